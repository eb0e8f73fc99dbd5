import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from '../moderation/actor.js';
import { type Claims, ModeratedKind, ModeratedKinds, type Moved, QueueCard } from '../moderation/moderated.js';
import { Moderation } from '../moderation/moderation.js';
import { Notice } from './notice.entity.js';
import { noticeCard } from './notice.card.js';
import { counterPath, DECIDED_WITHIN, NOTICE, REMOVED_FOR } from './notice.path.js';
import { Notices } from './notices.service.js';

/** How moderation finds, keeps and shows a notice; and what becomes of the page that it is about. */
@Injectable()
export class NoticeModeration implements ModeratedKind<Notice>, OnModuleInit {
  readonly name = NOTICE;
  readonly words = {
    name: '侵权',
    states: { held: '待处理', done: '已移除', removed: '未采纳' },
    events: { hold: '收到', uphold: '成立，移除那一页', dismiss: '不成立' },
  };
  readonly tab = 'notices';
  readonly urgency = { severity: 2, target: DECIDED_WITHIN };
  readonly claims: Claims = {
    reasons: [
      { code: 'N01', label: '材料不全，没法核实' },
      { code: 'N02', label: '没有证明您是权利人，或者有权代他来说' },
      { code: 'N03', label: '看过了，不构成侵权' },
      { code: 'N04', label: '那一页里没有您说的内容' },
    ],
  };

  constructor(
    private readonly db: Database,
    private readonly kinds: ModeratedKinds,
    private readonly moderation: Moderation,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  find(id: number): Promise<Notice | null> {
    return this.notices.byId(id);
  }

  /** In the same transaction the page goes when the notice is upheld, and comes back when that is undone. */
  async keep(notice: Notice, { event, by }: Moved): Promise<void> {
    if (event === 'uphold') await this.remove(notice, by);
    if (event === 'restore') await this.bringBack(notice, by);
    const { id, publication, removalVersion } = notice;
    await this.db.write(Notice).update({ id }, { publication, removalVersion });
  }

  /** No common page shows it; what it removes has tags of its own. */
  tags(): string[] {
    return [];
  }

  async card(notice: Notice): Promise<QueueCard> {
    const subject = await this.notices.subject({ kind: notice.pageKind, id: notice.pageId });
    return noticeCard(notice, this.notices.personOf(notice), subject, this.kinds.find(notice.pageKind));
  }

  private async remove(notice: Notice, by: Actor): Promise<void> {
    const subject = await this.notices.subject({ kind: notice.pageKind, id: notice.pageId });
    notice.removalVersion = null;
    if (!subject?.publication.can('remove')) return;
    const note = `通知编号 ${notice.number}。没有侵权的话，请到 ${counterPath(notice.number)} 写反通知`;
    await this.moderation.transition(notice.pageKind, subject, 'remove', by, { reason: REMOVED_FOR, note });
    notice.removalVersion = subject.publication.version;
  }

  /** Only as this notice has left it: what somebody has decided on since stays so. */
  private async bringBack(notice: Notice, by: Actor): Promise<void> {
    const subject = await this.notices.subject({ kind: notice.pageKind, id: notice.pageId });
    const isAsLeft = subject !== null && subject.publication.version === notice.removalVersion;
    notice.removalVersion = null;
    if (isAsLeft && subject.publication.can('restore'))
      await this.moderation.transition(notice.pageKind, subject, 'restore', by);
  }
}
