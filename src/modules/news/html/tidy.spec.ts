import { describe, expect, it } from '@jest/globals';
import { cleanHtml } from './clean-html.js';

const paragraphs = (html: string): string[] => cleanHtml(html).html.split('\n');

describe('White space', () => {
  it.each([
    ['a new line between Han characters is nothing', '淮\n  安', ['<p>淮安</p>']],
    ['nor between their punctuation', '好。\n“好\n……”\n好，\n好', ['<p>好。“好……”好，好</p>']],
    ['but a space that was typed stays', '淮 安', ['<p>淮 安</p>']],
    ['and a new line between words is a space', 'two\nsteps 两\nsteps', ['<p>two steps 两 steps</p>']],
    ['runs of it are one', 'a &nbsp;&nbsp; \t b', ['<p>a b</p>']],
    ['the wide space of names and forms stays, at most twice', '叶　列 甲：　　　　　乙', ['<p>叶　列 甲：　　乙</p>']],
    ['it belongs to no mark alone', '<b>a </b><i> b</i>', ['<p><strong>a</strong> <em>b</em></p>']],
    ['it stays inside marks that go on', '<b>a <i>b</i></b>', ['<p><strong>a <em>b</em></strong></p>']],
    ['it is inside a link of both sides', link('a <b>b</b>'), [`<p>${link('a <strong>b</strong>')}</p>`]],
  ])('%s', (_, html, expected) => {
    expect(paragraphs(html)).toEqual(expected);
  });
});

describe('Line breaks', () => {
  it.each([
    ['one stays', 'a<br>b', ['<p>a<br />b</p>']],
    ['two divide paragraphs', 'a<br> <br>b', ['<p>a</p>', '<p>b</p>']],
    ['many divide them once', 'a<br><br><br>&nbsp;<br>b', ['<p>a</p>', '<p>b</p>']],
    ['none is left at an end', '<br>a<br>', ['<p>a</p>']],
    [
      'one before an indentation divides',
      'a<br>　　b<br>&emsp;&emsp;c<br>&nbsp;&nbsp;&nbsp;&nbsp;d',
      ['a', 'b', 'c', 'd'].map(p),
    ],
    ['a lone wide space is no indentation', 'a<br>　b', ['<p>a<br />b</p>']],
    ['they stay inside marks that go on', '<b>a<br>b</b><br>c', ['<p><strong>a<br />b</strong><br />c</p>']],
    ['they are spaces in a heading', '<h2>a<br>b<div>c</div></h2>', ['<h2>a b c</h2>']],
  ])('%s', (_, html, expected) => {
    expect(paragraphs(html)).toEqual(expected);
  });
});

describe('Marks', () => {
  it.each([
    ['nested ones are one', '<b><strong><span style="font-weight:700">a</span></strong></b>', '<strong>a</strong>'],
    ['neighbours are one', '<b>a</b><b>b</b>', '<strong>ab</strong>'],
    [
      'what is not bold inside of bold is not',
      '<b>a<span style="font-weight:normal">b</span></b>',
      '<strong>a</strong>b',
    ],
    ['crossed ones are set right', '<i>a<b>b</i>c</b>', '<em>a</em><strong><em>b</em>c</strong>'],
    ['links are not underlined', `<u>a</u>${link('<u>b</u>')}`, `<u>a</u>${link('b')}`],
    ['what is unseen parts nothing', 'e<b>\u200b</b>\u0301', '\u00e9'],
    ['empty ones go', '<b></b>a<i> </i>', 'a'],
  ])('%s', (_, html, expected) => {
    expect(paragraphs(html)).toEqual([`<p>${expected}</p>`]);
  });

  it('that a heading has by itself go', () => {
    expect(paragraphs('<h2><b>a<i>b</i></b></h2>')).toEqual(['<h2>a<em>b</em></h2>']);
  });
});

function link(inside: string): string {
  return `<a href="https://a.example.com/" rel="nofollow noopener">${inside}</a>`;
}

function p(inside: string): string {
  return `<p>${inside}</p>`;
}
