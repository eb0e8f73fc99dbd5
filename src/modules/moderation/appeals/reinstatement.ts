import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { type Moderated, ModeratedKinds } from '../moderated.js';
import type { Was } from '../publication.js';
import { Transitions } from '../transitions.js';
import type { Appeal } from './appeal.entity.js';

/** Brings back what an accepted appeal is about, and takes it away again when the acceptance is undone. Joins the open transaction. */
@Injectable()
export class Reinstatement {
  constructor(
    private readonly kinds: ModeratedKinds,
    private readonly transitions: Transitions,
  ) {}

  /** Only as the decision has left it: what has happened since stays so. */
  async make(appeal: Appeal, by: Actor): Promise<void> {
    const subject = await this.subjectOf(appeal);
    Object.assign(appeal, { reinstatedVersion: null, itemWas: null });
    if (subject?.publication.version !== appeal.itemVersion || !subject.publication.can('reinstate')) return;
    appeal.itemWas = JSON.stringify(subject.publication.was);
    await this.transitions.make(appeal.itemKind, subject, 'reinstate', by);
    appeal.reinstatedVersion = subject.publication.version;
  }

  /** Only as the acceptance has left it. The decision stands again as if nothing had happened. */
  async undo(appeal: Appeal, by: Actor): Promise<void> {
    const { reinstatedVersion, itemWas } = appeal;
    const subject = await this.subjectOf(appeal);
    Object.assign(appeal, { reinstatedVersion: null, itemWas: null });
    if (!itemWas || subject?.publication.version !== reinstatedVersion) return;
    const was = JSON.parse(itemWas) as Was;
    await this.transitions.make(appeal.itemKind, subject, 'restore', by, { was, reason: was.reason });
    appeal.itemVersion = subject.publication.version;
  }

  private async subjectOf({ itemKind, itemId }: Appeal): Promise<Moderated | null> {
    return (await this.kinds.find(itemKind)?.find(itemId)) ?? null;
  }
}
