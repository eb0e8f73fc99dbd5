import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { SECOND } from '../../kernel/clock.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textsOf } from '../../web/sent.js';
import { TooMany, waitWords } from '../../web/too-many.js';
import { PhotoRefused } from '../media/photo-refused.js';
import { Photos, type PhotoView } from '../media/photos.js';
import { uploadedPhotos } from '../media/upload-photos.js';
import { Budgets } from '../visitors/budgets.js';
import { MAX_PHOTOS } from './listing.form.js';

export interface TakenPhotos {
  readonly photos: PhotoView[];
  readonly faults: Fault[];
  /** What the answer is, when the form comes back. */
  readonly status: 413 | 415 | 422 | 429;
}

/** The photos of a sent form: those that it names by token, and those that came along. */
@Injectable()
export class PhotoIntake {
  constructor(
    private readonly photos: Photos,
    private readonly budgets: Budgets,
  ) {}

  /** @param own photos that the listing has already, when it is being edited */
  async take(sent: Sent, req: Request, own: readonly PhotoView[]): Promise<TakenPhotos> {
    const tokens = textsOf(sent, 'photo_tokens');
    const known = [...own, ...(await this.photos.find(tokens))];
    const photos = tokens.flatMap((token) => known.find((photo) => photo.token === token) ?? []);
    const faults: Fault[] = [];
    let status: TakenPhotos['status'] = 422;
    const files = uploadedPhotos(req);
    const refused = await this.refusalOf(files.filter(({ path }) => path).length, req);
    if (refused) return { photos, faults: [refused], status: 429 };
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
