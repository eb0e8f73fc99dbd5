import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../kernel/clock.js';
import { GUEST_WEIGHT, type ScoredReport, STAFF_WEIGHT, tallyOf } from './report.score.js';

const NOW = 100 * DAY;
const label = (code: string) => code;
let count = 0;
const report = (more: Partial<ScoredReport> = {}): ScoredReport => {
  count += 1;
  return {
    reason: 'fake',
    network: `n${count}`,
    reporter: `r${count}`,
    weight: GUEST_WEIGHT,
    at: NOW,
    outcome: null,
    ...more,
  };
};
const reports = (number: number, more: Partial<ScoredReport> = {}) =>
  Array.from({ length: number }, () => report(more));
const hides = (list: ScoredReport[]) => tallyOf(list, NOW, label).hides;

describe('reports', () => {
  it('hide when eight guests of eight networks agree, not when seven do', () => {
    expect(hides(reports(7))).toBe(false);
    expect(hides(reports(8))).toBe(true);
  });

  it('of one network count once', () => {
    expect(hides([...reports(7), ...reports(20, { network: 'school' })])).toBe(true);
    expect(hides([...reports(6), ...reports(20, { network: 'school' })])).toBe(false);
    expect(hides(reports(50, { network: 'school' }))).toBe(false);
  });

  it('of two people suffice for grave reasons only', () => {
    expect(hides(reports(2, { weight: 4 }))).toBe(false);
    expect(hides(reports(2, { weight: 4, reason: 'fraud' }))).toBe(true);
    expect(hides(reports(1, { weight: 4, reason: 'illegal' }))).toBe(false);
    expect(hides(reports(3, { weight: 3 }))).toBe(true);
  });

  it('of three strangers hide something grave, of two they do not', () => {
    for (const reason of ['fraud', 'illegal']) {
      expect(hides(reports(2, { reason }))).toBe(false);
      expect(hides(reports(3, { reason }))).toBe(true);
      // Also when a day lies between them.
      expect(hides([...reports(2, { reason, at: NOW - DAY }), report({ reason })])).toBe(true);
    }
    expect(hides(reports(8, { reason: 'fraud', weight: 0.2 }))).toBe(false);
  });

  it('of one network are those of one person, however much they weigh', () => {
    expect(hides(reports(50, { network: 'school', reason: 'fraud', weight: 4 }))).toBe(false);
    expect(hides([...reports(9, { reporter: 'rival', reason: 'illegal' })])).toBe(false);
    expect(hides([...reports(5, { network: 'school', reason: 'fraud', weight: 4 }), report({ reason: 'fraud' })])).toBe(
      true,
    );
  });

  it('of staff weigh six, and need no third person', () => {
    expect(hides([report({ weight: STAFF_WEIGHT })])).toBe(false);
    expect(hides([report({ weight: STAFF_WEIGHT, reason: 'fraud' })])).toBe(false);
    expect(hides([report({ weight: STAFF_WEIGHT }), report({ weight: 2 })])).toBe(true);
    expect(hides([report({ weight: STAFF_WEIGHT, reason: 'fraud' }), report({ reason: 'fraud' })])).toBe(true);
  });

  it('that it is sold never hide, nor those about a number', () => {
    expect(hides(reports(50, { reason: 'gone' }))).toBe(false);
    expect(hides(reports(50, { reason: 'myphone' }))).toBe(false);
  });

  it('that it is sold are counted by network, as long as they wait', () => {
    const gone = (more: Partial<ScoredReport>) => report({ reason: 'gone', ...more });
    const list = [gone({}), gone({ network: 'one' }), gone({ network: 'one' }), gone({ outcome: 'lapsed' }), report()];
    expect(tallyOf(list, NOW, label).gone).toBe(2);
  });

  it('are worth half after a week', () => {
    expect(tallyOf(reports(8, { at: NOW - 7 * DAY }), NOW, label).score).toBeCloseTo(4);
    expect(hides(reports(8, { at: NOW - 7 * DAY }))).toBe(false);
  });

  it('that nobody decided on in time do not hide again', () => {
    const tally = tallyOf(reports(20, { outcome: 'lapsed' }), NOW, label);
    expect(tally).toMatchObject({ hides: false, score: 0, count: 20 });
  });

  it('name the gravest reason first', () => {
    const tally = tallyOf(
      [report({ reason: 'gone' }), report({ reason: 'fraud' }), report({ reason: 'dup' })],
      NOW,
      label,
    );
    expect(tally).toMatchObject({ gravest: 'fraud', words: 'fraud 等 3 种' });
  });
});
