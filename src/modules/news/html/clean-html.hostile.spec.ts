import { describe, expect, it } from '@jest/globals';
import { strangers } from '../../../../test/support/strangers.js';
import { cleanHtml } from './clean-html.js';
import { gate } from './gate.js';

/** Beside test/samples/paste/hostile-*: one line each, and all of them inside of one another. */
const ATTACKS = [
  '<svg></p><style><g title="</style><img src=x onerror=alert(1)>">',
  '<math><mi//xlink:href="data:x,<script>alert(4)</script>">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
  '<math><annotation-xml encoding="application/xhtml+xml"><style><img src=x onerror=alert(1)>',
  '<noscript><style></noscript><img src=x onerror=alert(1)>',
  '<svg><foreignobject><p><style><!--</style><a href="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<table><colgroup><script>alert(1)</script><td background=javascript:alert(1)>x',
  '<select><template><img src=x onerror=alert(1)></template></select>',
  '<div style=xss:expr/**/ession(alert(1))>x',
  '<img """><script>alert("XSS")</script>"\\>',
  '<<script>alert("XSS");//\\<</script>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<a href="\u0001java\0script:alert(1)">x</a>',
  '<a href="https://www.example.com\u2028/x">x</a>',
  '<a href=javas\u00adcript:alert(1)>x</a>',
  '<a href="https://www.example.com/" rel=opener target=x>x</a>',
  '<figure data-missing="javascript:alert(1)"><img data-photo="x"></figure>',
  '<figure data-missing="data:text/html,x" onclick=alert(1)>x</figure>',
  "<figure data-missing='https://a.example.com/\"><script>alert(1)</script>'>",
  '<img data-photo="0123456789ABCDEFGHJKMNPQRS" src="//a.example.com/&quot; onerror=alert(1)">',
  '<td colspan="1 onclick=alert(1)">x<th scope="row onclick=alert(1)">x',
  '<table><tr><td colspan=2>a<td rowspan="2&#x22; onclick=&#x22;alert(1)">b<tr><th scope=ROW>c<td>d</table>',
  '<ol start="3 onclick=alert(1)"><li value=9 onclick=alert(1)>x</ol>',
  '<x-mp><mpvoice><wx-open><v:shape href=javascript:alert(1)><o:p onclick=alert(1)>x',
  '<p>&lt;img src=x onerror=alert(1)&gt;&amp;lt;script&amp;gt;</p>',
  '<constructor><__proto__ onclick=alert(1)><p constructor=x __proto__=y toString=z>x',
  '</body></html><script>alert(1)</script><!--',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"><object data=javascript:alert(1)><embed src=javascript:alert(1)>',
  '<input autofocus onfocus=alert(1)><textarea></textarea><script>alert(1)</script>',
  '<xmp><script>alert(1)</script></xmp><listing><script>alert(1)</script></listing>',
  '\ud800<p>\udc00\udc00x\ud800</p>\uffff\ufffe',
  '&#0;&#x80;&#xD800;&#xFFFFFFFF;&unknown;&lt',
  'x<plaintext><script>alert(1)</script>',
];

const PLACES: ((attack: string) => string)[] = [
  (attack) => attack,
  (attack) => `<p><b>${attack}</b></p>`,
  (attack) => `<ul><li>${attack}<li>x</ul>`,
  (attack) =>
    `<table><caption>${attack}</caption><tr><td>${attack}</td><th>x</th></tr><tr><td>x</td><td>x</td></tr></table>`,
  (attack) =>
    `<figure><figcaption>${attack}</figcaption><img src="https://a.example.com/1.jpg" alt='${attack}'></figure>`,
  (attack) => `<a href='https://www.example.com/?${attack}'>${attack}</a>`,
  (attack) => `<p style='${attack}' class='${attack}' title="${attack}">x</p>`,
  (attack) => `<svg><desc>${attack}</desc></svg><math><mtext>${attack}</mtext></math>`,
];

describe('Nothing hostile', () => {
  it.each(ATTACKS)('is left of %j', (attack) => {
    for (const place of PLACES) {
      const once = cleanHtml(place(attack));
      expect(strangers(once.html)).toEqual([]);
      expect(cleanHtml(once.html)).toEqual(once);
    }
  });

  it('is left of all of them together', () => {
    const all = ATTACKS.slice(0, -1).join('\n<p>');
    expect(strangers(cleanHtml(all).html)).toEqual([]);
    expect(strangers(cleanHtml(ATTACKS.toReversed().join('')).html)).toEqual([]);
  });

  it.each(ATTACKS)('passes the gate alone: %j', (attack) => {
    const elements = strangers(gate(attack.replace(/\p{Surrogate}/gu, ''))).filter((found) =>
      /^<|\son| (?:src|style|id|class|name)=|script:/i.test(found),
    );
    expect(elements).toEqual([]);
  });
});

describe('The gate', () => {
  it.each([
    ['<p onclick="x" class="y" id="z" style="color:red" data-x="1">甲</p>', '<p>甲</p>'],
    ['<a href="javascript:alert(1)" rel="nofollow noopener">甲</a>', '甲'],
    ['<a href="/x" rel="nofollow noopener">甲</a>', '甲'],
    ['<a href="mailto:a@example.com">甲</a>', '甲'],
    [
      '<a href="https://a.example.com/" rel="opener" target="_top" onclick="x" style="y" id="z">甲</a>',
      '<a href="https://a.example.com/" rel>甲</a>',
    ],
    ['<figure data-missing="javascript:x">甲</figure>', '<figure>甲</figure>'],
    ['<figure data-missing="x.jpg">甲</figure>', ''],
    ['<img src="https://a.example.com/1.jpg" alt="x" />', ''],
    ['<img data-photo="0123456789abcdefghjkmnpqr!" alt="x" />', ''],
    ['<td colspan="9999">甲</td>', '<td colspan>甲</td>'],
    ['<script>x</script><style>y</style><svg><p>甲</p></svg>', '<p>甲</p>'],
    ['<!-- x --><div><span>甲</span></div>', '甲'],
  ])('makes of %s', (written, passed) => {
    expect(gate(written)).toBe(passed);
  });
});

