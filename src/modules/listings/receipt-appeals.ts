import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { isoMoment } from '../../kernel/format.js';
import { FormBack, FormInvalid, type FormModel, formModel } from '../../web/forms.js';
import type { Sent } from '../../web/sent.js';
import { readAppeal } from '../moderation/appeals/appeal.form.js';
import { appealModel } from '../moderation/appeals/appeal.view.js';
import { Appeals } from '../moderation/appeals/appeals.js';
import { AppealsQueries } from '../moderation/appeals/appeals.queries.js';
import { Reasons } from '../moderation/reasons.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';
import { receiptPath } from './receipt.view.js';

/** The poster's appeal on the receipt: the form for it, and the answer. */
@Injectable()
export class ReceiptAppeals {
  constructor(
    private readonly appeals: Appeals,
    private readonly queries: AppealsQueries,
    private readonly reasons: Reasons,
    private readonly clock: Clock,
  ) {}

  /** The model of `listings/_receipt-appeal`; null when there is nothing to appeal and nothing was. */
  async model(listing: Listing, form?: FormModel) {
    const standing = await this.appeals.standing(LISTING, listing);
    const reasonWords = (code: string) => this.reasons.words(code);
    return appealModel(standing, `${receiptPath(listing.id)}/appeal`, reasonWords, this.clock.now(), form);
  }

  /** All that is held of the poster's appeals, for the poster. */
  async data({ id }: Listing) {
    const appeals = await this.queries.all(LISTING, id);
    return appeals.map((appeal) => ({
      at: isoMoment(appeal.createdAt),
      against: appeal.decisionEvent,
      reason: appeal.decisionReason,
      body: this.appeals.textOf(appeal),
      state: appeal.publication.state,
      answer: appeal.publication.reason,
    }));
  }

  /**
   * @param receipt makes the whole page, for when the form comes back with what was typed
   * @throws FormBack 422, or RuleBroken (409) when this cannot be appealed
   */
  async send(listing: Listing, sent: Sent, receipt: () => Promise<object>): Promise<void> {
    try {
      await this.appeals.send(LISTING, listing, readAppeal(sent));
    } catch (error) {
      if (!(error instanceof FormInvalid)) throw error;
      const form = formModel(sent, error.faults);
      throw new FormBack('listings/receipt', { ...(await receipt()), appeal: await this.model(listing, form) });
    }
  }
}
