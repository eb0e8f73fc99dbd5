import { describe, expect, it } from '@jest/globals';
import { cleanHtml } from './clean-html.js';
import { listKind, markerText } from './word.js';

describe('listKind', () => {
  it.each(['·', '•', '§', 'o', 'l', 'Ø', '\uf0b7', '-', ''])('of %j is a bullet', (marker) => {
    expect(listKind(marker)).toEqual({ kind: 'ul' });
  });

  it.each([
    ['1.', 1],
    ['12、', 12],
    ['（3）', 3],
    ['4)', 4],
    ['5', 5],
    ['⑥', 6],
    ['a.', undefined],
    ['B)', undefined],
    ['iv.', undefined],
  ])('of %s is a number', (marker, number) => {
    expect(listKind(marker)).toEqual({ kind: 'ol', ...(number && { number }) });
  });

  it.each(['一、', '（二）', '第三条', '1.1', '附件2：', '甲', '1.2.3.'])(
    'of %s is none: it stays in the text',
    (marker) => {
      expect(listKind(marker)).toBeUndefined();
    },
  );

  it('and stands there as Chinese has it', () => {
    expect(['一、', '（二）', '第三条', '1.1'].map(markerText)).toEqual(['一、', '（二）', '第三条 ', '1.1 ']);
  });
});

describe('Paragraphs that Word counts', () => {
  const item = (level: number, marker: string, text: string): string =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${marker}</span>${text}</p>`;

  it.each([
    ['go on in one list', [item(1, '1.', '甲'), item(1, '2.', '乙')], '<ol><li>甲</li><li>乙</li></ol>'],
    [
      'begin a new one where they begin anew',
      [item(1, '1.', '甲'), item(1, '1.', '乙')],
      '<ol><li>甲</li></ol>\n<ol><li>乙</li></ol>',
    ],
    ['or with another kind', [item(1, '1.', '甲'), item(1, '·', '乙')], '<ol><li>甲</li></ol>\n<ul><li>乙</li></ul>'],
    [
      'also below another',
      [item(1, '1.', '甲'), item(2, '·', '乙'), item(2, '1)', '丙'), item(1, '2.', '丁')],
      '<ol><li>甲<ul><li>乙</li></ul><ol><li>丙</li></ol></li><li>丁</li></ol>',
    ],
    ['may begin below', [item(2, '·', '甲'), item(3, '·', '乙')], '<ul><li>甲<ul><li>乙</li></ul></li></ul>'],
    ['and end above', [item(2, '·', '甲'), item(1, '·', '乙')], '<ul><li>甲</li><li>乙</li></ul>'],
    ['are no list when empty', [item(1, '1.', ' '), item(1, '·', '<b>&nbsp;</b>')], ''],
    ['start where they start', [item(1, '7.', '甲')], '<ol start="7"><li>甲</li></ol>'],
  ])('%s', (_, items, expected) => {
    expect(cleanHtml(items.join('\n')).html).toBe(expected);
  });
});