/** Each was built to take a parser hours, or its stack. Counted is the processor's time, three times what they take and more. */
const BOMBS: [string, () => string][] = [
  ['50,000 blocks in one another', () => `${'<div>'.repeat(50_000)}x${'</div>'.repeat(50_000)}`],
  ['50,000 marks in one another', () => `${'<b>'.repeat(50_000)}x`],
  ['50,000 tables in one another', () => `${'<table><tr><td>'.repeat(50_000)}x`],
  ['50,000 lists in one another', () => `${'<ul><li>'.repeat(50_000)}x`],
  ['50,000 quotations in one another', () => `${'<blockquote>'.repeat(50_000)}x`],
  ['50,000 drawings in one another', () => `${'<svg>'.repeat(50_000)}x`],
  ['50,000 different marks before each paragraph', () => `<p>${marks(50_000)}${'<p>x'.repeat(50_000)}`],
  ['39 marks before each paragraph', () => `<p>${marks(39)}${'<p>x'.repeat(200_000)}`],
  ['200,000 attributes', () => `<p ${attributes(200_000)}>x`],
  ['200,000 attributes of an end', () => `<p>x</p ${attributes(200_000)}>`],
  ['100 attributes of each of 3,000', () => `<p ${attributes(100)}>x`.repeat(3000)],
  ['60,000 bodies', () => Array.from({ length: 60_000 }, (_, i) => `<body a${i}=1>`).join('')],
  ['marks that are taken up again', () => '<b><p></b></p>'.repeat(70_000)],
  ['text that is moved out of a table', () => `<table>${'x<tr>'.repeat(16_000)}`],
  ['40,000 line breaks', () => 'x<br>'.repeat(29_000)],
  ['29,000 runs', () => '<b>a</b><i>b</i>'.repeat(14_500)],
  ['a million ampersands', () => '&'.repeat(1_000_000)],
  ['a million combining marks', () => `x${'\u0301'.repeat(1_000_000)}`],
  ['a style of a million characters', () => `<p style="${'/*a:b;'.repeat(160_000)}">x`],
  ['an address of a million characters', () => `<a href="https://a.example.com/?${'a&'.repeat(400_000)}">x</a>`],
  ['Word lists of nine levels', () => wordItems(9000)],
  ['unclosed comments', () => '<!--'.repeat(250_000)],
];

const marks = (count: number): string => Array.from({ length: count }, (_, i) => `<b id=${i}>`).join('');
const attributes = (count: number): string => Array.from({ length: count }, (_, i) => i.toString(36)).join(' ');
const wordItems = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<p style='mso-list:l0 level${(i % 9) + 1} lfo1'><span style='mso-list:Ignore'>·</span>x`,
  ).join('');

describe('cleanHtml is not tired out', () => {
  it.each(BOMBS)('by %s', (_, bomb) => {
    const dirty = bomb();
    const began = process.cpuUsage();
    const outcome = tried(dirty);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(3000);
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(RangeError);
      expect(outcome.message).toMatch(/^The (?:clean )?HTML /);
    } else {
      expect(strangers(outcome)).toEqual([]);
    }
  });

  it.each([
    ['longer than a megabyte', 'x'.repeat(1024 * 1024 + 1), 'The HTML is longer than 1 MiB'],
    ['of more than 30,000 elements', '<br>'.repeat(30_001), 'The HTML has too many elements'],
    ['of more than 100 attributes in a tag', `<p ${attributes(101)}>`, 'The HTML has a tag with too many attributes'],
    ['that grows beyond a megabyte', '&'.repeat(300_000), 'The clean HTML is longer than 1 MiB'],
  ])('and refuses what is %s', (_, dirty, words) => {
    expect(() => cleanHtml(dirty)).toThrow(new RangeError(words));
  });

  it('but keeps the text of what is nested too deeply', () => {
    expect(cleanHtml(`${'<div>'.repeat(9000)}x`).html).toBe('<p>x</p>');
    expect(cleanHtml(`${'<div>'.repeat(9000)}x<script>alert(1)</script><style>y</style>`).html).toBe('<p>x</p>');
  });

  it('and takes a page whose marks are never closed', () => {
    expect(cleanHtml(`<p>${marks(200)}${'<p>x'.repeat(500)}`).html).toBe(
      Array.from({ length: 500 }, () => '<p><strong>x</strong></p>').join('\n'),
    );
  });

  it('and does not count pictures that stand in the text', () => {
    const photo = `<img src="data:image/jpeg;base64,${'A'.repeat(3_000_000)}" alt="桥">`;
    expect(cleanHtml(`<p>甲${photo}乙`)).toEqual({
      html: '<p>甲</p>\n<figure data-missing="inline"><figcaption>桥</figcaption></figure>\n<p>乙</p>',
      missing: ['inline'],
    });
  });
});

function tried(dirty: string): string | Error {
  try {
    return cleanHtml(dirty).html;
  } catch (error) {
    return error as Error;
  }
}
