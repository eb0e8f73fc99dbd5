import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock, SECOND } from '../../kernel/clock.js';
import { type Fault, FormBack, formModel } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import { type Sent, textOf } from '../../web/sent.js';
import { TooMany, waitWords } from '../../web/too-many.js';
import { uploadedPhotos } from '../media/upload-photos.js';
import type { Moderated } from '../moderation/moderated.js';
import { Budgets } from '../visitors/budgets.js';
import type { Notice } from './notice.entity.js';
import { readNotice } from './notice.form.js';
import { noticeFormPage } from './notice.view.js';
import { Notices } from './notices.service.js';
import { type Proof, ProofRefused, Proofs } from './proofs.js';

type FormStatus = 413 | 415 | 422 | 429;

/**
 * From a sent form to a notice. The file is taken in first, so that it is kept whatever else is missing; only a complete notice
 * costs the visitor's budget.
 */
@Injectable()
export class NoticeSending {
  constructor(
    private readonly notices: Notices,
    private readonly proofs: Proofs,
    private readonly budgets: Budgets,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @param device keyed hash. @throws FormBack with everything that was sent */
  async send(sent: Sent, req: Request, device: string): Promise<Notice> {
    const { proof, fault, status } = await this.proofOf(sent, req);
    const back = (faults: readonly Fault[], as: FormStatus) => {
      const kept = proof && { ...proof, token: this.proofs.tokenOf(proof) };
      return new FormBack('notices/form', noticeFormPage(formModel(sent, faults), kept), as);
    };
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

  /** The file of this request, or the one that an earlier try has left. */
  private async proofOf(sent: Sent, req: Request): Promise<{ proof: Proof | null; fault?: Fault; status: FormStatus }> {
    const token = textOf(sent, 'proof_token');
    const earlier = token === '' ? null : await this.proofs.kept(token, this.clock.now());
    const [file, ...more] = uploadedPhotos(req);
    if (!file && token !== '' && !earlier) return { proof: null, fault: LOST, status: 422 };
    if (!file) return { proof: earlier, status: 422 };
    try {
      if (more.length > 0) throw new ProofRefused(422, '一次只收一个文件，请合在一起再选');
      await this.budgets.take('proof', req);
      return { proof: await this.proofs.take(file), status: 422 };
    } catch (error) {
      const refused = (message: string, status: FormStatus) => ({
        proof: earlier,
        fault: { field: 'proof', message },
        status,
      });
      if (error instanceof ProofRefused) return refused(error.message, error.status);
      if (!(error instanceof TooMany)) throw error;
      req.res?.setHeader('Retry-After', Math.ceil(error.waitMs / SECOND));
      return refused(`文件传得太多了，这一个没有收。请${waitWords(error.waitMs)}后再选`, 429);
    }
  }

  private hosts({ headers }: Request): string[] {
    return [new URL(this.settings.siteUrl).host, ...(headers.host ? [headers.host] : [])];
  }
}

const LOST = { field: 'proof', message: '之前选的文件已经不在了，请再选一次，或者只用文字写明' };

/** What waits for its time answers like a number that was never given. */
const wasShown = (subject: Moderated | null): boolean => (subject?.publication.publishedAt ?? null) !== null;

const notThere = (wasThere: boolean): string =>
  wasThere ? '这一页现在已经看不到了，不用再投诉' : '没有找到这一页，请核对网址';
