import { describe, expect, it } from '@jest/globals';
import { hasOwnCookies, readerSettings, variantOf } from './reader-settings.js';

describe('Reader settings', () => {
  it.each([
    [undefined, ''],
    ['device=abc.def', ''],
    ['size=m; theme=auto', ''],
    ['theme=dark; size=xl', 'size=xl; theme=dark'],
    ['theme=dark; zh=hant', 'zh=hant; theme=dark'],
    ['zh=hans; size=l', 'size=l'],
    ['mysize=xl', ''],
    ['size=huge; theme=<script>; zh=klingon', ''],
    ['size=l; size=xl', 'size=l'],
    ['staff=abc', null],
    ['size=l; __Host-staff=abc', null],
  ])('of %s are the variant %s', (header, variant) => {
    expect(variantOf(header)).toBe(variant);
  });

  it('are read back from the variant', () => {
    expect(readerSettings(variantOf('theme=dark; size=xl')!)).toEqual({
      zh: 'hans',
      size: 'xl',
      theme: 'dark',
    });
    expect(readerSettings('')).toEqual({ zh: 'hans', size: 'm', theme: 'auto' });
  });

  it('are nobody’s own', () => {
    expect(hasOwnCookies('size=l; theme=dark; zh=hant')).toBe(false);
    expect(hasOwnCookies('size=l; receipts=1')).toBe(true);
    expect(hasOwnCookies(undefined)).toBe(false);
  });
});
