import { describe, expect, it } from '@jest/globals';
import { many, one, queryOf } from './query.js';

describe('A query', () => {
  const query = queryOf({ url: '/a?q=%E4%B8%A4&f.x=1&f.x=2&a[b]=3&__proto__=4&constructor=5&bad=%&e' });

  it('has no prototype, and takes every name as it is written', () => {
    expect(Object.getPrototypeOf(query)).toBeNull();
    expect(Object.keys(query).sort()).toEqual(['__proto__', 'a[b]', 'bad', 'constructor', 'e', 'f.x', 'q']);
    expect(query['toString']).toBeUndefined();
  });

  it('is read as one value or as many', () => {
    expect([one(query['q']), one(query['f.x']), one(query['none']), one(query['bad'])]).toEqual(['两', '1', '', '%']);
    expect([many(query['f.x']), many(query['q']), many(query['none'])]).toEqual([['1', '2'], ['两'], []]);
    expect(Object.keys(queryOf({ url: '/a' }))).toEqual([]);
  });
});
