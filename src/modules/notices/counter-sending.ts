import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { type Fault, FormBack, formModel } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import type { Sent } from '../../web/sent.js';
import { Budgets } from '../visitors/budgets.js';
import { readCounter } from './counter.form.js';
import { counterFormPage } from './counter.view.js';
import { CounterNotices } from './counters.service.js';
import type { Notice } from './notice.entity.js';
import { Notices } from './notices.service.js';
import { type FormStatus, ProofTaking } from './proof-taking.js';

/** From a sent form to a counter-notice; see `NoticeSending`. */
@Injectable()
export class CounterSending {
  constructor(
    private readonly notices: Notices,
    private readonly counters: CounterNotices,
    private readonly taking: ProofTaking,
    private readonly budgets: Budgets,
  ) {}

  /** @throws RuleBroken (409) when there is nothing to counter: the page is not away by this notice, or somebody has countered. */
  async insist(notice: Notice): Promise<void> {
    if (await this.counters.of(notice)) throw new RuleBroken('这件通知已经有人提交过反通知，请看处理结果', 409);
    const subject = await this.notices.subject({ kind: notice.pageKind, id: notice.pageId });
    const isAway = notice.publication.state === 'done' && subject?.publication.version === notice.removalVersion;
    if (!isAway || notice.isWiped) throw new RuleBroken('那一页现在不是因为这件通知移除的，不用提交反通知', 409);
  }

  /** @throws FormBack with everything that was sent */
  async send(notice: Notice, sent: Sent, req: Request): Promise<void> {
    const { proof, fault, status } = await this.taking.of(sent, req);
    const back = (faults: readonly Fault[], as: FormStatus) =>
      new FormBack('notices/counter', counterFormPage(notice, formModel(sent, faults), this.taking.kept(proof)), as);
    const { draft, faults } = readCounter(sent, proof !== null);
    const all = fault ? [...faults.filter(({ field }) => field !== 'proof'), fault] : faults;
    if (!draft || all.length > 0) throw back(all, status);
    if (await this.counters.of(notice)) return;
    await this.insist(notice);
    await orHeldBack(
      req,
      () => this.budgets.take('report', req),
      (wait) => back([{ field: 'truth', message: `今天提交得很多了，请${wait}后再试。填好的都替您留着` }], 429),
    );
    await this.counters.send(notice, draft, proof);
  }
}
