import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock, HOUR } from '../../kernel/clock.js';
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
import { DOUBT_AT } from './report.score.js';
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
  /** Code of what was reported. */
  readonly reason: string;
  readonly words: string;
  /** When it was decided, or else when it came in. */
  readonly at: number;
  readonly isOpen: boolean;
  readonly outcome: Report['outcome'];
  /** From when on the same reporter can report the thing anew; null while this one is open. */
  readonly againAt: number | null;
}

/** What was answered is not asked again at once. */
const REST = 72 * HOUR;

type Checked = Omit<NewReport, 'round'>;

/** @param thing 信息, 评论 … */
const WORDS = {
  upheld: (thing: string) => `举报成立，这条${thing}已经撤除。谢谢您`,
  dismissed: (thing: string) => `我们看过了，没有发现问题，这条${thing}继续展示`,
  gone: (thing: string) => `这条${thing}已经由发布人撤下或过期`,
  corrected: (thing: string) => `我们看过了，这条${thing}已经改正。谢谢您`,
  confirmed: (thing: string) => `发布人说还在，这条${thing}继续展示`,
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
    private readonly clock: Clock,
  ) {}

  async take(kind: string, id: number, form: ReportForm): Promise<string> {
    const report = this.checked(form);
    const last = await this.reports.lastOf(kind, id, report.reporter);
    return last && this.stands(last) ? last.number : this.write(kind, id, report);
  }

  async state(number: string): Promise<ReportState | null> {
    const report = await this.reports.byNumber(number);
    if (!report) return null;
    const { kind, itemId, reason, outcome } = report;
    const isOpen = isOpenReport(report);
    const words = isOpen ? '已收到，等待处理' : WORDS[outcome as keyof typeof WORDS](this.nameOf(kind));
    const againAt = againAtOf(report);
    return {
      number: report.number,
      kind,
      itemId,
      reason,
      words,
      at: report.closedAt ?? report.at,
      isOpen,
      outcome,
      againAt,
    };
  }

  goneSources(kind: string, id: number): Promise<number> {
    return this.reports.goneSources(kind, id);
  }

  standing(kind: string, ids: readonly number[]): Promise<number> {
    return this.reports.standing(kind, ids);
  }

  /** One report after the other, so that those at the same moment all count. */
  private write(kind: string, id: number, report: Checked): Promise<string> {
    return this.db.transaction(async () => {
      await this.audit.hold();
      const last = await this.reports.lastOf(kind, id, report.reporter);
      // The same form sent twice at the same moment: the second finds what the first has written.
      if (last && this.stands(last)) return last.number;
      const subject = await this.onShow(kind, id);
      const number = await this.reports.add(kind, id, { ...report, round: last ? last.round + 1 : 0 });
      const tally = await this.reports.tally(kind, id);
      await this.kinds.get(kind).doubt?.(subject, tally.gone >= DOUBT_AT);
      if (tally.hides) await this.transitions.make(kind, subject, 'hide', SYSTEM, { reason: tally.gravest });
      else await this.queue.follow(kind, subject, tally);
      return number;
    });
  }

  /** Everybody reports a thing once, and anew when that was answered a while ago. */
  private stands(report: Report): boolean {
    const againAt = againAtOf(report);
    return againAt === null || this.clock.now() < againAt;
  }

  private async onShow(kind: string, id: number): Promise<Moderated> {
    const subject = await this.kinds.get(kind).find(id);
    if (!subject?.publication.isPublic) throw new RuleBroken(`这条${this.nameOf(kind)}已经不在展示，不用举报了`, 410);
    return subject;
  }

  private nameOf(kind: string): string {
    return kindName(this.kinds.find(kind), '内容');
  }

  private checked(form: ReportForm): Checked {
    const note = form.note ? clean(form.note) : '';
    const faults: Fault[] = [];
    if (!this.reports.knows(form.reason)) faults.push({ field: 'reason', message: '请选择举报的原因' });
    if (form.reason === 'other' && !note) faults.push({ field: 'note', message: '请写明是什么问题' });
    if (length(note) > Report.noteLength) faults.push({ field: 'note', message: `说明最多 ${Report.noteLength} 个字` });
    if (faults.length > 0) throw new FormInvalid(faults);
    const { reason, reporter, network, staff } = form;
    return { reason, reporter, network, note: note || null, byStaff: Boolean(staff) };
  }
}

const isOpenReport = ({ outcome }: Report): boolean => outcome === null || outcome === 'lapsed';

const againAtOf = (report: Report): number | null =>
  isOpenReport(report) ? null : (report.closedAt ?? report.at) + REST;
