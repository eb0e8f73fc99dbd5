import { Injectable } from '@nestjs/common';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { agoWords } from '../../kernel/format.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { Categories } from '../categories/categories.js';
import type { Person } from '../users/person.js';
import { actorOf } from './actor.js';
import { AuditQueries, eventWords } from './audit.queries.js';
import type { Decision } from './decision.form.js';
import { type Moderated, ModeratedKinds } from './moderated.js';
import { canUndo, isAction } from './moderation.policy.js';
import { Stale, Transitions } from './transitions.js';

/** A decision that can still be taken back. */
export interface Undoable {
  readonly kind: string;
  readonly id: number;
  readonly title: string;
  readonly version: number;
  readonly words: string;
}

/** How long the last decision is offered to be taken back. */
const OFFER_UNDO = 10 * MINUTE;

/** What moderators decide. */
@Injectable()
export class Decisions {
  constructor(
    private readonly transitions: Transitions,
    private readonly log: AuditQueries,
    private readonly kinds: ModeratedKinds,
    private readonly categories: Categories,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleBroken (409), naming who was quicker and what they decided, when it is not as it was seen. */
  async decide(person: Person, kind: string, subject: Moderated, decision: Decision): Promise<void> {
    const { action, reason, note, version } = decision;
    if (subject.publication.version !== version) throw await this.tooLate(kind, subject.id);
    if (action === 'restore' && !canUndo(subject.publication, this.clock.now()))
      throw new RuleBroken('这个决定不能撤回，或者已经过了可以撤回的时间', 409);
    try {
      await this.transitions.make(kind, subject, action, actorOf(person), { reason, note });
    } catch (error) {
      throw error instanceof Stale ? await this.tooLate(kind, subject.id) : error;
    }
  }

  /** The last thing this person did, when it was a decision that still stands. */
  async undoable(person: Person): Promise<Undoable | null> {
    const last = await this.log.lastOf(person.name);
    const now = this.clock.now();
    if (!last || !isAction(last.event) || now - last.at > OFFER_UNDO) return null;
    const subject = await this.kinds.find(last.kind)?.find(last.itemId);
    if (subject?.publication.version !== last.version || !canUndo(subject.publication, now)) return null;
    return {
      kind: last.kind,
      id: subject.id,
      title: subject.title,
      version: last.version,
      words: eventWords(last.event),
    };
  }

  private async tooLate(kind: string, id: number): Promise<RuleBroken> {
    const last = await this.log.last(kind, id);
    if (!last) return new Stale();
    const reason = last.reason ? `（${this.reasonWords(last.reason)}）` : '';
    const when = agoWords(last.at, this.clock.now());
    return new RuleBroken(
      `晚了一步：${last.actor} ${when}已经处理过，结果是“${eventWords(last.event)}”${reason}。请重新打开再看`,
      409,
    );
  }

  private reasonWords(code: string): string {
    const label = this.categories.removalReasons.find((reason) => reason.code === code)?.label;
    return label ? `${code} ${label}` : code;
  }
}
