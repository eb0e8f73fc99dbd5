import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../kernel/clock.js';
import { BRAKE, DEVICE_PER_DAY, NETWORK_PER_DAY, type Past, responseTo } from './number-claim.policy.js';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const CLEAN: Past = { dismissedHere: [], dismissedElsewhere: null, ofDevice: 0, ofNetwork: 0 };
const after = (past: Partial<Past>) => responseTo({ ...CLEAN, ...past }, false, NOW);
const dismissed = (ago: number, sameSource: boolean) => ({ at: NOW - ago, sameSource });

describe('A claim to a number', () => {
  it('hides the contact at once when nothing speaks against it', () => {
    expect(after({})).toEqual({ does: 'hide' });
    expect(after({ ofDevice: DEVICE_PER_DAY - 1, ofNetwork: NETWORK_PER_DAY - 1 })).toEqual({ does: 'hide' });
  });

  it('hides the contact whatever was before when the number was proved', () => {
    const dismissedHere = [dismissed(DAY, true)];
    expect(responseTo({ ...CLEAN, dismissedHere, dismissedElsewhere: NOW, ofDevice: 99 }, true, NOW)).toEqual({
      does: 'hide',
    });
  });

  it('waits 30 days where one from the same source was dismissed, counted from the last', () => {
    const dismissedHere = [dismissed(20 * DAY, true), dismissed(5 * DAY, true), dismissed(DAY, false)];
    expect(after({ dismissedHere })).toEqual({ does: 'wait', until: NOW + 25 * DAY });
    expect(after({ dismissedHere: [dismissed(BRAKE - 1, true)] })).toEqual({ does: 'wait', until: NOW + 1 });
    expect(after({ dismissedHere: [dismissed(BRAKE, true)] })).toEqual({ does: 'hide' });
  });

  it('hides nothing by itself where one from elsewhere was dismissed within 30 days', () => {
    const asks = { does: 'ask-staff', why: 'dismissed-before' };
    expect(after({ dismissedHere: [dismissed(0, false)] })).toEqual(asks);
    expect(after({ dismissedHere: [dismissed(BRAKE - 1, false)] })).toEqual(asks);
    expect(after({ dismissedHere: [dismissed(BRAKE, false)] })).toEqual({ does: 'hide' });
  });

  it('hides nothing by itself when its device was wrong about another number, or there are too many in a day', () => {
    const asks = { does: 'ask-staff', why: 'many' };
    expect(after({ dismissedElsewhere: NOW - DAY })).toEqual(asks);
    expect(after({ dismissedElsewhere: NOW - BRAKE })).toEqual({ does: 'hide' });
    expect(after({ ofDevice: DEVICE_PER_DAY })).toEqual(asks);
    expect(after({ ofNetwork: NETWORK_PER_DAY })).toEqual(asks);
  });
});
