import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type FormModel, formModel } from '../../../web/forms.js';
import { PageAnswer } from '../../../web/errors.js';
import type { Sent } from '../../../web/sent.js';
import { Categories } from '../../categories/categories.js';
import { Regions } from '../../regions/regions.js';
import { covers } from '../../users/person.policy.js';
import type { Person } from '../../users/person.js';
import { ModeratedKinds } from '../moderated.js';
import { kindName } from '../kind-words.js';
import { canUndo } from '../moderation.policy.js';
import { StaffFrame } from '../staff-frame.js';
import type { Batch } from './bulk.js';
import { type BulkOrder, readPinned } from './bulk.form.js';
import { BulkPlan } from './bulk.plan.js';
import { BulkQueries } from './bulk.queries.js';
import { readScope } from './bulk.scope.js';
import { choosingPage, outcomePage, runPage } from './bulk.view.js';

/** Gathers what the pages of a bulk show. */
@Injectable()
export class BulkDesk {
  constructor(
    private readonly queries: BulkQueries,
    private readonly plan: BulkPlan,
    private readonly kinds: ModeratedKinds,
    private readonly categories: Categories,
    private readonly regions: Regions,
    private readonly frame: StaffFrame,
    private readonly clock: Clock,
  ) {}

  /** Which things, and what is to be done. */
  async choosing(person: Person, sent: Sent, form: FormModel) {
    const scope = readScope(sent);
    const { things, more } = await this.queries.find(person, scope);
    const planned = await this.plan.of(person, things, null);
    return {
      ...(await this.frame.of(person, scope.tab ?? 'held')),
      ...choosingPage(scope, planned, more, form, {
        kinds: this.kinds.all
          .filter(({ claims }) => !claims)
          .map((kind) => ({ value: kind.name, label: kindName(kind) })),
        leaves: this.categories.leaves.map(({ slug, name }) => ({ value: slug, label: name })),
        regions: this.regions.all
          .filter(({ slug }) => covers(person, slug))
          .map(({ slug, name }) => ({ value: slug, label: name })),
        reasons: this.categories.removalReasons,
      }),
    };
  }

  /** What would be decided; the versions that were seen stay so until it is done. */
  async dryRun(person: Person, sent: Sent, order: BulkOrder, form: FormModel = formModel(sent)) {
    const scope = readScope(sent);
    const pinned = readPinned(sent);
    const things = pinned.length > 0 ? pinned : (await this.queries.find(person, scope)).things;
    const planned = (await this.plan.of(person, things, order)).map((one) => {
      const pin = pinned.find(({ kind, id }) => kind === one.kind && id === one.id);
      return pin && pin.version !== one.version ? { ...one, action: null, skipped: '刚刚有了变化，请单独看' } : one;
    });
    return {
      ...(await this.frame.of(person, scope.tab ?? 'held')),
      ...runPage(scope, planned, order, form, (kind) => this.kinds.find(kind), this.categories.removalReasons),
    };
  }

  /** A page as the answer to a form that has changed nothing. */
  shown(model: object): PageAnswer {
    return new PageAnswer(200, 'moderation/bulk-run', model);
  }

  async outcome(person: Person, batch: Batch, query: Sent) {
    const undone = new Set(batch.undone.map(({ kind, itemId }) => `${kind}:${itemId}`));
    const lines = await Promise.all(
      batch.decisions.map(async (event) => {
        const subject = await this.kinds.find(event.kind)?.find(event.itemId);
        const stands = subject?.publication.version === event.version && canUndo(subject.publication, this.clock.now());
        return { event, title: subject?.title ?? '', stands, isUndone: undone.has(`${event.kind}:${event.itemId}`) };
      }),
    );
    return {
      ...(await this.frame.of(person, batch.decisions[0]?.queue ?? 'held')),
      ...outcomePage(batch, lines, readScope(query).picks, (kind) => this.kinds.find(kind)),
      now: this.clock.now(),
    };
  }
}
