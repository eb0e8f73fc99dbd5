import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock, DAY } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { type Actor, actorOf, SYSTEM } from '../moderation/actor.js';
import { Audit } from '../moderation/audit.js';
import { Moderation } from '../moderation/moderation.js';
import type { Person } from '../users/person.js';
import { CounterNotice } from './counter.entity.js';
import { CounterNotices } from './counters.service.js';
import { Notice } from './notice.entity.js';
import { COUNTER, REMOVED_FOR } from './notice.path.js';
import { Notices } from './notices.service.js';

export const MOST_DAYS = 60;

/** Brings back pages whose counter-notice was upheld, when their time has come. */
@Injectable()
export class Restorations {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly counters: CounterNotices,
    private readonly moderation: Moderation,
    private readonly audit: Audit,
  ) {}

  /** Only as the notice has left it: what somebody has decided on since stays so. Inside a transaction. */
  async bringBack(counter: CounterNotice, notice: Notice, by: Actor): Promise<void> {
    const subject = await this.notices.subject({ kind: notice.pageKind, id: notice.pageId });
    if (!subject || subject.publication.version !== notice.removalVersion || !subject.publication.can('restore'))
      return;
    await this.moderation.transition(notice.pageKind, subject, 'restore', by);
    counter.restoredVersion = subject.publication.version;
  }

  /** Inside a transaction. */
  async takeAway(counter: CounterNotice, notice: Notice, by: Actor): Promise<void> {
    const { restoredVersion } = counter;
    counter.restoredVersion = null;
    const subject = await this.notices.subject({ kind: notice.pageKind, id: notice.pageId });
    if (restoredVersion === null || subject?.publication.version !== restoredVersion) return;
    if (!subject.publication.can('remove')) return;
    await this.moderation.transition(notice.pageKind, subject, 'remove', by, { reason: REMOVED_FOR });
    await this.db.write(Notice).update({ id: notice.id }, { removalVersion: subject.publication.version });
  }

  /** Those whose day has come; what cannot come back any more is left alone from then on. */
  async runDue(now: number): Promise<void> {
    for (const { id } of await this.counters.due(now)) {
      await this.db.transaction(async () => {
        const counter = await this.db.write(CounterNotice).findOneBy({ id });
        if (!counter || counter.restoredVersion !== null || counter.restoreAt === null) return;
        const notice = (await this.notices.byId(counter.noticeId))!;
        await this.bringBack(counter, notice, SYSTEM);
        const { restoredVersion } = counter;
        const restoreAt = restoredVersion === null ? null : counter.restoreAt;
        await this.db.write(CounterNotice).update({ id }, { restoredVersion, restoreAt });
      });
    }
  }

  /**
   * Sets the day for rights whose law names none.
   * @param days 0 to 60 from now
   * @throws RuleBroken when it is not upheld, is back already, or the number is none (409, 422)
   */
  async setDay(person: Person, counter: CounterNotice, typed: string): Promise<void> {
    const days = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : NaN;
    if (!(days <= MOST_DAYS)) throw new RuleBroken(`请写几天后恢复：0 到 ${MOST_DAYS}`, 422);
    if (counter.publication.state !== 'done' || counter.restoredVersion !== null)
      throw new RuleBroken('只有已经成立、还没恢复的反通知可以定日子', 409);
    const restoreAt = this.clock.now() + days * DAY;
    await this.db.transaction(async () => {
      await this.db.write(CounterNotice).update({ id: counter.id }, { restoreAt });
      const what = { kind: COUNTER, itemId: counter.id, event: 'timer', after: { restoreAt } };
      await this.audit.append(actorOf(person), what);
    });
    if (days === 0) await this.runDue(this.clock.now());
  }
}
