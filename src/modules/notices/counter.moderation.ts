import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { type Claims, ModeratedKind, ModeratedKinds, type Moved, QueueCard } from '../moderation/moderated.js';
import { counterCard } from './counter.card.js';
import { CounterNotice } from './counter.entity.js';
import { CounterNotices } from './counters.service.js';
import { COUNTER, DECIDED_WITHIN } from './notice.path.js';
import { Notices } from './notices.service.js';
import { Restorations } from './restorations.js';
import { restoreAfter } from './rights.js';

/** How moderation finds, keeps and shows a counter-notice; upheld, it brings the page back at the time that its right asks for. */
@Injectable()
export class CounterModeration implements ModeratedKind<CounterNotice>, OnModuleInit {
  readonly name = COUNTER;
  readonly tab = 'notices';
  readonly words = {
    name: '反通知',
    states: { held: '待处理', done: '成立', removed: '未采纳' },
    events: { hold: '收到', uphold: '成立，恢复那一页', dismiss: '不成立' },
  };
  readonly urgency = { severity: 2, target: DECIDED_WITHIN };
  readonly claims: Claims = {
    reasons: [
      { code: 'C01', label: '材料不全，没法核实' },
      { code: 'C02', label: '没有证明您有权发布' },
      { code: 'C03', label: '权利人已经起诉或投诉到主管部门' },
    ],
  };

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly kinds: ModeratedKinds,
    private readonly counters: CounterNotices,
    private readonly notices: Notices,
    private readonly restorations: Restorations,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  find(id: number): Promise<CounterNotice | null> {
    return this.counters.byId(id);
  }

  /** What is undone is not to come back: the page goes again when this had brought it back. */
  async keep(counter: CounterNotice, { event, by }: Moved): Promise<void> {
    const notice = (await this.notices.byId(counter.noticeId))!;
    if (event === 'uphold') {
      const after = restoreAfter(notice.infringed);
      counter.restoreAt = after === null ? null : this.clock.now() + after;
      if (after === 0) await this.restorations.bringBack(counter, notice, by);
    }
    if (event === 'restore') {
      await this.restorations.takeAway(counter, notice, by);
      counter.restoreAt = null;
    }
    const { id, publication, restoreAt, restoredVersion } = counter;
    await this.db.write(CounterNotice).update({ id }, { publication, restoreAt, restoredVersion });
  }

  tags(): string[] {
    return [];
  }

  async card(counter: CounterNotice): Promise<QueueCard> {
    const notice = (await this.notices.byId(counter.noticeId))!;
    const subject = await this.notices.subject({ kind: notice.pageKind, id: notice.pageId });
    return counterCard(counter, notice, this.counters.personOf(counter), subject, this.kinds.find(notice.pageKind));
  }
}
