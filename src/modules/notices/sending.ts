import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { type Fault, FormBack, formModel } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import type { Sent } from '../../web/sent.js';
import type { Moderated } from '../moderation/moderated.js';
import { Budgets } from '../visitors/budgets.js';
import type { Notice } from './notice.entity.js';
import { readNotice } from './notice.form.js';
import { noticeFormPage } from './notice.view.js';
import { Notices } from './notices.service.js';
import { type FormStatus, ProofTaking } from './proof-taking.js';

/**
 * From a sent form to a notice. The file is taken in first, so that it is kept whatever else is missing; only a complete notice
 * costs the visitor's budget.
 */
@Injectable()
export class NoticeSending {
  constructor(
    private readonly notices: Notices,
    private readonly taking: ProofTaking,
    private readonly budgets: Budgets,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @param device keyed hash. @throws FormBack with everything that was sent */
  async send(sent: Sent, req: Request, device: string): Promise<Notice> {
    const { proof, fault, status } = await this.taking.of(sent, req);
    const back = (faults: readonly Fault[], as: FormStatus) =>
      new FormBack('notices/form', noticeFormPage(formModel(sent, faults), this.taking.kept(proof)), as);
    const { draft, faults } = readNotice(sent, this.hosts(req), proof !== null);
    const all = fault ? [...faults.filter(({ field }) => field !== 'proof'), fault] : faults;
    const subject = draft && (await this.notices.subject(draft.page));
    if (draft && !subject?.publication.isPublic) all.unshift({ field: 'page', message: notThere(wasShown(subject)) });
    if (!draft || !subject || all.length > 0) throw back(all, status);

    const earlier = await this.notices.sentBefore(draft, device);
    if (earlier) return earlier;
    await orHeldBack(
      req,
      () => this.budgets.take('report', req),
      (wait) => back([{ field: 'truth', message: `今天提交得很多了，请${wait}后再试。填好的都替您留着` }], 429),
    );
    return this.notices.send(draft, proof, subject, device);
  }

  private hosts({ headers }: Request): string[] {
    return [new URL(this.settings.siteUrl).host, ...(headers.host ? [headers.host] : [])];
  }
}

/** What waits for its time answers like a number that was never given. */
const wasShown = (subject: Moderated | null): boolean => (subject?.publication.publishedAt ?? null) !== null;

const notThere = (wasThere: boolean): string =>
  wasThere ? '这一页现在已经看不到了，不用再投诉' : '没有找到这一页，请核对网址';
