import { describe, expect, it } from '@jest/globals';
import { isIn, isWide, readRange } from './network-range.js';

describe('A range of addresses', () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.0/24'],
    [' 203.0.113.77/24 ', '203.0.113.0/24'],
    ['203.0.113.77', '203.0.113.77/32'],
    ['203.0.113.200/25', '203.0.113.128/25'],
    ['2001:DB8:1:2::5/64', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8::1/128'],
    ['::ffff:203.0.113.9/120', '203.0.113.0/24'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(readRange(typed)?.text).toBe(kept);
  });

  it.each([
    '',
    'abc',
    '203.0.113',
    '203.0.113.0/33',
    '203.0.113.300/24',
    '0.0.0.0/0',
    '10.0.0.0/7',
    '::/0',
    '1/24',
    '12345',
  ])('%s is none', (typed) => {
    expect(readRange(typed)).toBeNull();
  });

  it('is wide when more than a household stands behind it', () => {
    const wide = (text: string) => isWide(readRange(text)!);
    expect(['203.0.113.0/24', '203.0.113.9', '2001:db8:1:2::/64'].map(wide)).toEqual([false, false, false]);
    expect(['203.0.112.0/23', '2001:db8:1::/63'].map(wide)).toEqual([true, true]);
  });

  it('has the addresses inside it, and no others', () => {
    const four = readRange('203.0.113.128/25')!;
    expect([isIn(four, '203.0.113.128'), isIn(four, '203.0.113.255')]).toEqual([true, true]);
    expect([isIn(four, '203.0.113.127'), isIn(four, '2001:db8::1'), isIn(four, ''), isIn(four, 'x')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    const six = readRange('2001:db8:1::/48')!;
    expect([isIn(six, '2001:db8:1:ffff::1'), isIn(six, '2001:db8:2::1')]).toEqual([true, false]);
  });
});
