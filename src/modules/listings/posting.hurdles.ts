import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../kernel/clock.js';
import { FormBack } from '../../web/forms.js';
import { orHeldBack } from '../../web/held-back.js';
import { textOf } from '../../web/sent.js';
import { Twins } from '../moderation/twins/twins.js';
import { FormTraps } from '../visitors/form-traps.js';
import { Identity } from '../visitors/identity/identity.js';
import { puzzleOf, tollWords, Tollgate } from '../visitors/puzzles/tollgate.js';
import type { ListingDraft } from './listing.form.js';
import { ListingSubmissions } from './listing.submission.js';
import { ListingsQueries } from './listings.queries.js';
import { type PostForm, postFormPage } from './post-form.view.js';

/** As many candidates are looked through for one of the poster's own. */
const MOST_TWINS = 20;
const LATER = '同一件东西不用发两遍：那一条可以随时修改，满 72 小时还能刷新，排到前面。';
const NOW = '同一件东西不用再发一遍：刷新那一条，它就排到前面，照片和编号都不变。';

/**
 * What may stand between a right form and its listing: that it is there already, a number that has to be confirmed, too much in an hour. Each gives the form back
 * with everything in it, photos too, and says how to go on.
 */
@Injectable()
export class PostingHurdles {
  constructor(
    private readonly twins: Twins,
    private readonly submissions: ListingSubmissions,
    private readonly queries: ListingsQueries,
    private readonly clock: Clock,
    private readonly identity: Identity,
    private readonly tollgate: Tollgate,
    private readonly traps: FormTraps,
  ) {}

  /** @throws FormBack */
  async clear(wanted: PostForm, draft: ListingDraft, req: Request): Promise<void> {
    if (textOf(wanted.sent, 'despite') === '') await this.askAboutTwin(wanted, draft);
    await this.confirmNumber(wanted, draft.contact.phone, req);
    await this.payToll(wanted, req);
  }

  /** Asks once: who is sure sends the form again. */
  private async askAboutTwin(wanted: PostForm, draft: ListingDraft): Promise<void> {
    const near = await this.twins.near(this.submissions.of(draft), MOST_TWINS);
    const ids = near.filter(({ samePhone }) => samePhone).map(({ id }) => id);
    const own = (await this.queries.byIds(ids)).find(({ leaf }) => leaf === draft.leaf.slug);
    if (!own) return;
    const isYoung = this.clock.now() < own.nextRefreshAt();
    const said = `${isYoung ? '72 小时内已有一条差不多的' : '您有一条差不多的还在线上'}：“${own.title}”`;
    const twin = { id: own.id, advice: isYoung ? LATER : NOW };
    throw this.back({ ...wanted, faults: [{ field: 'submit', message: said }], twin }, 422);
  }

  /** Also when a listing is edited. */
  async confirmNumber(wanted: PostForm, phone: string, req: Request): Promise<void> {
    const fault = await orHeldBack(
      req,
      () => this.identity.lacking('posting', phone, wanted.sent, req),
      (wait) =>
        this.back(
          {
            ...wanted,
            faults: [{ field: 'sms_code', message: `验证码发得太多了，请${wait}后再试。填好的都替您留着` }],
            asksCode: true,
          },
          429,
        ),
    );
    if (fault) throw this.back({ ...wanted, faults: [fault], asksCode: fault.field === 'sms_code' }, 422);
  }

  private payToll(wanted: PostForm, req: Request): Promise<void> {
    return orHeldBack(
      req,
      () => this.tollgate.pass('listing', req, wanted.sent),
      (_wait, error) => {
        const puzzle = puzzleOf(error);
        const message = `一小时最多发 3 条，一天 5 条。${tollWords(error, '再发布')}。填好的都替您留着`;
        const field = puzzle ? 'puzzle_answer' : 'submit';
        return this.back({ ...wanted, faults: [{ field, message }], puzzle }, 429);
      },
    );
  }

  private back(form: PostForm, status: 422 | 429): FormBack {
    return new FormBack('listings/form', postFormPage({ ...form, opened: this.traps.stamp(form.sent) }), status);
  }
}
