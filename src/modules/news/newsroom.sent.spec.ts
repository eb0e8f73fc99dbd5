import { describe, expect, it } from '@jest/globals';
import { editionOf, momentOf, onceOf, wallTime } from './newsroom.sent.js';

describe('A time of the wall', () => {
  it('is a moment in the city', () => {
    expect(momentOf('2026-11-24T18:05')).toBe(Date.parse('2026-11-24T10:05:00Z'));
    expect(momentOf('2028-02-29T00:00:59')).toBe(Date.parse('2028-02-28T16:00:00Z'));
    expect(wallTime(momentOf('2027-01-01T00:00'))).toBe('2027-01-01T00:00');
  });

  it.each([
    '2027-02-30T10:00', '2027-02-29T10:00', '2027-04-31T10:00', '2027-13-01T10:00', '2027-00-10T10:00', '2027-01-00T10:00',
    '2027-01-01T24:00', '2027-01-01T10:60', '2027-1-1T10:00', '2027-01-01 10:00', ' 2027-01-01T10:00', '2027-01-01T10:00Z', '明天', '',
  ])('is not %j', (wall) => {
    expect(momentOf(wall)).toBeNaN();
  }); // prettier-ignore
});

describe('An edition', () => {
  it('is a plain number', () => {
    expect(editionOf({ edition: '18' })).toBe(18);
    for (const edition of [' 18', '18 ', '+18', '018', '1e1', '0x12', '18.0', '', '0', '-1', '１８', '9'.repeat(30)])
      expect(editionOf({ edition })).toBeNaN();
    expect(editionOf({})).toBeNaN();
  });
});

describe('The secret of a form', () => {
  it('is one of ours', () => {
    expect(onceOf({ once: 'a'.repeat(26) })).toBe('a'.repeat(26));
    for (const once of ['', 'a', 'A'.repeat(26), ['a'.repeat(26)], `${'a'.repeat(26)}\n`])
      expect(onceOf({ once: once as string })).toBeNull();
  });
});
