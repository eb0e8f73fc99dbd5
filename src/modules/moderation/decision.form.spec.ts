import { describe, expect, it } from '@jest/globals';
import { readDecision } from './decision.form.js';

const knows = (code: string) => code === 'R09';
const read = (sent: Record<string, unknown>) => readDecision(sent, knows);
const faulty = (sent: Record<string, unknown>) => {
  const decision = read(sent);
  return 'faults' in decision ? decision.faults.map((fault) => fault.field) : [];
};

describe('the form of a decision', () => {
  it('reads a removal with its reason and note', () => {
    expect(read({ action: 'remove', reason: 'R09', note: ' 核查 ', version: '3' })).toEqual({
      action: 'remove',
      reason: 'R09',
      note: '核查',
      version: 3,
    });
  });

  it('takes no reason for what needs none', () => {
    expect(read({ action: 'approve', reason: 'R09', version: '0' })).toEqual({
      action: 'approve',
      reason: null,
      note: null,
      version: 0,
    });
  });

  it.each([
    [{ version: '1' }, ['action']],
    [{ action: 'purge', version: '1' }, ['action']],
    [{ action: 'toString', version: '1' }, ['action']],
    [{ action: ['approve', 'remove'], version: '1' }, ['action']],
    [{ action: 'refuse', version: '1' }, ['reason']],
    [{ action: 'uphold', reason: 'R99', version: '1' }, ['reason']],
    [{ action: 'send-back', reason: { code: 'R09' }, version: '1' }, ['reason']],
    [{ action: 'approve', version: '' }, ['version']],
    [{ action: 'approve', version: '1e3' }, ['version']],
    [{ action: 'approve', version: '1', note: '长'.repeat(501) }, ['note']],
  ])('says what is wrong with %j', (sent, fields) => {
    expect(faulty(sent)).toEqual(fields);
  });

  it('lets a claim be dismissed for a reason of its kind, or for one in words, but not for nothing', () => {
    const claims = { claims: { reasons: [{ code: 'E01', label: '没有错' }] } };
    const dismiss = (more: object) =>
      readDecision({ action: 'dismiss', version: '1', ...more }, (code) => code === 'E01', claims);
    expect(dismiss({ reason: 'E01' })).toMatchObject({ reason: 'E01', note: null });
    expect(dismiss({ reason: 'R09', note: '看过了' })).toMatchObject({ reason: null, note: '看过了' });
    expect(dismiss({ reason: 'R09' })).toMatchObject({ faults: [{ field: 'reason' }] });
    expect(readDecision({ action: 'uphold', version: '1' }, () => false, claims)).toMatchObject({
      action: 'uphold',
      reason: null,
    });
  });
});
