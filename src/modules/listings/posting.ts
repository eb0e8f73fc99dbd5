import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Fault, FormBack } from '../../web/forms.js';
import { textsOf } from '../../web/sent.js';
import { Contacts } from '../contacts/contacts.js';
import { Photos, PhotoView } from '../media/photos.js';
import { PhotoRefused } from '../media/photo-refused.js';
import { uploadedPhotos } from '../media/upload-photos.js';
import { Budgets } from '../visitors/budgets.js';
import { Networks } from '../visitors/networks.js';
import { ListingDraft, ListingForm, MAX_PHOTOS } from './listing.form.js';
import { ListingsService, Posted } from './listings.service.js';
import { PostForm, postFormPage } from './post-form.view.js';
import { tidied } from './tidy-contacts.js';

/** A checked form with its photos, ready to be kept. */
export interface Checked {
  readonly draft: ListingDraft;
  readonly tokens: string[];
  /** Every token that was sent or taken, also of photos that a twin of this form has attached already. */
  readonly sentTokens: string[];
}

type FormStatus = 413 | 415 | 422;

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
    private readonly networks: Networks,
  ) {}

  /** @throws FormBack with everything that was sent, when something is wrong. */
  async post(wanted: PostForm, req: Request): Promise<Posted> {
    const { draft, tokens, sentTokens } = await this.check(wanted, req, []);
    await this.budgets.take('listing', req, { also: this.contacts.phoneHash(draft.contact.phone) });
    const content = await this.photos.contentOf(sentTokens);
    const sender = [this.networks.hash(req), req.headers['user-agent'] ?? '', ...content].join(' ');
    return this.listings.offer(draft, tokens, sender);
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
      throw new FormBack(
        'listings/form',
        postFormPage({ ...wanted, sent, faults: onlyTidied ? photoFaults : all, photos }),
        status,
      );
    const tokens = photos.map((photo) => photo.token);
    return { draft, tokens, sentTokens: [...textsOf(sent, 'photo_tokens'), ...tokens] };
  }

  private async takePhotos({ sent }: PostForm, req: Request, own: readonly PhotoView[]) {
    const tokens = textsOf(sent, 'photo_tokens');
    const known = [...own, ...(await this.photos.find(tokens))];
    const photos = tokens.flatMap((token) => known.find((photo) => photo.token === token) ?? []);
    const faults: Fault[] = [];
    let status: FormStatus = 422;
    for (const [index, file] of uploadedPhotos(req).entries()) {
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
}
