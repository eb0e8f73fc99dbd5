import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { simplified } from './simplified.js';

describe('Text in simplified characters', () => {
  it.each([
    ['冰櫃', '冰柜'],
    ['兩室一廳，電梯房', '两室一厅，电梯房'],
    ['漣水縣紅窯鎮', '涟水县红窑镇'],
    ['手錶 -二手 iPhone15', '手表 -二手 iPhone15'],
    ['裡面和裏面', '里面和里面'],
    ['薴', '苎'],
  ])('%s → %s', (typed, wanted) => {
    expect(simplified(typed)).toBe(wanted);
  });

  it.each(['冰柜', '后街的于先生', '著名的', '盱眙龙虾', 'Abc 123', '', '😀𠮷'])('leaves %s alone', (text) => {
    expect(simplified(text)).toBe(text);
  });

  it('keeps the length, and a part of a text is a part of it still', () => {
    const texts = fc.string({ unit: fc.constantFrom('乾', '隆', '昇', '張', '薴', '著', '頭', 'a', '😀') });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(simplified(one + other)).toBe(simplified(one) + simplified(other));
        expect(simplified(simplified(one))).toBe(simplified(one));
        expect(simplified(one)).toHaveLength(one.length);
      }),
    );
  });
});
