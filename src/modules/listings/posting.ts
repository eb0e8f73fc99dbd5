import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { SECOND } from '../../kernel/clock.js';
import { randomName } from '../../kernel/ids.js';
import { Fault, FormBack } from '../../web/forms.js';
import { textsOf } from '../../web/sent.js';
import { TooMany, waitWords } from '../../web/too-many.js';
import { Contacts } from '../contacts/contacts.js';
import { Photos, PhotoView } from '../media/photos.js';
import { PhotoRefused } from '../media/photo-refused.js';
import { uploadedPhotos } from '../media/upload-photos.js';
import { Budgets } from '../visitors/budgets.js';
import { ListingDraft, ListingForm, MAX_PHOTOS } from './listing.form.js';
import { ListingsService, Posted } from './listings.service.js';
import { onceOf, PostForm, postFormPage } from './post-form.view.js';
import { tidied } from './tidy-contacts.js';

/** A checked form with its photos, ready to be kept. */
export interface Checked {
  readonly draft: ListingDraft;
  readonly photos: PhotoView[];
  readonly tokens: string[];
  /** Every token that was sent or taken, also of photos that a twin of this form has attached already. */
  readonly sentTokens: string[];
}

type FormStatus = 413 | 415 | 422 | 429;

/**
 * From a sent form to a listing. Photos are taken in first, so that they are kept whatever else is wrong; then the fields
 * are read; only a form without a fault costs the visitor a part of the hour's budget.
 */
@Injectable()
export class Posting {
  constructor(
    private readonly form: ListingForm,
    private readonly photos: Photos,
    private readonly contacts: Contacts,
    private readonly listings: ListingsService,
    private readonly budgets: Budgets,
  ) {}

  /**
   * Posts a listing; the same form sent again is answered with the same listing. Who sends too much hears when to try again;
   * a number that is posted too often is no reason to refuse its owner: a moderator looks first.
   * @throws FormBack with everything that was sent, or too much
   */
  async post(wanted: PostForm, req: Request): Promise<Posted> {
    const { draft, photos, tokens, sentTokens } = await this.check(wanted, req, []);
    const sending = [onceOf(wanted.sent) ?? randomName(), ...(await this.photos.contentOf(sentTokens))].join(' ');
    const earlier = await this.listings.sentBefore(draft, sending);
    if (earlier) return earlier;
    await this.takeBudget(wanted, req, photos);
    const phone = this.contacts.phoneHash(draft.contact.phone);
    const often =
      !(await this.budgets.allows('phone', req, { also: phone })) ||
      !(await this.budgets.allows('phone-and-leaf', req, { also: `${phone} ${draft.leaf.slug}` }));
    return this.listings.offer(draft, tokens, sending, often);
  }

  /** Over the limit the form comes back as well, with the wait in words. */
  private async takeBudget(wanted: PostForm, req: Request, photos: PhotoView[]): Promise<void> {
    try {
      await this.budgets.take('listing', req);
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      req.res?.setHeader('Retry-After', Math.ceil(error.waitMs / SECOND));
      const message = `一小时最多发 3 条，请${waitWords(error.waitMs)}后再点发布。填好的都替您留着`;
      throw new FormBack(
        'listings/form',
        postFormPage({ ...wanted, faults: [{ field: 'submit', message }], photos }),
        429,
      );
    }
  }

  /**
   * Reads a sent form.
   * @param own photos that the listing has already, when it is being edited
   * @throws FormBack
   */
  async check(wanted: PostForm, req: Request, own: readonly PhotoView[]): Promise<Checked> {
    const sent = tidied(wanted.sent);
    const { photos, faults: photoFaults, status } = await this.takePhotos({ ...wanted, sent }, req, own);
    const { draft, faults } = this.form.read(wanted.region, wanted.leaf, sent);
    const all = [...faults, ...photoFaults];
    const onlyTidied = sent !== wanted.sent;
    if (all.length || onlyTidied)
      throw new FormBack('listings/form', postFormPage({ ...wanted, sent, faults: all, photos }), status);
    const tokens = photos.map((photo) => photo.token);
    return { draft, photos, tokens, sentTokens: [...textsOf(sent, 'photo_tokens'), ...tokens] };
  }

  private async takePhotos({ sent }: PostForm, req: Request, own: readonly PhotoView[]) {
    const tokens = textsOf(sent, 'photo_tokens');
    const known = [...own, ...(await this.photos.find(tokens))];
    const photos = tokens.flatMap((token) => known.find((photo) => photo.token === token) ?? []);
    const faults: Fault[] = [];
    let status: FormStatus = 422;
    const files = uploadedPhotos(req);
    const refused = await this.refusalOf(files.filter(({ path }) => path).length, req);
    if (refused) return { photos, faults: [refused], status: 429 as const };
    for (const [index, file] of files.entries()) {
      try {
        if (photos.length >= MAX_PHOTOS) throw new PhotoRefused(422, `最多 ${MAX_PHOTOS} 张照片，多出来的没有收`);
        photos.push(await this.photos.take(file));
      } catch (error) {
        if (!(error instanceof PhotoRefused)) throw error;
        faults.push({ field: 'photos', message: `第 ${index + 1} 张照片：${error.message}` });
        if (error.status === 413 || error.status === 415) status = error.status;
      }
    }
    return { photos, faults, status };
  }

  /** Photos cost their budget before they are looked at, whatever becomes of the form; null when there was enough of it. */
  private async refusalOf(count: number, req: Request): Promise<Fault | null> {
    try {
      if (count) await this.budgets.take('photo', req, { cost: count });
      return null;
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
      req.res?.setHeader('Retry-After', Math.ceil(error.waitMs / SECOND));
      const wait = waitWords(error.waitMs);
      return { field: 'photos', message: `照片传得太多了，这 ${count} 张没有收。请${wait}后再选，或者先不带它们发布` };
    }
  }
}
