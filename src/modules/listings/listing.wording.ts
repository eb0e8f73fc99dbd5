import { Injectable } from '@nestjs/common';
import { Categories } from '../categories/categories.js';
import { FieldValues } from '../categories/fields/definition.js';
import { factsOf, priceOf } from '../categories/leaf-words.js';
import { Contacts } from '../contacts/contacts.js';
import { Photos } from '../media/photos.js';
import { Regions } from '../regions/regions.js';
import { maskPhone, Wording } from './listing.changes.js';
import { Listing } from './listing.entity.js';
import { LISTING } from './listing.index.js';
import { placeOf } from './listing.view.js';

/** A listing line by line, to be compared with what its poster makes of it. */
@Injectable()
export class ListingWording {
  constructor(
    private readonly contacts: Contacts,
    private readonly photos: Photos,
    private readonly categories: Categories,
    private readonly regions: Regions,
  ) {}

  /** As it stands in the open transaction. */
  async of(listing: Listing): Promise<Wording[]> {
    const owner = { kind: LISTING, id: listing.id };
    const leaf = this.categories.leaf(listing.leaf)!;
    const values = JSON.parse(listing.fields) as FieldValues;
    const [photos, contact] = [await this.photos.of(owner), await this.contacts.forEdit(owner)];
    return [
      line('标题', listing.title),
      line('价格', priceOf(leaf, values)?.words),
      line('说明', listing.body),
      line('地点', placeOf(listing, this.regions)),
      ...factsOf(leaf, values).map(({ label, words }) => line(label, words)),
      line('照片', `${photos.length} 张`, photos.map(({ token }) => token).join()),
      line('称呼', contact?.name),
      line('电话', contact && maskPhone(contact.phone), contact?.phone),
      line('微信', contact?.wechat && '******', contact?.wechat),
    ];
  }
}

const line = (label: string, words: string | null | undefined, key: string | null | undefined = words): Wording => ({
  label,
  words: words ?? '',
  key: key ?? '',
});
