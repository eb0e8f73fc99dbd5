import { describe, expect, it } from '@jest/globals';
import { Recent } from './recent.js';

describe('What is remembered for a while', () => {
  it('is gone after that while', () => {
    const recent = new Recent<string, number>(10, 1000);
    recent.set('a', 1, 0);
    expect(recent.get('a', 999)).toBe(1);
    expect(recent.get('a', 1000)).toBeUndefined();
    expect(recent.get('a', 0)).toBeUndefined();
  });

  it('is no more than there is room for: what was not asked for longest goes first', () => {
    const recent = new Recent<string, number>(2, 1000);
    recent.set('a', 1, 0);
    recent.set('b', 2, 0);
    recent.get('a', 0);
    recent.set('c', 3, 0);
    expect(['a', 'b', 'c'].map((key) => recent.get(key, 0))).toEqual([1, undefined, 3]);
  });
});
