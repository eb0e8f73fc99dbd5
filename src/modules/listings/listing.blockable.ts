import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Contacts } from '../contacts/contacts.js';
import { Photos } from '../media/photos.js';
import { type Blockable, Blockables } from '../moderation/blocks/blockables.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';

/** Says of a listing what there is to block. */
@Injectable()
export class ListingBlockable implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly blockables: Blockables,
    private readonly contacts: Contacts,
    private readonly photos: Photos,
  ) {}

  onModuleInit(): void {
    this.blockables.add(LISTING, (id) => this.find(id));
  }

  private async find(id: number): Promise<Blockable | null> {
    const listing = await this.db.read(Listing).findOneBy({ id });
    if (!listing) return null;
    const owner = { kind: LISTING, id };
    const [contact, photoPrints] = await Promise.all([this.contacts.forEdit(owner), this.photos.prints(owner)]);
    return { phone: contact?.phone ?? null, photoPrints, title: listing.title, body: listing.body };
  }
}
