import { beforeEach, describe, expect, it } from '@jest/globals';
import { useTables } from '../../../test/support/tables.js';
import { Clock } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';
import { ContactRow } from './contact.entity.js';
import { Contacts } from './contacts.js';
import { NumberHold } from './number-hold.entity.js';
import { NumberHolds } from './number-holds.js';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const CLOCK = Object.assign(new Clock(), { now: () => NOW });
const FLAT = { kind: 'listing', id: 7 };
const CAR = { kind: 'listing', id: 8 };
const ZHOU = { name: '周先生', phone: '13900005678', wechat: 'zhou_5678', callTime: '随时' };

describe('Contacts', () => {
  const tables = useTables(ContactRow, NumberHold);
  let contacts: Contacts;

  beforeEach(async () => {
    await tables.clear();
    contacts = new Contacts(tables.db, new Vault('a secret of more than thirty-two characters'), CLOCK);
  });

  it('shows the name, and gives the number only to who asks for it', async () => {
    await contacts.keep(FLAT, ZHOU);

    expect(await contacts.shown(FLAT)).toEqual({ name: '周先生', callTime: '随时', held: null });
    expect(await contacts.reveal(FLAT)).toEqual(ZHOU);
    expect(await contacts.forEdit(FLAT)).toEqual(ZHOU);
  });

  it('has none for others', async () => {
    await contacts.keep(FLAT, ZHOU);

    expect(await contacts.shown(CAR)).toBeNull();
    expect(await contacts.reveal(CAR)).toBeNull();
    expect(await contacts.forEdit({ kind: 'article', id: 7 })).toBeNull();
    expect(await contacts.taps(CAR)).toBe(0);
  });

  it('counts who asked, also when they ask at once, and keeps the count when the contact changes', async () => {
    await contacts.keep(FLAT, ZHOU);
    await Promise.all([1, 2, 3, 4, 5].map(() => contacts.reveal(FLAT)));
    await contacts.forEdit(FLAT);
    await contacts.keep(FLAT, { name: '周太太', phone: '13900001234' });

    expect(await contacts.taps(FLAT)).toBe(5);
    expect(await contacts.forEdit(FLAT)).toEqual({
      name: '周太太',
      phone: '13900001234',
      wechat: null,
      callTime: null,
    });
  });

  it('keeps the same contact twice', async () => {
    await contacts.keep(FLAT, ZHOU);
    await contacts.keep(FLAT, ZHOU);

    expect(await contacts.forEdit(FLAT)).toEqual(ZHOU);
  });

  it('is kept only together with what it belongs to', async () => {
    const failing = tables.db.transaction(async () => {
      await contacts.keep(FLAT, ZHOU);
      throw new Error('the listing could not be kept');
    });

    await expect(failing).rejects.toThrow('the listing');
    expect(await contacts.shown(FLAT)).toBeNull();
  });

  it('knows the others with the same number, whatever the extension', async () => {
    await contacts.keep(FLAT, { name: '甲', phone: '051783901234-805' });
    await contacts.keep(CAR, { name: '乙', phone: '051783901234' });
    await contacts.keep({ kind: 'listing', id: 9 }, { name: '丙', phone: '13900005678' });

    expect(await contacts.sameNumber(contacts.phoneHash('051783901234-1'))).toEqual([CAR, FLAT]);
  });

  it('counts a WeChat name that is a telephone number as one', async () => {
    await contacts.keep(FLAT, { name: '甲', phone: '13900001234', wechat: '13900005678' });
    await contacts.keep(CAR, ZHOU);
    const hash = contacts.phoneHash('13900005678');

    expect(await contacts.sameNumber(hash)).toEqual([CAR, FLAT]);
    expect(await contacts.hashesOf(FLAT)).toEqual([contacts.phoneHash('13900001234'), hash]);
    expect(await contacts.hashesOf(CAR)).toEqual([hash]);
    await contacts.wipe(CAR);
    expect(await contacts.numberOf(hash)).toBe('13900005678');
  });

  it('does not give away a number that is disputed or locked, however it stands there', async () => {
    const holds = new NumberHolds(tables.db, CLOCK);
    const hash = contacts.phoneHash(ZHOU.phone);
    const change = (work: () => Promise<void>) => tables.db.transaction(work);
    await contacts.keep(FLAT, ZHOU);
    await contacts.keep(CAR, { ...ZHOU, phone: '13900001234', wechat: ZHOU.phone });

    await change(() => holds.dispute(hash, 1));
    for (const owner of [FLAT, CAR]) {
      expect(await contacts.shown(owner)).toMatchObject({ held: 'disputed' });
      await expect(contacts.reveal(owner)).rejects.toThrow('号码正在核实');
      expect(await contacts.taps(owner)).toBe(0);
    }
    await change(() => holds.lock(hash, 1, 'a'.repeat(64)));
    await expect(contacts.reveal(FLAT)).rejects.toThrow('号码已锁定');
    await change(() => holds.lock(hash, 2, 'b'.repeat(64)));
    await change(() => holds.dispute(hash, 2));
    await change(() => holds.lift(hash, 2));
    expect(await holds.of(hash)).toMatchObject({ state: 'locked', claimId: 1, codeHash: 'a'.repeat(64) });
    await change(() => holds.lift(hash, 1));
    expect(await contacts.reveal(FLAT)).toEqual(ZHOU);
  });

  it('forgets for good, but not how often it was asked for', async () => {
    await contacts.keep(FLAT, ZHOU);
    await contacts.reveal(FLAT);
    await contacts.wipe(FLAT);
    await contacts.wipe(FLAT);

    expect(await contacts.shown(FLAT)).toBeNull();
    expect(await contacts.reveal(FLAT)).toBeNull();
    expect(await contacts.taps(FLAT)).toBe(1);
    expect(await contacts.sameNumber(contacts.phoneHash(ZHOU.phone))).toEqual([]);
    expect(await tables.db.read(ContactRow).find()).toEqual([
      {
        ownerKind: 'listing', ownerId: 7, name: '', phone: null, phoneHash: null, wechat: null, wechatHash: null, callTime: null, taps: 1, wipedAt: NOW,
      },
    ]); // prettier-ignore
  });

  it('keeps the hash of the number when asked to, and takes a new contact afterwards', async () => {
    await contacts.keep(FLAT, ZHOU);
    await contacts.wipe(FLAT, 'hash');
    expect(await contacts.sameNumber(contacts.phoneHash(ZHOU.phone))).toEqual([FLAT]);

    await contacts.keep(FLAT, ZHOU);
    expect(await contacts.shown(FLAT)).toEqual({ name: '周先生', callTime: '随时', held: null });
  });

  it('never has the plain number in its row or in a statement', async () => {
    const heard = await tables.log.record(async () => {
      await contacts.keep(FLAT, ZHOU);
      await contacts.reveal(FLAT);
    });
    const kept = JSON.stringify([await tables.db.read(ContactRow).find(), heard]);

    expect(heard.length).toBeGreaterThan(2);
    for (const plain of [ZHOU.phone, '5678', ZHOU.wechat]) expect(kept).not.toContain(plain);
  });

  it('answers nothing instead of failing when the secret has changed', async () => {
    await contacts.keep(FLAT, ZHOU);
    const other = new Contacts(tables.db, new Vault('another secret of more than thirty-two'), CLOCK);

    expect(await other.forEdit(FLAT)).toBeNull();
    expect(other.phoneHash(ZHOU.phone)).not.toBe(contacts.phoneHash(ZHOU.phone));
  });
});
