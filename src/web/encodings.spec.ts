import { describe, expect, it } from '@jest/globals';
import { acceptedEncodings, isCompressible } from './encodings.js';

describe('Encodings', () => {
  it.each([
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip, deflate, br', ['br', 'gzip', 'identity']],
    ['GZIP', ['gzip', 'identity']],
    ['br;q=0, gzip', ['gzip', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['*;q=0', ['identity']],
    ['gzip;q=nonsense', ['identity']],
    ['abraham', ['identity']],
  ])('of %s', (header, accepted) => {
    expect(acceptedEncodings(header)).toEqual(accepted);
  });

  it('are for words, not for pictures', () => {
    expect(isCompressible('text/html; charset=utf-8', 5000)).toBe(true);
    expect(isCompressible('application/atom+xml; charset=utf-8', 5000)).toBe(true);
    expect(isCompressible('image/jpeg', 5000)).toBe(false);
    expect(isCompressible('text/html', 100)).toBe(false);
  });
});
