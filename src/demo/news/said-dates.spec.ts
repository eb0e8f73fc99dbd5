import { expect, it } from '@jest/globals';
import { withDates } from './said-dates.js';

// A Tuesday, and already one in Huai'an while it is still Monday elsewhere.
const TUESDAY = Date.parse('2026-11-24T02:00:00+08:00');

it('says days from then, with their weekday where it is wanted', () => {
  expect(withDates('{0}、{+1}、{-2}、{+1周}、{+8周}', TUESDAY)).toBe(
    '11月24日、11月25日、11月22日、11月25日（周三）、12月2日（周三）',
  );
});

it('says the next of a weekday, never the day itself', () => {
  expect(withDates('{周三}{周日}{周二}', TUESDAY)).toBe('11月25日（周三）11月29日（周日）12月1日（周二）');
});

it('says the year when it is another one, and leaves everything else alone', () => {
  expect(withDates('{+40} {x} {+}', TUESDAY)).toBe('2027年1月3日 {x} {+}');
});
