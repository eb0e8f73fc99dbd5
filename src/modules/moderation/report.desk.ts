import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { clean, length } from '../../kernel/text.js';
import { type Fault, FormInvalid } from '../../web/forms.js';
import type { Person } from '../users/person.js';
import { SYSTEM } from './actor.js';
import { Audit } from './audit.js';
import { kindName } from './kind-words.js';
import { type Moderated, ModeratedKinds } from './moderated.js';
import { Queue } from './queue.js';
import { Report } from './report.entity.js';
import { GUEST_WEIGHT, STAFF_WEIGHT } from './report.score.js';
import { type NewReport, Reports } from './reports.js';
import { Transitions } from './transitions.js';

export interface ReportForm {
  readonly reason: string;
  readonly note?: string | null;
  /** Keyed hash of the device. */
  readonly reporter: string;
  /** Keyed hash of the network. */
  readonly network: string;
  /** When it is somebody of the staff who reports. */
  readonly staff?: Person | null;
}

export interface ReportState {
  readonly number: string;
  readonly kind: string;
  readonly itemId: number;
  readonly words: string;
  /** When it was decided, or else when it came in. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly outcome: Report['outcome'];
}

/** @param thing 信息, 评论 … */
const WORDS = {
  upheld: (thing: string) => `举报成立，这条${thing}已经撤除。谢谢您`,
  dismissed: (thing: string) => `我们看过了，没有发现问题，这条${thing}继续展示`,
  gone: (thing: string) => `这条${thing}已经由发布人撤下或过期`,
} as const;

/** Where reports come in. Each opens or raises the item in the queue; enough of them hide it until somebody has looked. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly db: Database,
    private readonly kinds: ModeratedKinds,
    private readonly reports: Reports,
    private readonly queue: Queue,
    private readonly transitions: Transitions,
    private readonly audit: Audit,
  ) {}

  async take(kind: string, id: number, form: ReportForm): Promise<string> {
    const report = this.checked(form);
    const take = async () =>
      (await this.reports.numberOf(kind, id, report.reporter)) ?? (await this.write(kind, id, report));
    // The same form sent twice at the same moment: the second finds what the first has written.
    return take().catch((error: unknown) => (this.db.dialect.isDuplicate(error) ? take() : Promise.reject(error)));
  }

  async state(number: string): Promise<ReportState | null> {
    const report = await this.reports.byNumber(number);
    if (!report) return null;
    const { kind, itemId, outcome } = report;
    const isOpen = outcome === null || outcome === 'lapsed';
    const words = isOpen ? '已收到，等待处理' : WORDS[outcome](this.nameOf(kind));
    return { number: report.number, kind, itemId, words, at: report.closedAt ?? report.at, isOpen, outcome };
  }

  goneSources(kind: string, id: number): Promise<number> {
    return this.reports.goneSources(kind, id);
  }

  standing(kind: string, ids: readonly number[]): Promise<number> {
    return this.reports.standing(kind, ids);
  }

  /** One report after the other, so that those at the same moment all count. */
  private write(kind: string, id: number, report: NewReport): Promise<string> {
    return this.db.transaction(async () => {
      await this.audit.hold();
      const subject = await this.onShow(kind, id);
      const number = await this.reports.add(kind, id, report);
      const tally = await this.reports.tally(kind, id);
      if (tally.hides) await this.transitions.make(kind, subject, 'hide', SYSTEM, { reason: tally.gravest });
      else await this.queue.follow(kind, subject, tally);
      return number;
    });
  }

  private async onShow(kind: string, id: number): Promise<Moderated> {
    const subject = await this.kinds.get(kind).find(id);
    if (!subject?.publication.isPublic) throw new RuleBroken(`这条${this.nameOf(kind)}已经不在展示，不用举报了`, 410);
    return subject;
  }

  private nameOf(kind: string): string {
    return kindName(this.kinds.find(kind), '内容');
  }

  private checked(form: ReportForm): NewReport {
    const note = form.note ? clean(form.note) : '';
    const faults: Fault[] = [];
    if (!this.reports.knows(form.reason)) faults.push({ field: 'reason', message: '请选择举报的原因' });
    if (form.reason === 'other' && !note) faults.push({ field: 'note', message: '请写明是什么问题' });
    if (length(note) > Report.noteLength) faults.push({ field: 'note', message: `说明最多 ${Report.noteLength} 个字` });
    if (faults.length > 0) throw new FormInvalid(faults);
    const { reason, reporter, network, staff } = form;
    return { reason, reporter, network, note: note || null, weight: staff ? STAFF_WEIGHT : GUEST_WEIGHT };
  }
}
