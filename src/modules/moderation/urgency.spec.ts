import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '../../kernel/clock.js';
import { severityOf, targetOf, turnAt } from './urgency.js';

const turn = (reason: string, openedAt: number, score = 0) =>
  turnAt({ severity: severityOf(reason), score, dueAt: openedAt + targetOf(reason) });

describe('urgency', () => {
  it('puts the graver first, and among equals the one that has waited longer', () => {
    expect(turn('illegal', 9 * HOUR)).toBeLessThan(turn('fraud', 0));
    expect(turn('fraud', 9 * HOUR)).toBeLessThan(turn('fake', 0));
    expect(turn('fake', 0)).toBeLessThan(turn('dup', MINUTE));
    expect(turn('fake', 0)).toBeLessThan(turn('gone', 0));
  });

  it('lets nothing old come before danger, however long it has waited, and only a week before fraud', () => {
    expect(turn('illegal', 300 * DAY)).toBeLessThan(turn('gone', 0, 40));
    expect(turn('fraud', 5 * DAY)).toBeLessThan(turn('gone', 0));
    expect(turn('fraud', 9 * DAY)).toBeGreaterThan(turn('gone', 0));
  });

  it('lets a point of report score weigh as much as an hour of waiting', () => {
    expect(turn('fake', HOUR, 1)).toBe(turn('fake', 0));
  });
});
