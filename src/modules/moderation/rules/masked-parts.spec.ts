import { describe, expect, it } from '@jest/globals';
import { maskedParts, unmaskedParts } from './masked-parts.js';

const PARTS = [
  { rule: 'contact', score: 25, words: ['zhangsan88', 'vx1'] },
  { rule: 'word-a', score: 80, words: ['无抵押', '加139 0000 5678'] },
];

describe('A verdict in the log', () => {
  it('has the words, but nothing that anybody could be reached by', () => {
    expect(maskedParts(PARTS)).toEqual([
      { rule: 'contact', score: 25, words: ['zh****88', '***'] },
      { rule: 'word-a', score: 80, words: ['无抵押', '加1****78'] },
    ]);
  });

  it('is read as it was written while that is kept', () => {
    expect(unmaskedParts(maskedParts(PARTS), PARTS)).toEqual(PARTS);
    expect(unmaskedParts(maskedParts(PARTS), [])).toEqual(maskedParts(PARTS));
    const other = [{ rule: 'contact', score: 25, words: ['lisi66'] }];
    expect(unmaskedParts(maskedParts(PARTS), other)).toEqual(maskedParts(PARTS));
  });
});
