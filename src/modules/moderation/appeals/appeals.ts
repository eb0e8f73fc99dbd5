import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Clock } from '../../../kernel/clock.js';
import { RuleBroken } from '../../../kernel/rule-broken.js';
import { Vault } from '../../../kernel/vault.js';
import { HOUSE_NAMES } from '../../users/house-names.js';
import type { Actor } from '../actor.js';
import { AuditQueries, type LastDecision } from '../audit.queries.js';
import { eventWords } from '../kind-words.js';
import { type Moderated, ModeratedKinds } from '../moderated.js';
import { QueueItem } from '../queue-item.entity.js';
import { Transitions } from '../transitions.js';
import { Appeal } from './appeal.entity.js';
import { APPEAL } from './appeal.path.js';
import { appealUntil, canAppeal } from './appeal.policy.js';
import { AppealsQueries } from './appeals.queries.js';
import { OtherEyes } from './other-eyes.js';

const POSTER: Actor = { name: HOUSE_NAMES.poster, role: 'poster' };
const SEALED_FOR = 'appeal';

/** How whoever posted something stands with their appeal. */
export interface Standing {
  /** The newest, whatever became of it, and what was written for them with the answer. */
  readonly appeal: Appeal | null;
  readonly note: string | null;
  /** Until when what was decided last can be appealed; null when it cannot. */
  readonly until: number | null;
}

/** Appeals against decisions, by those whose things were decided on. A trade knows who that is; nobody has an account. */
@Injectable()
export class Appeals {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly log: AuditQueries,
    private readonly kinds: ModeratedKinds,
    private readonly queries: AppealsQueries,
    private readonly eyes: OtherEyes,
    private readonly transitions: Transitions,
  ) {}

  async standing(kind: string, subject: Moderated): Promise<Standing> {
    const [decision, newest] = await Promise.all([
      this.decisionOn(kind, subject),
      this.queries.newest(kind, [subject.id]),
    ]);
    const appeal = newest.get(subject.id) ?? null;
    const isNew = decision !== null && appeal?.decision !== decision.version;
    return {
      appeal,
      note: appeal && (await this.queries.noteOn(appeal)),
      until: isNew ? appealUntil(decision.at) : null,
    };
  }

  /**
   * Takes an appeal against what was last decided; it waits for a moderator. The same sent again is the same appeal.
   * @throws RuleBroken (409) when there is nothing to appeal against, when it is too late, or when there was an appeal already
   */
  async send(kind: string, subject: Moderated, body: string): Promise<void> {
    const decision = await this.decisionOn(kind, subject);
    if (!decision) throw new RuleBroken('现在没有可以申诉的决定，或者已经过了 20 天', 409);
    const earlier = () => this.queries.of(kind, subject.id, decision.version!);
    const before = await earlier();
    if (before) return this.insistOnSame(before, body);
    try {
      await this.db.transaction(() => this.create(kind, subject, decision, body));
    } catch (error) {
      const twin = this.db.dialect.isDuplicate(error) ? await earlier() : null;
      if (!twin) throw error;
      this.insistOnSame(twin, body);
    }
  }

  /** For staff, and for whoever wrote it; '' when it has been wiped. */
  textOf({ body }: Appeal): string {
    return this.vault.open(SEALED_FOR, body) ?? '';
  }

  private insistOnSame(appeal: Appeal, body: string): void {
    if (this.textOf(appeal) !== body)
      throw new RuleBroken('这个决定已经申诉过一次，每个决定只能申诉一次。结果会写在这一页', 409);
  }

  /** The decision that stands now and can be appealed. */
  private async decisionOn(kind: string, subject: Moderated): Promise<LastDecision | null> {
    const decision = await this.log.lastDecision(kind, subject.id);
    return canAppeal(subject.publication, decision, this.clock.now()) ? decision : null;
  }

  private async create(kind: string, subject: Moderated, decision: LastDecision, body: string): Promise<void> {
    const now = this.clock.now();
    const { region, leaf = null, publication } = subject;
    const appeal = Object.assign(new Appeal(), {
      region,
      leaf,
      itemKind: kind,
      itemId: subject.id,
      decision: decision.version!,
      decisionEvent: decision.event,
      decisionReason: decision.reason,
      decidedAt: decision.at,
      decider: decision.actor,
      deciderId: decision.actorId,
      itemVersion: publication.version,
      reinstatedVersion: null,
      itemWas: null,
      title: [...subject.title].slice(0, QueueItem.titleLength).join(''),
      body: this.vault.seal(SEALED_FOR, body),
      answeredBy: null,
      createdAt: now,
    });
    appeal.publication.changedAt = now;
    await this.db.write(Appeal).save(appeal);
    const parts = [{ rule: await this.whyOf(appeal), score: 0, words: [] }];
    await this.transitions.make(APPEAL, appeal, 'hold', POSTER, { verdict: { decision: 'held', score: 0, parts } });
  }

  /** What stands in the line of the queue: whose decision it is about, when somebody else has to look at it. */
  private async whyOf(appeal: Appeal): Promise<string> {
    const what = eventWords(this.kinds.find(appeal.itemKind), appeal.decisionEvent);
    // What reports have hidden has the code of a report's reason, which says nothing to the eye.
    const code = /^R\d/.test(appeal.decisionReason ?? '') ? ` ${appeal.decisionReason}` : '';
    const against = `不服“${what}${code}”`;
    return (await this.eyes.areNeeded(appeal)) ? `${against}，${appeal.decider} 以外的人看` : against;
  }
}
