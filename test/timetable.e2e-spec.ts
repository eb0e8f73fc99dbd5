import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '../src/database/database.js';
import { Job } from '../src/jobs/job.entity.js';
import { LEASE, Leases } from '../src/jobs/leases.js';
import { Timetable } from '../src/jobs/timetable.js';
import { DAY, HOUR, MINUTE, SECOND } from '../src/kernel/clock.js';
import { useEdge } from './support/edge.js';

describe('The timetable', () => {
  const edge = useEdge();
  let other: NestExpressApplication;
  /** As two processes have them, for each test anew. */
  let here: Timetable;
  let there: Timetable;
  const timetableOf = (app: NestExpressApplication) => new Timetable(new Leases(app.get(Database)), edge.clock);
  const now = () => edge.clock.now();
  const row = (name: string) =>
    edge
      .get(Database)
      .read(Job)
      .findOneBy({ name })
      .then((job) => job!);

  beforeAll(async () => {
    other = await edge.another();
    await other.init();
  });
  afterAll(() => other.close());
  beforeEach(() => {
    [here, there] = [timetableOf(edge.app), timetableOf(other)];
  });

  it('does each job when it is due, and no sooner', async () => {
    const done: number[] = [];
    here.every('sweep', HOUR, async (at) => done.push(at));

    await here.runDue(now());
    await here.runDue(now() + HOUR - 1);
    expect(done).toEqual([now()]);
    await here.runDue(now() + HOUR);
    expect(done).toEqual([now(), now() + HOUR]);
    expect(await row('sweep')).toMatchObject({
      leasedUntil: 0,
      attempts: 0,
      holder: '',
      lastRunAt: now() + HOUR,
      dueAt: now() + 2 * HOUR,
    });
  });

  it('has one of several processes do it, also when all see at once that it is due', async () => {
    const done: string[] = [];
    here.every('shared', HOUR, async () => done.push('here'));
    there.every('shared', HOUR, async () => done.push('there'));
    await here.runDue(now());
    await there.runDue(now());
    expect(done).toEqual(['here']);

    const [one, two] = [new Leases(edge.get(Database)), new Leases(other.get(Database))];
    const seen = await row('shared');
    const later = now() + HOUR;
    expect([await one.claim(seen, later), await two.claim(seen, later), await one.claim(seen, later)]).toEqual([
      true,
      false,
      false,
    ]);
    await two.done('shared', later, later, 1);
    expect((await row('shared')).leasedUntil).toBe(later + LEASE);
  });

  it('leaves a job to whoever has it in hand, until he does not come back', async () => {
    const done: string[] = [];
    let finish = () => undefined as void;
    const began = new Promise<void>((resolve) =>
      here.every('long', HOUR, () => {
        resolve();
        return new Promise<void>((end) => (finish = end));
      }),
    );
    const running = here.runDue(now());
    await began;
    there.every('long', HOUR, async () => done.push('there'));
    await there.runDue(now());
    expect(done).toEqual([]);

    await there.runDue(now() + LEASE);
    expect(done).toEqual(['there']);
    finish();
    await running;
    expect((await row('long')).lastRunAt).toBe(now() + LEASE);
  });

  it('tries again after a failure, later and later, and says what it was', async () => {
    let tries = 0;
    here.every('shaky', DAY, async () => {
      tries += 1;
      if (tries < 3) throw new TypeError('secret 13900001234');
    });
    let at = now();
    await here.runDue(at);
    expect(await row('shaky')).toMatchObject({
      attempts: 1,
      lastError: 'TypeError',
      dueAt: at + 30 * SECOND,
      leasedUntil: 0,
    });
    await here.runDue((at += 30 * SECOND));
    expect(await row('shaky')).toMatchObject({ attempts: 2, dueAt: at + MINUTE });
    await here.runDue((at += MINUTE));
    expect(await row('shaky')).toMatchObject({ attempts: 0, lastError: null, dueAt: at + DAY });
  });

  it('does not wait for a time that only a wrong clock can have set', async () => {
    const done: number[] = [];
    here.every('clock', HOUR, async (at) => done.push(at));
    await here.runDue(now() + 365 * DAY);
    await here.runDue(now());
    expect(done).toHaveLength(2);
  });

  it('takes two jobs of one name for a mistake', () => {
    here.every('twice', HOUR, async () => undefined);
    expect(() => here.every('twice', HOUR, async () => undefined)).toThrow('twice');
  });
});
