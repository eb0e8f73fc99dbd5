import { Injectable } from '@nestjs/common';
import { Photos } from '../media/photos.js';
import { Moderation } from '../moderation/moderation.js';
import { Twins } from '../moderation/twins/twins.js';
import type { Verdict } from '../moderation/verdict.js';
import { ListingClusters } from './listing.clusters.js';
import type { Listing } from './listing.entity.js';
import type { ListingDraft } from './listing.form.js';
import { LISTING } from './listing.index.js';
import { ListingSubmissions, type Sender } from './listing.submission.js';

/** Has a listing judged, and put beside those that it is the same as. */
@Injectable()
export class ListingJudgement {
  constructor(
    private readonly submissions: ListingSubmissions,
    private readonly photos: Photos,
    private readonly moderation: Moderation,
    private readonly twins: Twins,
    private readonly clusters: ListingClusters,
  ) {}

  /** In the transaction that keeps it, when its photos are its own. */
  async of(listing: Listing, draft: ListingDraft, sender: Sender = {}): Promise<Verdict> {
    const { id, photoCount } = listing;
    const photoPrints = photoCount > 0 ? await this.photos.prints({ kind: LISTING, id }) : [];
    const submission = this.submissions.of(draft, { ...sender, id, photoPrints });
    const verdict = await this.moderation.judge(submission);
    await this.clusters.place(listing, await this.twins.duplicates(submission));
    return verdict;
  }
}
