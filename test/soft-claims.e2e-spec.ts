import { describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { MINUTE } from '../src/kernel/clock.js';
import { AuditEvent } from '../src/modules/moderation/audit-event.entity.js';
import { useDesk } from './support/desk.js';
import type { Visitor } from './support/visitor.js';

interface Told {
  readonly claim: { readonly by: string; readonly until: number; readonly mine: boolean } | null;
}

describe('Two at one desk', () => {
  const desk = useDesk();
  let ids = 900;
  const path = (id: number) => `/staff/item/leaflet/${id}`;
  const pin = async (more = {}) => {
    await desk.pin((ids += 1), 'held', more);
    return ids;
  };
  const claim = async (staff: Visitor, id: number, fields = {}) => {
    const answer = await staff.post(`${path(id)}/claim`, fields, { accept: 'application/json' });
    return { status: answer.status, ...(answer.status === 200 ? (answer.json as Told) : {}) };
  };
  const decide = (staff: Visitor, id: number, action: string, more = {}) =>
    staff.post(`${path(id)}/decide`, { action, version: '1', reason: 'R09', ...more });

  it('tell each other what they have open, for three minutes', async () => {
    const [zhou, lin] = [await desk.signedIn('小周'), await desk.signedIn('小林')];
    const id = await pin({ title: '小周在看的一条' });
    expect((await claim(zhou, id)).claim).toMatchObject({ by: '小周', mine: true });
    expect((await claim(lin, id)).claim).toMatchObject({ by: '小周', mine: false });

    const seen = (await lin.get(path(id))).page;
    expect(seen('[data-looking]').attr('hidden')).toBeUndefined();
    expect(seen('[data-looking]').text()).toContain('小周 正在看这一条');
    expect(seen(`[data-queue] [href^="${path(id)}"]`).text()).toContain('小周正在看');
    const own = (await zhou.get(path(id))).page;
    expect(own('[data-looking]').attr('hidden')).toBeDefined();

    desk.clock.forward(3 * MINUTE);
    expect((await lin.get(path(id))).page('[data-looking]').attr('hidden')).toBeDefined();
    expect((await claim(lin, id)).claim).toMatchObject({ by: '小林', mine: true });
  });

  it('is renewed while the page is open, and given back when it is left', async () => {
    const [zhou, lin] = [await desk.signedIn('renewer'), await desk.signedIn('waiter')];
    const id = await pin();
    const first = (await claim(zhou, id)).claim!;
    desk.clock.forward(2 * MINUTE);
    const second = (await claim(zhou, id)).claim!;
    expect(second.until).toBe(first.until + 2 * MINUTE);
    // The page was opened anew meanwhile: the one that is left has nothing to give back any more.
    await claim(zhou, id, { release: String(first.until) });
    expect((await claim(lin, id)).claim!.mine).toBe(false);
    await claim(lin, id, { release: String(second.until) });
    expect((await claim(lin, id)).claim!.mine).toBe(false);
    await claim(zhou, id, { release: String(second.until) });
    expect((await claim(lin, id)).claim!.mine).toBe(true);
  });

  it('goes past what another looks at, but whoever opens it can decide', async () => {
    const [zhou, lin] = [
      await desk.signedIn('first-there', 'moderator', ['jinhu']),
      await desk.signedIn('second-there', 'moderator', ['jinhu']),
    ];
    const line = [];
    for (let n = 0; n < 4; n += 1) {
      desk.clock.forward(1000);
      line.push(await pin({ region: 'jinhu' }));
    }
    await claim(zhou, line[0]!);
    await claim(zhou, line[2]!);
    const open = (await lin.get('/staff/queue')).page('[data-queue] [aria-current]').attr('href');
    expect(open).toContain(path(line[1]!));
    expect((await decide(lin, line[1]!, 'approve')).location).toContain(path(line[3]!));
    expect((await decide(zhou, line[0]!, 'approve')).location).toContain(path(line[2]!));
    expect((await decide(lin, line[2]!, 'approve')).status).toBe(303);
  });

  it('changes nothing when a page is read', async () => {
    const [zhou, lin] = [await desk.signedIn('reader-a'), await desk.signedIn('reader-b')];
    const id = await pin();
    await zhou.get(path(id));
    expect((await claim(lin, id)).claim!.mine).toBe(true);
  });

  it('is only for those whose region it is, and for what waits', async () => {
    const jinhu = await desk.signedIn('claims-jinhu', 'moderator', ['jinhu']);
    const id = await pin({ region: 'xuyi' });
    expect((await claim(jinhu, id)).status).toBe(403);
    for (const action of ['block', 'correct']) expect((await jinhu.post(`${path(id)}/${action}`, {})).status).toBe(403);
    expect((await claim(jinhu, 99999)).status).toBe(404);
    await desk.pin((ids += 1), 'live', { region: 'jinhu' });
    expect(await claim(jinhu, ids)).toEqual({ status: 200, claim: null });
  });

  it('decide at the same moment: one does it, the other is told by whom, twenty times', async () => {
    const pairs: [Visitor, Visitor] = [await desk.signedIn('甲'), await desk.signedIn('乙')];
    const items: number[] = [];
    for (let n = 0; n < 20; n += 1) items.push(await pin());
    const answers = await Promise.all(
      items.map((id) => Promise.all([decide(pairs[0], id, 'approve'), decide(pairs[1], id, 'refuse')])),
    );
    for (const [place, [one, two]] of answers.entries()) {
      expect([one.status, two.status].sort()).toEqual([303, 409]);
      const [late, first] = one.status === 409 ? [one, '乙'] : [two, '甲'];
      expect(late.page('[role=alert]').text()).toContain(first);
      const made = await desk.get(Database).read(AuditEvent).countBy({ kind: 'leaflet', itemId: items[place]! });
      expect(made).toBe(2);
    }
  });
});
