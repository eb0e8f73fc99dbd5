import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import type { Moderated } from './moderated.js';
import type { PublicationEvent } from './publication.js';
import type { QueueTab } from './queue-item.entity.js';
import type { Verdict } from './verdict.js';

/** A move that has been made and is in the log, in the transaction that is still open. */
export interface Step {
  readonly kind: string;
  readonly subject: Moderated;
  readonly event: PublicationEvent;
  readonly by: Actor;
  readonly reason: string | null;
  readonly verdict?: Verdict;
  /** The version that it had before, on which was decided. */
  readonly seen: number;
  /** The tab of the queue that this took it out of. */
  readonly tab: QueueTab | null;
}

/** Keeps something in line with what becomes of things. Writes join the open transaction. */
export interface Follower {
  follow(step: Step): Promise<void>;
}

/** Those who follow every move. The log's head is held while they do, so they come one after the other, in its order. */
@Injectable()
export class Followers {
  private readonly all: Follower[] = [];

  add(follower: Follower): void {
    this.all.push(follower);
  }

  async tell(step: Step): Promise<void> {
    for (const follower of this.all) await follower.follow(step);
  }
}
