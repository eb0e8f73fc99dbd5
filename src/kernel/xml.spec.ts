import { describe, expect, it } from '@jest/globals';
import { escapeXml, xmlText } from './xml.js';

describe('xml text', () => {
  it('keeps what XML can carry', () => {
    expect(xmlText('汉\t字\n👩‍💻 𠮷 \u202e')).toBe('汉\t字\n👩‍💻 𠮷 \u202e');
  });

  it('leaves out what it cannot', () => {
    expect(xmlText('a\u0000b\u000b\ud800c\udc00\ufffe\uffffd')).toBe('abcd');
  });

  it('escapes every sign with a meaning', () => {
    expect(escapeXml(`<a b="c">&'`)).toBe('&#60;a b=&#34;c&#34;&#62;&#38;&#39;');
  });
});
