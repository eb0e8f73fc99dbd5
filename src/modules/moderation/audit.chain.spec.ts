import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { AuditEvent } from './audit-event.entity.js';
import { ChainWalk, coveredText } from './audit.chain.js';

const keyed = (text: string) => createHmac('sha256', 'key').update(text).digest('hex');

function chain(length: number): AuditEvent[] {
  const rows: AuditEvent[] = [];
  for (let id = 1; id <= length; id += 1) {
    const row = Object.assign(new AuditEvent(), {
      id,
      at: 1000 + id,
      actor: '沈若川',
      actorId: 7,
      role: 'moderator',
      kind: 'listing',
      itemId: id * 10,
      version: 2,
      event: 'remove',
      fromState: 'live',
      toState: 'removed',
      reason: 'R09',
      note: null,
      prevHash: rows.at(-1)?.hash ?? '',
    });
    row.hash = keyed(coveredText(row));
    rows.push(row);
  }
  return rows;
}

/** Number of the first row that does not follow, or null. */
function brokenAt(rows: AuditEvent[]): number | null {
  const walk = new ChainWalk(keyed);
  const bad = rows.find((row) => !walk.follows(row));
  return bad ? walk.reached.lastId + 1 : null;
}

describe('the chain of the log', () => {
  it('is sound as it was written', () => {
    expect(brokenAt(chain(5))).toBeNull();
  });

  const changes: [string, Partial<AuditEvent>][] = [
    ['when', { at: 1 }],
    ['who', { actor: '林溪' }],
    ['what', { event: 'approve' }],
    ['why', { reason: null }],
    ['on what', { itemId: 31 }],
    ['the number that moved into the next field', { reason: 'R0', note: '9' }],
  ];

  it.each(changes)('shows that somebody changed %s', (_, change) => {
    const rows = chain(5);
    Object.assign(rows[2]!, change);
    expect(brokenAt(rows)).toBe(3);
  });

  it('shows a row that was taken out, put in, or swapped', () => {
    const [first, second, third, fourth] = chain(4) as [AuditEvent, AuditEvent, AuditEvent, AuditEvent];
    expect(brokenAt([first, third, fourth])).toBe(2);
    expect(brokenAt([first, second, second, third])).toBe(3);
    expect(brokenAt([first, third, second, fourth])).toBe(2);
  });

  it('shows a row whose hash was made anew without the key', () => {
    const rows = chain(3);
    rows[1]!.reason = 'R01';
    rows[1]!.hash = createHmac('sha256', 'guess').update(coveredText(rows[1]!)).digest('hex');
    expect(brokenAt(rows)).toBe(2);
  });

  it('shows that everything after a changed row was hashed anew, too, as long as the key is unknown', () => {
    const forged = chain(3);
    forged[1]!.reason = 'R01';
    for (const [index, row] of forged.entries()) {
      if (index > 0) row.prevHash = forged[index - 1]!.hash;
      if (index > 0) row.hash = createHmac('sha256', 'guess').update(coveredText(row)).digest('hex');
    }
    expect(brokenAt(forged)).toBe(2);
  });
});
