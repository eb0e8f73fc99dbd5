import { describe, expect, it } from '@jest/globals';
import { countFault, readOrder, readPinned, writePinned } from './bulk.form.js';
import { MOST_AT_ONCE, readPick, readScope, scopePath } from './bulk.scope.js';

describe('What a bulk is about', () => {
  it('is read from what was sent, and nonsense is left out', () => {
    expect(readPick('listing:12')).toEqual({ kind: 'listing', id: 12 });
    for (const odd of ['', 'listing', 'listing:0', 'listing:-1', 'LISTING:1', 'listing:1:2', 'a'.repeat(13) + ':1'])
      expect(readPick(odd)).toBeNull();
    const scope = readScope({ tab: 'spot', pick: ['listing:1', 'x'], phone: ['listing:2'], leaf: 'chuzu\n' });
    expect(scope).toMatchObject({ tab: 'spot', picks: [{ kind: 'listing', id: 1 }], phone: null, leaf: 'chuzu' });
    expect(readScope({ tab: 'nonsense' }).tab).toBeNull();
  });

  it('stands in an address, and is read from it again', () => {
    const scope = readScope({
      tab: 'held',
      leaf: 'rijie',
      why: '和已有信息很像',
      phone: 'listing:7',
      pick: ['comment:1'],
    });
    const query = Object.fromEntries(new URLSearchParams(scopePath(scope).split('?')[1]));
    expect(readScope(query)).toEqual(scope);
  });

  it('is never more than can be decided at once', () => {
    const many = Array.from({ length: MOST_AT_ONCE + 50 }, (_, n) => `listing:${n + 1}`);
    expect(readScope({ pick: many }).picks).toHaveLength(MOST_AT_ONCE);
    expect(readPinned({ item: many.map((pick) => `${pick}:1`) })).toHaveLength(MOST_AT_ONCE);
  });

  it('keeps the version that was seen', () => {
    const pinned = { kind: 'listing', id: 12, version: 3 };
    expect(readPinned({ item: writePinned(pinned) })).toEqual([pinned]);
    expect(readPinned({ item: ['listing:12', 'listing:12:x', 'listing:12:-1', ':::'] })).toEqual([]);
  });
});

describe('What is done with all', () => {
  const knows = (code: string) => code === 'R09';

  it('needs a reason where the poster is told one', () => {
    expect(readOrder({ act: 'keep', reason: 'R09' }, knows)).toEqual({
      order: { act: 'keep', reason: null, note: null },
    });
    expect(readOrder({ act: 'take', reason: 'R09', note: ' 请改 ' }, knows)).toEqual({
      order: { act: 'take', reason: 'R09', note: '请改' },
    });
    const fieldsOf = (sent: object) => {
      const read = readOrder(sent as Record<string, string>, knows);
      return 'faults' in read ? read.faults.map(({ field }) => field) : [];
    };
    expect(fieldsOf({})).toEqual(['act']);
    expect(fieldsOf({ act: 'send-back', reason: 'R99' })).toEqual(['reason']);
    expect(fieldsOf({ act: 'keep', note: '长'.repeat(501) })).toEqual(['note']);
  });

  it('wants the number typed above twenty, in whatever digits', () => {
    expect(countFault('', 20)).toBeNull();
    expect(countFault('', 21)?.message).toContain('21');
    expect(countFault('20', 21)?.message).toContain('您填的是 20');
    expect(countFault(' ２１ ', 21)).toBeNull();
  });
});
