import { describe, expect, it } from '@jest/globals';
import { runsOf } from './marks.js';

const mark = (words: string) => ({ words, label: words });
const shown = (text: string, ...words: string[]) =>
  runsOf(text, words.map(mark))
    .map((run) => (run.label ? `[${run.text}]` : run.text))
    .join('');

describe('marks', () => {
  it.each([
    ['加微信看房', ['微信'], '加[微信]看房'],
    ['微信 微信', ['微信'], '[微信] [微信]'],
    ['刷单刷信誉', ['刷单', '刷单刷'], '[刷单刷]信誉'],
    ['没有', ['微信'], '没有'],
    ['什么', [''], '什么'],
    ['', ['微信'], ''],
  ])('%s with %j', (text, words, expected) => {
    expect(shown(text, ...words)).toBe(expected);
  });

  it('lose nothing of a text with very many hits', () => {
    const text = '电话'.repeat(2000);
    expect(
      runsOf(text, [mark('电')])
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});
