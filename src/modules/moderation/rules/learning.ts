import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type Follower, Followers, type Step } from '../followers.js';
import { isRole } from '../../users/person.js';
import { Firings } from './firings.js';
import { Judgements } from './judgements.js';
import { Lessons } from './lessons.js';

/** Removal reasons that are about what the text says. A flat that is let, or filed wrongly, teaches nothing about words. */
const ABOUT_WORDS: readonly string[] = ['R09', 'R12', 'R14', 'R19', 'R20'];
/** Nothing was wrong when the rules looked. */
const LATER: readonly string[] = ['R15', 'R18'];

/**
 * What the rules learn from what becomes of things: what they found, how it was decided, and that back when a decision is taken
 * back. A dismissed report teaches nothing, and neither does what the house or the posters do.
 */
@Injectable()
export class Learning implements Follower, OnModuleInit {
  constructor(
    private readonly followers: Followers,
    private readonly judgements: Judgements,
    private readonly firings: Firings,
    private readonly lessons: Lessons,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow(step: Step): Promise<void> {
    const { kind, subject, event, verdict, seen } = step;
    if (verdict?.trail) {
      const [now, isNew] = [this.clock.now(), seen === 0];
      await this.judgements.keep(kind, subject.id, now, verdict.trail, isNew);
      await this.firings.keep(kind, subject.id, now, verdict.trail.found, isNew);
    } else if (event === 'purge') await this.judgements.forget(kind, subject.id);
    else if (event === 'restore') await this.undo(step);
    else if (isRole(step.by.role)) await this.decided(step);
  }

  private async decided(step: Step): Promise<void> {
    const { kind, subject, reason, seen } = step;
    const isPassed = passes(step);
    const outcome = isPassed ? 'good' : faults(step) ? 'bad' : null;
    if (!outcome) return;
    const judged = await this.judgements.of(kind, subject.id);
    if (!judged) return;
    await this.firings.decide(kind, subject.id, outcome, seen);
    if (isPassed) await this.judgements.clear(kind, subject.id, judged.found);
    if (step.event === 'reinstate') await this.lessons.correct(kind, subject.id, seen);
    if (isPassed || (step.event !== 'send-back' && ABOUT_WORDS.includes(reason ?? '')))
      await this.lessons.add(kind, subject.id, seen, outcome, judged.features);
  }

  private async undo({ kind, subject, seen }: Step): Promise<void> {
    await this.firings.undo(kind, subject.id, seen - 1);
    // An approval that was taken back: nobody has let it pass.
    if (['held', 'draft', 'removed'].includes(subject.publication.state))
      await this.judgements.clear(kind, subject.id, null);
    await this.lessons.undo(kind, subject.id, seen - 1);
  }
}

/** Found good: also when it is looked at in a spot check and left as it is, or comes back by an appeal. A dismissed report says less. */
const passes = ({ event, tab }: Step): boolean =>
  event === 'approve' || event === 'reinstate' || (event === 'dismiss' && tab === 'spot');

/** Found bad, and so when the rules looked. */
const faults = ({ event, reason }: Step): boolean =>
  ['refuse', 'send-back', 'remove', 'uphold'].includes(event) && !LATER.includes(reason ?? '');
