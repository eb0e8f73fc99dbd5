import { describe, expect, it } from '@jest/globals';
import { wayBack } from './way-back.js';

const SITE = 'https://board.test';

describe('The way back', () => {
  it.each([
    [{ referer: `${SITE}/lianshui/chuzu?q=a`, host: 'board.test' }, '/x', '/lianshui/chuzu?q=a'],
    [{ referer: 'http://127.0.0.1:3000/a', host: '127.0.0.1:3000' }, '', '/a'],
    [{ referer: 'https://evil.test/a', host: 'board.test' }, '/news', '/news'],
    [{ host: 'board.test' }, '', '/'],
    [{}, '//evil.test/', '/'],
    [{}, '/\\evil.test', '/'],
    [{}, '@evil.test/', '/'],
    [{}, 'https://evil.test/', '/'],
    [{ referer: `${SITE}//evil.test` }, '', '/'],
    [{ referer: 'javascript:alert(1)', host: '' }, '', '/'],
  ])('from %j with %j is %s', (headers, named, path) => {
    expect(wayBack(headers, named, SITE)).toBe(path);
  });
});
