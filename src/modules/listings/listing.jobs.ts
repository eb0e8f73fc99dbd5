import { Injectable, OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { DAY, HOUR, MINUTE } from '../../kernel/clock.js';
import { Timetable } from '../../jobs/timetable.js';
import { Contacts } from '../contacts/contacts.js';
import { Photos } from '../media/photos.js';
import { Moderation, SYSTEM } from '../moderation/moderation.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';
import { ListingsQueries } from './listings.queries.js';
import { Submission } from './submission.entity.js';

const BATCH = 200;
/** How long the contact of an ended listing is kept: promise 10, and the time in which it can still be brought back. */
const CONTACT_KEPT = 30 * DAY;
/** How long the text of one that has simply ended is kept for its poster. */
const ENDED_KEPT = 180 * DAY;

/** What time does to listings. Every run is bounded; what is left over is done by the next. */
@Injectable()
export class ListingJobs implements OnModuleInit {
  constructor(
    private readonly timetable: Timetable,
    private readonly queries: ListingsQueries,
    private readonly db: Database,
    private readonly moderation: Moderation,
    private readonly contacts: Contacts,
    private readonly photos: Photos,
  ) {}

  onModuleInit(): void {
    this.timetable.every('listings:expire', MINUTE, (now) => this.expire(now));
    this.timetable.every('listings:wipe-contacts', HOUR, (now) => this.wipe(now));
    this.timetable.every('listings:purge', HOUR, (now) => this.purge(now));
    this.timetable.every('listings:forget-submissions', HOUR, (now) => this.forgetSubmissions(now));
  }

  async expire(now: number): Promise<void> {
    for (const listing of await this.queries.overdue(now, BATCH))
      await this.moderation.transition(LISTING, listing, 'expire', SYSTEM);
  }

  async wipe(now: number): Promise<void> {
    for (const listing of await this.queries.unwiped(['expired', 'done'], now - CONTACT_KEPT, BATCH))
      await this.db.transaction(async () => {
        await this.contacts.wipe({ kind: LISTING, id: listing.id });
        await this.db.write(Listing).update({ id: listing.id }, { wipedAt: now });
      });
  }

  /** Text, photos and contact go; number, leaf, place and the reason stay, so that the address can say why it is empty. */
  async purge(now: number): Promise<void> {
    const over = [
      ...(await this.queries.settled(['removed', 'withdrawn', 'draft'], now - Listing.undoFor, BATCH)),
      ...(await this.queries.settled(['expired', 'done'], now - ENDED_KEPT, BATCH)),
    ];
    for (const listing of over) {
      const owner = { kind: LISTING, id: listing.id };
      await this.db.transaction(async () => {
        Object.assign(listing, { title: '', body: '', fields: '{}', cover: null, photoCount: 0, wipedAt: now });
        await this.contacts.wipe(owner);
        await this.photos.purge(owner);
        await this.moderation.transition(LISTING, listing, 'purge', SYSTEM, {
          reason: listing.publication.reason ?? undefined,
        });
      });
    }
  }

  async forgetSubmissions(now: number): Promise<void> {
    await this.db.transaction(() =>
      this.db.write(Submission).delete({ createdAt: LessThan(now - Submission.remembered) }),
    );
  }
}
