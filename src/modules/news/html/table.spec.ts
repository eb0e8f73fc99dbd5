import { describe, expect, it } from '@jest/globals';
import { cleanHtml } from './clean-html.js';

const table = (...rows: string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const clean = (html: string): string => cleanHtml(html).html;
const DATA = '<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>';
const PAIR = ['<td>1<td>2', '<td>3<td>4'];

describe('A table', () => {
  it.each([
    ['of data stays', table(...PAIR), DATA],
    [
      'that holds another is none',
      table(`<td>a<td>${table(...PAIR)}`, '<td>b<td>c'),
      `<p>a</p>\n${DATA}\n<p>b</p>\n<p>c</p>`,
    ],
    ['of one cell is none', table('<td>a'), '<p>a</p>'],
    ['of one column is none', table('<td>a', '<td>b<td>&nbsp;'), '<p>a</p>\n<p>b</p>'],
    [
      'for presentation is none',
      table(...PAIR).replace('<table', '<table role=presentation'),
      '<p>1</p>\n<p>2</p>\n<p>3</p>\n<p>4</p>',
    ],
    ['of one row of paragraphs is none', table('<td><p>a<p>b<td>c'), '<p>a</p>\n<p>b</p>\n<p>c</p>'],
    ['of one row of words stays', table('<td>a<td>b'), '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>'],
    ['of nothing goes', table('<td><td>', '<td>'), ''],
    ['has no empty rows at its end', table(...PAIR, '<td>&nbsp;<td>', '<td rowspan=3><td>'), DATA],
    [
      'has no cell that reaches beyond it',
      table('<td>1<td rowspan=9>2', '<td rowspan=0>3'),
      '<table><tbody><tr><td>1</td><td rowspan="2">2</td></tr><tr><td>3</td></tr></tbody></table>',
    ],
    [
      'keeps an empty row that a cell reaches into',
      table('<td>1<td rowspan=2>2', '<td>', '<td>3<td>4'),
      '<table><tbody><tr><td>1</td><td rowspan="2">2</td></tr><tr><td></td></tr><tr><td>3</td><td>4</td></tr></tbody></table>',
    ],
    ['keeps its headings when it is none', table('<td><h2>a</h2><p>b'), '<h2>a</h2>\n<p>b</p>'],
  ])('%s', (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it('gives its pictures to the text, not to its caption', () => {
    expect(
      clean(`<table><caption><img src=https://a.example.com/1.jpg>题</caption><tr>${PAIR.join('<tr>')}</table>`),
    ).toBe(
      `<figure data-missing="https://a.example.com/1.jpg"></figure>\n${DATA.replace('<tbody>', '<caption>题</caption><tbody>')}`,
    );
  });
});
