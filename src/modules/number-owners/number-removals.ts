import { Injectable } from '@nestjs/common';
import type { Actor } from '../moderation/actor.js';
import { ModeratedKinds } from '../moderation/moderated.js';
import { Moderation } from '../moderation/moderation.js';
import type { Carried } from './carriers.js';

/** 号码主人否认 */
export const DENIED_BY_OWNER = 'R10';

/** What was removed: its kind, its number, and the version that the removal made. */
type Taken = readonly [kind: string, id: number, version: number];

/** Takes away what carries a denied number, and brings it back. Joins the open transaction. */
@Injectable()
export class NumberRemovals {
  constructor(
    private readonly kinds: ModeratedKinds,
    private readonly moderation: Moderation,
  ) {}

  /**
   * Also what has ended or was deleted: its poster could bring it back. Answers what `bringBack` needs.
   * @param note for its poster
   */
  async remove(carried: readonly Carried[], by: Actor, note: string): Promise<string> {
    const taken: Taken[] = [];
    for (const { kind, id } of carried) {
      const subject = await this.kinds.get(kind).find(id);
      if (!subject?.publication.can('remove')) continue;
      await this.moderation.transition(kind, subject, 'remove', by, { reason: DENIED_BY_OWNER, note });
      taken.push([kind, id, subject.publication.version]);
    }
    return JSON.stringify(taken);
  }

  /** Only what is still as the removal left it: what somebody has decided on since stays so. */
  async bringBack(taken: string, by: Actor): Promise<void> {
    for (const [kind, id, version] of JSON.parse(taken) as Taken[]) {
      const subject = await this.kinds.get(kind).find(id);
      if (subject?.publication.version === version && subject.publication.can('restore'))
        await this.moderation.transition(kind, subject, 'restore', by);
    }
  }
}
