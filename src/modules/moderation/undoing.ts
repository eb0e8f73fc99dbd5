import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Actor } from './actor.js';
import { AuditQueries } from './audit.queries.js';
import { type Moderated, ModeratedKinds } from './moderated.js';
import type { Publication, Was } from './publication.js';
import { Revisions } from './revisions.js';
import { Transitions, type Why } from './transitions.js';

/** Stands in the log beside a decision, so that its undoing leaves nothing behind but the version. */
export const asItWas = ({ publication }: Moderated): Pick<Why, 'before'> => ({ before: publication.was });

/** Takes decisions back, with what staff have mended by them. */
@Injectable()
export class Undoing {
  constructor(
    private readonly db: Database,
    private readonly kinds: ModeratedKinds,
    private readonly log: AuditQueries,
    private readonly revisions: Revisions,
    private readonly transitions: Transitions,
  ) {}

  /** Takes the last move back. @throws as `Transitions.make` */
  undo(kind: string, subject: Moderated, by: Actor, why: Pick<Why, 'note' | 'batch'>): Promise<void> {
    return this.db.transaction(async () => {
      await this.takeBackMending(kind, subject);
      await this.transitions.make(kind, subject, 'restore', by, { ...why, was: await this.was(kind, subject) });
    });
  }

  private async takeBackMending(kind: string, subject: Moderated): Promise<void> {
    const { version } = subject.publication;
    const mended = (await this.revisions.mended(kind, subject.id)).find((one) => one.version === version);
    if (!mended) return;
    this.kinds.get(kind).mending?.takeBack(subject, mended.before);
    await this.revisions.takeBack(kind, subject.id, version);
  }

  /** What the log says it was before that move; decisions of before that was kept say nothing. */
  private async was(kind: string, { id, publication }: Moderated): Promise<Was | undefined> {
    const last = await this.log.last(kind, id);
    if (last?.version !== publication.version || !last.beforeJson) return undefined;
    const { reason, changedAt, publishedAt, before } = JSON.parse(last.beforeJson) as Partial<Was>;
    if (reason === undefined || changedAt === undefined || publishedAt === undefined) return undefined;
    return { reason, changedAt, publishedAt, before: stillToUndo(publication, before) };
  }
}

/** One step back, not two: the earlier decision stands. But what its poster took away before that can still be brought back. */
const stillToUndo = ({ before }: Publication, earlier: Was['before'] = null): Was['before'] =>
  before === 'done' || before === 'withdrawn' ? earlier : null;
