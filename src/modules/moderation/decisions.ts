import { Injectable } from '@nestjs/common';
import { Clock, HOUR } from '../../kernel/clock.js';
import { agoWords } from '../../kernel/format.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { FormInvalid } from '../../web/forms.js';
import type { Sent } from '../../web/sent.js';
import type { Person } from '../users/person.js';
import { isAction } from './action.js';
import { actorOf } from './actor.js';
import { AuditQueries } from './audit.queries.js';
import type { Decision } from './decision.form.js';
import { eventWords, kindName, stateWords } from './kind-words.js';
import { type Moderated, ModeratedKinds } from './moderated.js';
import { canDecide, canUndo, fitsKind } from './moderation.policy.js';
import { Reasons } from './reasons.js';
import { Stale, Transitions } from './transitions.js';
import { asItWas, Undoing } from './undoing.js';

/** A decision that can still be taken back. */
export interface Undoable {
  readonly kind: string;
  readonly id: number;
  readonly title: string;
  readonly version: number;
  readonly words: string;
  /** It was made together with others, and is taken back with them. */
  readonly batch: string | null;
}

type Mended = Pick<Decision, 'version' | 'note'>;

const UNCHANGED = { field: 'title', message: '什么也没有改。不用改的话，请按“通过”' };
const NOT_YOURS = { field: 'town', message: '只能改到您负责的地区' };

/** How far back decisions are offered to be taken back, the last first: in time, and in lines of the log. */
const OFFER_UNDO = HOUR;
const STEPS_BACK = 20;

/** What moderators decide. */
@Injectable()
export class Decisions {
  constructor(
    private readonly transitions: Transitions,
    private readonly log: AuditQueries,
    private readonly kinds: ModeratedKinds,
    private readonly reasons: Reasons,
    private readonly clock: Clock,
    private readonly undoing: Undoing,
  ) {}

  /**
   * @throws Stale, naming who was quicker and what they decided, when it is not as it was seen; RuleBroken when its time is over or
   *   its state is another (409), or when things of this kind are never decided so (422).
   */
  async decide(person: Person, kind: string, subject: Moderated, decision: Decision): Promise<void> {
    const { action, reason, note, version, batch } = decision;
    const rules = this.kinds.get(kind);
    if (!fitsKind(action, rules)) throw new RuleBroken(`${kindName(rules)}没有“${eventWords(rules, action)}”这种处理`);
    if (subject.publication.version !== version) throw await this.tooLate(kind, subject.id);
    if (action === 'restore' && !canUndo(subject.publication, this.clock.now()))
      throw new RuleBroken('这个决定不能撤回，或者已经过了可以撤回的时间', 409);
    if (!subject.publication.can(action)) {
      const state = stateWords(rules, subject.publication.state);
      throw new RuleBroken(`现在是“${state}”，不能再“${eventWords(rules, action)}”`, 409);
    }
    try {
      if (action === 'restore') await this.undoing.undo(kind, subject, actorOf(person), { note, batch });
      else
        await this.transitions.make(kind, subject, action, actorOf(person), {
          reason,
          note,
          batch,
          ...asItWas(subject),
        });
    } catch (error) {
      throw error instanceof Stale ? await this.tooLate(kind, subject.id) : error;
    }
  }

  /**
   * Shows what staff have mended. Undone like a decision.
   * @throws FormInvalid for what cannot stay so; else as `decide`
   */
  async mend(person: Person, kind: string, subject: Moderated, sent: Sent, { version, note }: Mended): Promise<void> {
    const { mending } = this.kinds.get(kind);
    if (subject.publication.version !== version) throw await this.tooLate(kind, subject.id);
    if (!mending || !subject.publication.can('correct'))
      throw new RuleBroken('现在不能改它的内容，请重新打开再看', 409);
    const was = asItWas(subject);
    const mended = mending.mend(subject, sent);
    if ('faults' in mended) throw new FormInvalid(mended.faults);
    if (mended.changes.length === 0) throw new FormInvalid([UNCHANGED]);
    if (!canDecide(person, subject)) throw new FormInvalid([NOT_YOURS]);
    const { changes, before: mendedFrom } = mended;
    try {
      await this.transitions.make(kind, subject, 'correct', actorOf(person), { note, changes, mendedFrom, ...was });
    } catch (error) {
      throw error instanceof Stale ? await this.tooLate(kind, subject.id) : error;
    }
  }

  /** The last decision of this person that still stands: when one is taken back, the one before it is next. */
  async undoable(person: Person): Promise<Undoable | null> {
    for (const line of await this.log.lastOf(person.name, this.clock.now() - OFFER_UNDO, STEPS_BACK)) {
      const subject =
        (isAction(line.event) || line.event === 'correct') && (await this.kinds.find(line.kind)?.find(line.itemId));
      if (!subject || subject.publication.version !== line.version) continue;
      if (!canUndo(subject.publication, this.clock.now())) continue;
      const { kind, version, event, batch } = line;
      return {
        kind,
        id: subject.id,
        title: subject.title,
        version,
        words: eventWords(this.kinds.find(kind), event),
        batch,
      };
    }
    return null;
  }

  private async tooLate(kind: string, id: number): Promise<Stale> {
    const last = await this.log.last(kind, id);
    if (!last) return new Stale();
    const reason = last.reason ? `（${this.reasons.coded(last.reason)}）` : '';
    const when = agoWords(last.at, this.clock.now());
    return new Stale(
      `晚了一步：${last.actor} ${when}已经处理过，结果是“${eventWords(this.kinds.find(kind), last.event)}”${reason}。下面是它现在的样子`,
    );
  }
}
