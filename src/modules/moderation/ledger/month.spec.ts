import { describe, expect, it } from '@jest/globals';
import { boundsOf, monthOf, monthsBetween, monthWords } from './month.js';

const at = (text: string) => Date.parse(`${text}+08:00`);

describe('A month', () => {
  it('is that of the city', () => {
    expect(monthOf(at('2026-11-01T00:00:00'))).toBe('2026-11');
    expect(monthOf(at('2026-10-31T23:59:59'))).toBe('2026-10');
    expect(monthWords('2026-03')).toBe('2026年3月');
  });

  it('has its bounds, also at the end of a year', () => {
    expect(boundsOf('2026-12')).toEqual({ from: at('2026-12-01T00:00:00'), before: at('2027-01-01T00:00:00') });
    expect(['', '2026-13', '2026-1', 'x', '1999-01'].map(boundsOf)).toEqual([null, null, null, null, null]);
  });

  it('has those before it', () => {
    const [first, last] = [at('2026-10-20T10:00:00'), at('2027-01-02T10:00:00')];
    expect(monthsBetween(first, last, 24)).toEqual(['2027-01', '2026-12', '2026-11', '2026-10']);
    expect(monthsBetween(first, last, 2)).toEqual(['2027-01', '2026-12']);
    expect(monthsBetween(last, last, 24)).toEqual(['2027-01']);
  });
});
