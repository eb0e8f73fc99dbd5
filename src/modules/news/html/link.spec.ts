import { describe, expect, it } from '@jest/globals';
import { linkOf, webAddress } from './link.js';

describe('linkOf', () => {
  it.each([
    ['https://www.example.com/a?b=1#c', 'https://www.example.com/a?b=1#c'],
    ['  //www.example.com/a ', 'https://www.example.com/a'],
    ['HTTP://WWW.Example.com', 'http://www.example.com/'],
    ['https://www.example.com/?utm_source=a&b=1&UTM_x=2&spm=3&scene=4&chksm=5', 'https://www.example.com/?b=1'],
    ['https://www.example.com/?from=timeline&isappinstalled=0', 'https://www.example.com/'],
    ['https://www.example.com/?from=2026-11-24&to=x', 'https://www.example.com/?from=2026-11-24&to=x'],
    ['https://www.example.com/?q=a%26b&amp=1&&c', 'https://www.example.com/?q=a%26b&amp=1&c'],
    ['https://www.example.com/s?sn=1#wechat_redirect', 'https://www.example.com/s?sn=1'],
    ['https://例子.example.com/文', 'https://xn--fsqu00a.example.com/%E6%96%87'],
  ])('of %s', (typed, link) => {
    expect(linkOf(typed)).toBe(link);
    expect(linkOf(link)).toBe(link);
  });

  it.each([
    undefined,
    '',
    '#top',
    '/a',
    'a.html',
    '///www.example.com',
    '/\\www.example.com',
    'https:/\\www.example.com',
    'https://',
    'https:///www.example.com',
    'https://localhost/',
    'https://u:p@www.example.com/',
    'https://www.example.com\u200b/',
    'https://www.example.com/\nx',
    'https://www.exa\tmple.com/',
    'https://www.example.com/\u202ex',
    'javascript:alert(1)',
    ' javascript://www.example.com/%0aalert(1)',
    'data:text/html,x',
    'mailto:a@example.com',
    'tel:13900000000',
    'ftp://www.example.com/',
    `https://www.example.com/${'a'.repeat(2000)}`,
  ])('is none of %j', (typed) => {
    expect(linkOf(typed)).toBeUndefined();
  });
});

it('webAddress leaves the query alone', () => {
  expect(webAddress('//img.example.com/a.jpg?utm_source=x&wx_fmt=png')?.href).toBe(
    'https://img.example.com/a.jpg?utm_source=x&wx_fmt=png',
  );
});
