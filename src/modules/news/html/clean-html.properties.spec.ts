import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strangers } from '../../../../test/support/strangers.js';
import { cleanHtml } from './clean-html.js';
import { gate } from './gate.js';
import { readHtml } from './read-html.js';
import { render } from './render.js';
import { paragraphsOf } from './text-of-html.js';

const TAGS =
  'a b i u font p div span table tr td th tbody thead caption ul ol li h1 h3 h5 blockquote figure figcaption section sub sup q dl dt dd ' +
  'center pre strong em header form svg math template select script style x-y';
const ATTRIBUTES = [
  '',
  '',
  '',
  ' style="font-weight:bold"',
  ' style="font-weight:400"',
  ' style="display:block"',
  ' style="display:inline"',
  ' style="font-size:0"',
  ' style="font-size:12px"',
  ' style="white-space:pre"',
  ' style="visibility:hidden"',
  ' style="visibility:visible"',
  ' style="vertical-align:super"',
  ' style="mso-list:l0 level1 lfo1"',
  ' style="mso-list:l0 level2 lfo1"',
  ' style="mso-outline-level:1"',
  ' colspan=2',
  ' rowspan=2',
  ' rowspan=0',
  ' start=3',
  ' scope=row',
  ' role=presentation',
  ' role=heading',
  ' onclick=alert(1)',
  ' href="https://a.example.com/?utm_a=1&b=2"',
  ' href="//b.example.com/文"',
  ' href=javascript:alert(1)',
  ' data-missing="https://c.example.com/1.png"',
  ' data-missing=inline',
];
const PIECES = [
  ...[
    'x',
    ' ',
    '\n',
    '文',
    '字\n',
    '中。\n',
    '　',
    '　　文',
    '&nbsp;&nbsp;&nbsp;&nbsp;文',
    '\u2003\u2003',
    '　\n',
    '\r\n',
  ],
  ...[
    '<br>',
    '<br><br>',
    '<hr>',
    '&lt;b&gt;',
    '&amp;',
    '"',
    "'",
    '“',
    '<',
    '<!--x-->',
    '</p>',
    '</div>',
    '</b>',
    '</table>',
  ],
  ...[
    'e',
    '\u0301',
    '\u200d',
    '👩',
    '\ufe0f',
    '1',
    '\u20e3',
    '\ud83d',
    '\ude00',
    '\u302a',
    'か',
    '\u3099',
    '\u11a8',
    '\0',
  ],
  '<img data-photo=0123456789abcdefghjkmnpqrs>',
  '<img src=https://d.example.com/a.png alt=说明>',
  '<img src=a.png alt="x.jpg">',
  '<img alt=😀 width=20>',
  '<img src=data:x onerror=alert(1)>',
  '<span style="mso-list:Ignore">1.</span>',
  '<span style="mso-list:Ignore">2)</span>',
  '<span style="mso-list:Ignore">·</span>',
  '<span style="mso-list:Ignore">（一）</span>',
];

const { soup } = fc.letrec<{ soup: string; element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom(...TAGS.split(' ')),
      fc.constantFrom(...ATTRIBUTES),
      tie('soup'),
      fc.integer({ max: 9, min: 0 }),
    )
    .map(([tag, attribute, inside, end]) => `<${tag}${attribute}>${inside}${end === 0 ? '' : `</${tag}>`}`),
  soup: fc
    .array(fc.oneof({ maxDepth: 7 }, fc.constantFrom(...PIECES), tie('element'), tie('element')), { maxLength: 4 })
    .map((parts) => parts.join('')),
}));

const holds = (check: (dirty: string) => void): void => fc.assert(fc.property(soup, check), { numRuns: 1000 });

describe('Whatever is pasted', () => {
  it('is clean after one cleaning', () => {
    holds((dirty) => {
      const once = cleanHtml(dirty);
      expect(cleanHtml(once.html)).toEqual(once);
    });
  });

  it('holds nothing that an article must not have', () => {
    holds((dirty) => expect(strangers(cleanHtml(dirty).html)).toEqual([]));
  });

  it('passes the gate as it was written', () => {
    holds((dirty) => {
      const written = render(readHtml(dirty));
      expect(gate(written)).toBe(written);
    });
  });

  it('says the same before and after', () => {
    holds((dirty) => expect(paragraphsOf(cleanHtml(dirty).html)).toEqual(paragraphsOf(dirty)));
  });

  it('is never more than it can take, letter by letter', () => {
    const noise = fc.array(fc.constantFrom(...'<>/="\'& !-pbati\0\n文&#;x'), { maxLength: 60 });
    fc.assert(
      fc.property(noise, (letters) => {
        const once = cleanHtml(letters.join(''));
        expect(cleanHtml(once.html)).toEqual(once);
        expect(strangers(once.html)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
