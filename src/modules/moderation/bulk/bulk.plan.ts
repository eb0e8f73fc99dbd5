import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Person } from '../../users/person.js';
import type { Action } from '../action.js';
import { kindName, stateWords } from '../kind-words.js';
import { type Moderated, type ModeratedKind, ModeratedKinds } from '../moderated.js';
import { canDecide, openActions } from '../moderation.policy.js';
import { QueueQueries } from '../queue.queries.js';
import { Reports } from '../reports.js';
import { lookedAtBy } from '../soft-claims.js';
import type { Thing } from '../twins/traces.js';
import { type BulkOrder, DECISIONS_OF, type Pinned } from './bulk.form.js';

/** What a bulk would do with one thing, or why not. */
export interface Planned extends Pinned {
  readonly title: string;
  readonly kindName: string;
  readonly state: string;
  readonly action: Action | null;
  readonly skipped: string | null;
}

/** The dry run: says of each thing what would be decided, and changes nothing. */
@Injectable()
export class BulkPlan {
  constructor(
    private readonly kinds: ModeratedKinds,
    private readonly queue: QueueQueries,
    private readonly reports: Reports,
    private readonly clock: Clock,
  ) {}

  async of(person: Person, things: readonly Thing[], order: BulkOrder | null): Promise<Planned[]> {
    const planned: Planned[] = [];
    for (const thing of things) planned.push(await this.one(person, thing, order));
    return planned;
  }

  async one(person: Person, { kind: name, id }: Thing, order: BulkOrder | null): Promise<Planned> {
    const kind = this.kinds.find(name);
    const subject = await kind?.find(id);
    if (!kind || !subject || !(kind.concernsDesk?.(subject) ?? true))
      return { ...missing(name, id), skipped: '已经没有了' };
    const seen = {
      kind: name,
      id,
      version: subject.publication.version,
      title: subject.title,
      kindName: kindName(kind),
      state: stateWords(kind, subject.publication.state),
    };
    // Whoever may not decide on it is told no more than that.
    if (!canDecide(person, subject)) return { ...seen, title: '', state: '', action: null, skipped: '不归您管的地区' };
    if (!order) return { ...seen, action: null, skipped: null };
    return { ...seen, ...(await this.decision(person, kind, subject, order)) };
  }

  private async decision(person: Person, kind: ModeratedKind, subject: Moderated, { act, reason }: BulkOrder) {
    const skip = (skipped: string) => ({ action: null, skipped });
    if (kind.claims) return skip(`${kindName(kind)}要一件一件看`);
    if (reason && kind.reasons && !kind.reasons.includes(reason)) return skip('这个原因不适用');
    const waiting = await this.queue.of(kind.name, subject.id);
    const other = waiting && lookedAtBy(waiting, person, this.clock.now());
    if (other) return skip(`${other} 正在看`);
    const reported = (await this.reports.waiting(kind.name, subject.id)).length > 0;
    const asked = reported ? 'reports' : waiting?.tab === 'spot' ? 'spot' : null;
    const open = openActions(subject.publication, asked, this.clock.now(), kind);
    const action = DECISIONS_OF[act].find((one) => open.includes(one));
    return action ? { action, skipped: null } : skip(`现在是“${stateWords(kind, subject.publication.state)}”`);
  }
}

const missing = (kind: string, id: number) => ({
  ...{ kind, id, version: 0, title: '', kindName: kind, state: '' },
  action: null,
});
