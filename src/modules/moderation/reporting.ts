import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { clean } from '../../kernel/text.js';
import { type Fault, FormBack, FormInvalid, type FormModel, formModel } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import { type Sent, textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import type { Person } from '../users/person.js';
import { Budgets } from '../visitors/budgets.js';
import { Devices } from '../visitors/devices.js';
import { Networks } from '../visitors/networks.js';
import { Moderation } from './moderation.js';
import { Report } from './report.entity.js';

/** A report as it was sent, and by whom: a reader, or somebody of the staff. */
export interface SentReport {
  readonly sent: Sent;
  readonly req: Request;
  readonly res: Response;
  readonly staff: Person | null;
}

/** Readers tell what is wrong with something that is on show; one report of a device counts. Every kind has its page for that. */
@Injectable()
export class Reporting {
  constructor(
    private readonly moderation: Moderation,
    private readonly categories: Categories,
    private readonly budgets: Budgets,
    private readonly devices: Devices,
    private readonly networks: Networks,
  ) {}

  /** The model of `moderation/_report-form`. */
  formOf(kind: string, form: FormModel = formModel()) {
    const chosen = textOf(form.values, 'reason');
    const reasons = this.categories.reportReasonsFor(kind);
    return {
      noindex: true,
      narrow: true,
      reasons: reasons.map(({ code, label }) => ({ value: code, label, selected: code === chosen })),
      note: textOf(form.values, 'note'),
      noteLength: Report.noteLength,
      form,
    };
  }

  /**
   * Takes a report and leads to what becomes of it.
   * @param view the page of the form, and `page` its model, for when it comes back with everything that was typed
   * @throws FormBack 422 for what is missing, 429 when the reader has reported too much
   */
  async take(kind: string, id: number, from: SentReport, view: string, page: (form: FormModel) => object) {
    const { sent, req, res, staff } = from;
    const back = (faults: readonly Fault[], status: 422 | 429) =>
      new FormBack(view, page(formModel(sent, faults)), status);
    const report = async () => {
      await this.budgets.take('report', req);
      return this.moderation.report(kind, id, {
        reason: textOf(sent, 'reason'),
        note: clean(textOf(sent, 'note')),
        reporter: this.devices.key(req, res),
        network: this.networks.hash(req),
        staff,
      });
    };
    const tooSoon = (wait: string) => back([{ field: 'reason', message: `举报得太多了，请${wait}后再试` }], 429);
    const number = await orHeldBack(req, report, tooSoon).catch((error: unknown) => {
      throw error instanceof FormInvalid ? back(error.faults, 422) : error;
    });
    return { url: `/reports/${number}`, statusCode: 303 };
  }
}
