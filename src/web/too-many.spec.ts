import { describe, expect, it } from '@jest/globals';
import { waitWords } from './too-many.js';

describe('A wait', () => {
  it.each([
    [0, '1 秒'],
    [19_001, '20 秒'],
    [61_000, '61 秒'],
    [110_000, '2 分钟'],
    [59 * 60_000, '59 分钟'],
    [101 * 60_000, '约 2 小时'],
    [23.5 * 3_600_000, '约 24 小时'],
  ])('of %s ms is told as %s', (ms, words) => {
    expect(waitWords(ms)).toBe(words);
  });
});
