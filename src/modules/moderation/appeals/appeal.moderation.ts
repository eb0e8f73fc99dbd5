import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Clock } from '../../../kernel/clock.js';
import type { Actor } from '../actor.js';
import { AuditQueries } from '../audit.queries.js';
import { type Claims, type ModeratedKind, ModeratedKinds, type Moved, type QueueCard } from '../moderated.js';
import { Reasons } from '../reasons.js';
import { appealCard } from './appeal.card.js';
import { Appeal } from './appeal.entity.js';
import { ANSWERED_WITHIN, APPEAL } from './appeal.path.js';
import { Appeals } from './appeals.js';
import { AppealsQueries } from './appeals.queries.js';
import { OtherEyes } from './other-eyes.js';
import { Reinstatement } from './reinstatement.js';

/** How moderation finds, keeps and shows an appeal. */
@Injectable()
export class AppealModeration implements ModeratedKind<Appeal>, OnModuleInit {
  readonly name = APPEAL;
  readonly tab = 'appeals' as const;
  readonly words = {
    name: '申诉',
    states: { held: '待处理', done: '已采纳', removed: '未采纳' },
    events: { hold: '收到', uphold: '采纳，恢复展示', dismiss: '不采纳' },
  };
  readonly urgency = { severity: 2, target: ANSWERED_WITHIN };
  readonly claims: Claims = {
    reasons: [
      { code: 'A01', label: '又看了一遍，原来的决定没有错' },
      { code: 'A02', label: '问题还在，改好可以重新提交' },
      { code: 'A03', label: '说的和原来的决定没有关系' },
      { code: 'A04', label: '没有能核实的依据' },
    ],
  };

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly kinds: ModeratedKinds,
    private readonly log: AuditQueries,
    private readonly why: Reasons,
    private readonly appeals: Appeals,
    private readonly queries: AppealsQueries,
    private readonly eyes: OtherEyes,
    private readonly reinstatement: Reinstatement,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  find(id: number): Promise<Appeal | null> {
    return this.queries.byId(id);
  }

  /** In the same transaction what it is about comes back when it is accepted, and goes again when that is undone. */
  async keep(appeal: Appeal, { event, by }: Moved): Promise<void> {
    if (event !== 'hold') await this.decided(appeal, event, by);
    const { id, publication, itemVersion, reinstatedVersion, itemWas, answeredBy } = appeal;
    await this.db.write(Appeal).update({ id }, { publication, itemVersion, reinstatedVersion, itemWas, answeredBy });
  }

  /** No common page shows it; what it brings back has tags of its own. */
  tags(): string[] {
    return [];
  }

  async card(appeal: Appeal): Promise<QueueCard> {
    const { itemKind, itemId, decision } = appeal;
    const kind = this.kinds.find(itemKind);
    const subject = (await kind?.find(itemId)) ?? null;
    const [card, history, parts, needsOther] = await Promise.all([
      subject && kind!.card(subject),
      this.log.history(itemKind, itemId),
      this.log.verdictParts(itemKind, itemId),
      this.eyes.areNeeded(appeal),
    ]);
    return appealCard(appeal, {
      kind,
      parts,
      needsOther,
      text: this.appeals.textOf(appeal),
      item: subject && card && { subject, card },
      note: history.find(({ version }) => version === decision)?.note ?? null,
      now: this.clock.now(),
      reasonWords: (code) => this.why.words(code),
    });
  }

  private async decided(appeal: Appeal, event: Moved['event'], by: Actor): Promise<void> {
    await this.eyes.insist(appeal, by);
    appeal.answeredBy = event === 'restore' ? null : by.name;
    if (event === 'uphold') await this.reinstatement.make(appeal, by);
    if (event === 'restore') await this.reinstatement.undo(appeal, by);
  }
}
