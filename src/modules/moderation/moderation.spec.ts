import { describe, expect, it } from '@jest/globals';
import { useModeration } from '../../../test/support/leaflets.js';
import { DAY, HOUR, MINUTE } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { FormInvalid } from '../../web/forms.js';
import type { Person } from '../users/person.js';
import { AuditEvent, AuditHead } from './audit-event.entity.js';
import type { Decision } from './decision.form.js';
import { Stale } from './transitions.js';

const SHEN: Person = { id: 7, name: '沈若川', role: 'moderator', regions: null };
const LIN: Person = { id: 8, name: '林溪', role: 'moderator', regions: ['jinhu'] };
const ADMIN: Person = { id: 1, name: '站长', role: 'admin', regions: null };

describe('Moderation', () => {
  const desk = useModeration();
  let ids = 0;
  const next = () => (ids += 1);
  const decide = async (person: Person, id: number, action: Decision['action'], more: Partial<Decision> = {}) => {
    const leaflet = await desk.find(id);
    const decision = { action, reason: null, note: null, version: leaflet.publication.version, ...more };
    return desk.decisions.decide(person, 'leaflet', leaflet, decision);
  };
  const report = (id: number, reporter: string, reason = 'fake', more: object = {}) =>
    desk.moderation.report('leaflet', id, { reason, reporter, network: `net of ${reporter}`, ...more });

  it('moves, logs and queues together, and tells the cache after that', async () => {
    const { publication } = await desk.pin(next(), 'held');

    expect(publication).toMatchObject({ state: 'held', version: 1 });
    expect((await desk.find(ids)).publication).toMatchObject({ state: 'held', version: 1 });
    expect(await desk.waiting(ids)).toMatchObject({
      tab: 'held',
      why: '此类先审后发',
      title: `传单 ${ids}`,
      region: 'lianshui',
    });
    expect(await desk.moderation.history('leaflet', ids)).toMatchObject([
      { actor: '系统', event: 'hold', from: 'draft', to: 'held' },
    ]);

    await decide(SHEN, ids, 'approve');
    expect(await desk.waiting(ids)).toBeNull();
    expect((await desk.find(ids)).publication).toMatchObject({ state: 'live', version: 2 });
    expect(desk.cache.told.at(-1)).toEqual([`leaflet:${ids}`]);
  });

  it('does nothing at all when the transaction around it fails, also not in memory', async () => {
    const leaflet = await desk.pin(next());
    const told = desk.cache.told.length;
    const work = desk.db.transaction(async () => {
      await desk.transitions.make('leaflet', leaflet, 'remove', desk.SYSTEM, { reason: 'R09' });
      throw new Error('the disk is full');
    });

    await expect(work).rejects.toThrow('the disk is full');
    expect(leaflet.publication).toMatchObject({ state: 'live', version: 1, reason: null, before: null });
    expect((await desk.find(ids)).publication.state).toBe('live');
    expect(await desk.moderation.history('leaflet', ids)).toHaveLength(1);
    expect(desk.cache.told).toHaveLength(told);
  });

  it('of two that decide on the same version lets one through, and tells the other who it was', async () => {
    const leaflet = await desk.pin(next(), 'held');
    const decision = { action: 'approve', reason: null, note: null, version: leaflet.publication.version } as const;
    const copies = [await desk.find(ids), await desk.find(ids)];
    const results = await Promise.allSettled([
      desk.decisions.decide(SHEN, 'leaflet', copies[0]!, decision),
      desk.decisions.decide(SHEN, 'leaflet', copies[1]!, { ...decision, action: 'refuse', reason: 'R09' }),
    ]);

    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const late = results.find((result) => result.status === 'rejected')!.reason as RuleBroken;
    expect(late).toBeInstanceOf(RuleBroken);
    expect(late.status).toBe(409);
    expect(late.message).toContain('沈若川');
    expect(await desk.moderation.history('leaflet', ids)).toHaveLength(2);
  });

  it('refuses what is no longer as it was read', async () => {
    const leaflet = await desk.pin(next());
    await decide(SHEN, ids, 'remove', { reason: 'R09' });

    await expect(desk.moderation.transition('leaflet', leaflet, 'withdraw', desk.SYSTEM)).rejects.toBeInstanceOf(Stale);
    await expect(decide(SHEN, ids, 'approve')).rejects.toMatchObject({ status: 409 });
  });

  it('undoes a refusal: it waits again, since when it first did, with the old log behind it', async () => {
    const once = { ...SHEN, name: 'once' };
    const leaflet = await desk.pin(next());
    const parts = [{ rule: '禁词', score: 85, words: ['办证'] }];
    await desk.moderation.submit('leaflet', leaflet, { decision: 'held', score: 85, parts }, desk.SYSTEM);
    desk.clock.moment += 10 * MINUTE;
    await decide(once, ids, 'refuse', { reason: 'R09', note: '核查' });
    expect(await desk.moderation.lastDecision('leaflet', ids)).toMatchObject({
      event: 'refuse',
      reason: 'R09',
      note: '核查',
    });
    expect(await desk.decisions.undoable(once)).toMatchObject({ id: ids, version: 3, words: '不通过' });

    await decide(once, ids, 'restore');
    expect((await desk.find(ids)).publication).toMatchObject({ state: 'held', version: 4, reason: null });
    expect(await desk.waiting(ids)).toMatchObject({
      openedAt: desk.clock.moment - 10 * MINUTE,
      why: '禁词',
      severity: 3,
    });
    expect(await desk.decisions.undoable(once)).toBeNull();
    expect(await desk.moderation.lastDecision('leaflet', ids)).toBeNull();
  });

  it('gives a report back its place in line when the decision on it is undone, and a new one a place at the end', async () => {
    for (const action of ['uphold', 'dismiss'] as const) {
      await desk.pin(next());
      await report(ids, 'a');
      const opened = desk.clock.moment;
      desk.clock.moment += 10 * MINUTE;
      await decide(SHEN, ids, action, { reason: 'R09' });
      desk.clock.moment += MINUTE;
      await decide(SHEN, ids, 'restore');
      expect(await desk.waiting(ids)).toMatchObject({ tab: 'reported', openedAt: opened });
    }
    await decide(SHEN, ids, 'dismiss');
    desk.clock.moment += MINUTE;
    await report(ids, 'b');
    expect(await desk.waiting(ids)).toMatchObject({ openedAt: desk.clock.moment });
  });

  it('keeps what the poster changed until the content is purged', async () => {
    const leaflet = await desk.pin(next());
    const change = { label: '价格', from: '1100', to: '2100' };
    const verdict = { decision: 'live', score: 0, parts: [] } as const;
    await desk.moderation.submit('leaflet', leaflet, verdict, desk.SYSTEM, [change]);
    await desk.moderation.submit('leaflet', leaflet, verdict, desk.SYSTEM, []);
    expect(await desk.revisions.of('leaflet', ids)).toEqual([{ version: 2, changes: [change], byStaff: false }]);

    await decide(SHEN, ids, 'remove', { reason: 'R09' });
    await desk.moderation.transition('leaflet', await desk.find(ids), 'purge', desk.SYSTEM);
    expect(await desk.revisions.of('leaflet', ids)).toEqual([]);
  });

  it('does not let a removal be undone after thirty days, nor what the poster took away', async () => {
    await desk.pin(next());
    await decide(SHEN, ids, 'remove', { reason: 'R09' });
    desk.clock.moment += 30 * DAY;
    await expect(decide(SHEN, ids, 'restore')).rejects.toMatchObject({ status: 409 });

    const leaflet = await desk.pin(next());
    await desk.moderation.transition('leaflet', leaflet, 'withdraw', { name: '发布人', role: 'poster' });
    await expect(decide(SHEN, ids, 'restore')).rejects.toMatchObject({ status: 409 });
  });

  it('sends what was sent back, refused or not yet seen to a moderator again when its poster changes it', async () => {
    for (const action of ['send-back', 'refuse'] as const) {
      await desk.pin(next(), 'held');
      await decide(SHEN, ids, action, { reason: 'R01' });
      await desk.moderation.submit('leaflet', await desk.find(ids), { decision: 'live', score: 0, parts: [] });
      expect((await desk.find(ids)).publication.state).toBe('held');
      expect(await desk.waiting(ids)).not.toBeNull();
    }
  });

  it('counts the place in the line and the usual wait', async () => {
    const before = (await desk.lines.counts(ADMIN)).find(({ tab }) => tab === 'held')!.count;
    const [first, second] = [next(), next()];
    await desk.pin(first, 'held');
    desk.clock.moment += MINUTE;
    await desk.pin(second, 'held');

    expect(await desk.moderation.place('leaflet', second)).toMatchObject({ place: before + 2, ahead: before + 1 });
    desk.clock.moment += 9 * MINUTE;
    await decide(SHEN, first, 'approve');
    const place = await desk.moderation.place('leaflet', second);
    expect(place!.ahead).toBe(before);
    expect(place!.medianWaitMs).not.toBeNull();
    expect(await desk.moderation.place('leaflet', first)).toBeNull();
  });

  it('shows moderators of one region what is theirs', async () => {
    await desk.pin(next(), 'held', { region: 'jinhu', title: '金湖的' });
    await desk.pin(next(), 'held', { region: 'xuyi', title: '盱眙的' });
    await desk.pin(next(), 'held', { region: null, title: '哪里都有的' });

    const titles = (await desk.lines.page(LIN, 'held')).lines.map((line) => line.title);
    expect(titles).toEqual(expect.arrayContaining(['金湖的', '哪里都有的']));
    expect(titles).not.toContain('盱眙的');
    const [mine, all] = [await desk.lines.counts(LIN), await desk.lines.counts(ADMIN)];
    expect(mine[0]!.count).toBe(titles.length);
    expect(all[0]!.count).toBeGreaterThan(titles.length);
  });

  it('turns the pages of a long queue without losing or repeating anything', async () => {
    for (let n = 0; n < 120; n += 1) await desk.pin(next(), 'held', { region: 'other' });
    const seen: number[] = [];
    let after = '';
    for (let page = 0; page < 9; page += 1) {
      const { lines, next: more } = await desk.lines.page({ ...SHEN, regions: ['other'] }, 'held', after);
      seen.push(...lines.map((line) => line.itemId));
      if (!more) break;
      after = more;
    }
    const { count } = (await desk.lines.counts({ ...SHEN, regions: ['other'] }))[0]!;

    expect(seen.length).toBe(count);
    expect(new Set(seen).size).toBe(count);
  });

  describe('reports', () => {
    it('open an item in the queue; everybody reports once', async () => {
      await desk.pin(next());
      const number = await report(ids, 'a', 'fraud', { note: '要先交钱' });

      expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
      expect(await report(ids, 'a', 'fake')).toBe(number);
      expect(await desk.waiting(ids)).toMatchObject({ tab: 'reported', reports: 1, severity: 3, why: '诈骗/要先交钱' });
      expect((await desk.find(ids)).publication.state).toBe('live');
      expect(await desk.moderation.reportOutcome(number)).toMatchObject({ isOpen: true, words: '已收到，等待处理' });
      expect(await desk.moderation.reportOutcome(number.toLowerCase())).toMatchObject({ number });
      expect(await desk.moderation.reportOutcome('0000000000')).toBeNull();
    });

    it('hide what eight of eight networks report, until somebody has looked', async () => {
      await desk.pin(next());
      for (const name of 'abcdefg') await report(ids, name);
      expect((await desk.find(ids)).publication.state).toBe('live');
      const number = await report(ids, 'h');
      expect((await desk.find(ids)).publication).toMatchObject({ state: 'hidden', reason: 'fake' });
      expect(desk.cache.told.at(-1)).toEqual([`leaflet:${ids}`]);

      await decide(SHEN, ids, 'dismiss');
      expect((await desk.find(ids)).publication.state).toBe('live');
      expect(await desk.waiting(ids)).toBeNull();
      expect(await desk.moderation.reportOutcome(number)).toMatchObject({ isOpen: false });

      await decide(SHEN, ids, 'restore');
      expect((await desk.find(ids)).publication.state).toBe('hidden');
      expect(await desk.waiting(ids)).toMatchObject({ tab: 'reported', reports: 8 });
      expect(await desk.moderation.reportOutcome(number)).toMatchObject({ isOpen: true });
    });

    it('that come in at the same moment all count', async () => {
      await desk.pin(next());
      await Promise.all([...'abcdefgh'].map((name) => report(ids, name)));

      expect((await desk.find(ids)).publication.state).toBe('hidden');
      expect(await desk.waiting(ids)).toMatchObject({ reports: 8 });
    });

    it('are upheld by a removal, and over when the poster withdraws', async () => {
      await desk.pin(next());
      const one = await report(ids, 'a');
      await decide(SHEN, ids, 'remove', { reason: 'R09' });
      expect(await desk.moderation.reportOutcome(one)).toMatchObject({ words: expect.stringContaining('举报成立') });

      const leaflet = await desk.pin(next());
      const two = await report(ids, 'a');
      await desk.moderation.transition('leaflet', await desk.find(leaflet.id), 'withdraw', {
        name: '发布人',
        role: 'poster',
      });
      expect(await desk.moderation.reportOutcome(two)).toMatchObject({ words: expect.stringContaining('发布人') });
      expect(await desk.waiting(ids)).toBeNull();
    });

    it('that nobody decided on in three days show it again, but for grave reasons', async () => {
      const [mild, grave] = [next(), next()];
      await desk.pin(mild);
      await desk.pin(grave);
      for (const name of 'abcdefgh') await report(mild, name);
      for (const name of 'abc') await report(grave, name, 'illegal');
      desk.clock.moment += 72 * HOUR - 1;
      await desk.release.run();
      expect((await desk.find(mild)).publication.state).toBe('hidden');
      desk.clock.moment += 1;
      await desk.release.run();

      expect((await desk.find(mild)).publication.state).toBe('live');
      expect((await desk.find(grave)).publication.state).toBe('hidden');
      expect(await desk.waiting(mild)).toMatchObject({ tab: 'reported', hiddenAt: null });
      await report(mild, 'i');
      expect((await desk.find(mild)).publication.state).toBe('live');
    });

    it('that it is sold are counted by network', async () => {
      await desk.pin(next());
      await report(ids, 'a', 'gone');
      await report(ids, 'b', 'gone', { network: 'shared' });
      await report(ids, 'c', 'gone', { network: 'shared' });

      expect(await desk.moderation.goneReports('leaflet', ids)).toBe(2);
    });

    it('need a reason that there is, a note when it is another, and something that is on show', async () => {
      await desk.pin(next());
      await expect(report(ids, 'a', 'nonsense')).rejects.toBeInstanceOf(FormInvalid);
      await expect(report(ids, 'a', 'other', { note: ' ' })).rejects.toBeInstanceOf(FormInvalid);
      await expect(report(ids, 'a', 'other', { note: '长'.repeat(501) })).rejects.toBeInstanceOf(FormInvalid);
      await expect(report(9999, 'a')).rejects.toMatchObject({ status: 410 });
    });
  });

  describe('the log', () => {
    const change = (id: number, what: Partial<AuditEvent>) =>
      desk.db.transaction(() => desk.db.write(AuditEvent).update({ id }, what));

    it('is sound after all that, also written by many at once', async () => {
      const many = Array.from({ length: 20 }, () => next());
      await Promise.all(many.map((id) => desk.pin(id)));
      const { checked, brokenAt } = await desk.audit.verify();

      expect(brokenAt).toBeNull();
      expect(checked).toBeGreaterThanOrEqual(20);
    });

    it('names the first row that was changed, taken out, or cut off', async () => {
      for (let n = 0; n < 6; n += 1) await desk.pin(next());
      const row = (await desk.db.read(AuditEvent).findOneBy({ id: 5 }))!;
      await change(5, { note: '改过' });
      expect(await desk.audit.verify()).toEqual({ checked: 4, brokenAt: 5 });
      await change(5, { note: row.note });
      expect((await desk.audit.verify()).brokenAt).toBeNull();

      const { lastId } = (await desk.db.read(AuditHead).findOneBy({ id: 1 }))!;
      const last = (await desk.db.read(AuditEvent).findOneBy({ id: lastId }))!;
      await desk.db.transaction(() => desk.db.write(AuditEvent).delete({ id: lastId }));
      expect((await desk.audit.verify()).brokenAt).toBe(lastId);
      await desk.db.transaction(() => desk.db.write(AuditEvent).insert(last));

      await desk.db.transaction(() => desk.db.write(AuditEvent).insert({ ...last, id: lastId + 1, version: null }));
      expect((await desk.audit.verify()).brokenAt).toBe(lastId + 1);
      await desk.db.transaction(() => desk.db.write(AuditEvent).delete({ id: lastId + 1 }));
      expect((await desk.audit.verify()).brokenAt).toBeNull();
    });
  });
});
