import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import type { FieldValues } from '../categories/fields/definition.js';
import { readFields, typedFields } from '../categories/leaf-form.js';
import { composeTitle } from '../categories/leaf-words.js';
import type { Mending, MendingField } from '../moderation/mending.js';
import type { Change } from '../moderation/revisions.js';
import { Regions } from '../regions/regions.js';
import { changesOf, type Wording } from './listing.changes.js';
import { Listing } from './listing.entity.js';
import { readBody, readTitle } from './listing.form.js';
import { listingPlaces, readListingPlace, valueOfPlace } from './listing.places.js';
import { placeOf } from './listing.view.js';

/** The columns that staff may change. */
const COLUMNS = ['title', 'body', 'leaf', 'region', 'area', 'town', 'fields'] as const;
type Mended = Pick<Listing, (typeof COLUMNS)[number]>;

/** Staff mend what is good but for a few words: title, text, category, town. What it costs and whom to call is the poster's own. */
@Injectable()
export class ListingCorrections implements Mending<Listing> {
  constructor(
    private readonly categories: Categories,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  fields(listing: Listing, typed?: Sent): MendingField[] {
    const value = (name: string, now: string) => (typed && Object.hasOwn(typed, name) ? textOf(typed, name) : now);
    const leaf = value('leaf', listing.leaf);
    const leaves = this.categories.groups.flatMap((group) =>
      group.leaves.map(({ slug, name }) => ({
        value: slug,
        label: `${group.name} · ${name}`,
        selected: slug === leaf,
      })),
    );
    return [
      {
        name: 'title',
        label: '标题',
        type: 'text',
        value: value('title', listing.title),
        maxlength: Listing.titleLength,
      },
      { name: 'body', label: '详细说明', type: 'textarea', rows: 8, value: value('body', listing.body) },
      { name: 'leaf', label: '类别', type: 'select', options: leaves },
      {
        name: 'town',
        label: '地点',
        type: 'select',
        options: listingPlaces(this.regions, value('town', valueOfPlace(listing))),
      },
    ];
  }

  mend(listing: Listing, sent: Sent): { faults: Fault[] } | { before: string; changes: Change[] } {
    const faults: Fault[] = [];
    const say = (field: string, message: string) => void faults.push({ field, message });
    const [was, before] = [columnsOf(listing), this.wordingOf(listing)];
    const leaf = this.categories.leaf(textOf(sent, 'leaf'));
    const place = readListingPlace(this.regions, textOf(sent, 'town'));
    if (!leaf) say('leaf', '请从列表里选类别');
    if (!place) say('town', '请从列表里选地点');
    const [title, body] = [readTitle(sent, say), readBody(sent, say)];
    if (!leaf || !place || faults.length > 0) return { faults };

    const fields = this.fieldsFor(leaf.slug, listing);
    Object.assign(listing, { ...place, leaf: leaf.slug, body, fields: JSON.stringify(fields) });
    listing.title = title || composeTitle(leaf, fields, placeOf(listing, this.regions));
    return { before: JSON.stringify(was), changes: changesOf(before, this.wordingOf(listing)) };
  }

  takeBack(listing: Listing, before: string): void {
    Object.assign(listing, JSON.parse(before) as Mended);
  }

  /** Of another category only the answers that it asks for as well. */
  private fieldsFor(slug: string, listing: Listing): FieldValues {
    const values = JSON.parse(listing.fields) as FieldValues;
    if (slug === listing.leaf) return values;
    const typed = typedFields(this.categories.leaf(listing.leaf)!, values);
    return readFields(this.categories.leaf(slug)!, typed, this.clock.now()).values;
  }

  private wordingOf(listing: Listing): Wording[] {
    const line = (label: string, words: string): Wording => ({ label, words, key: words });
    return [
      line('标题', listing.title),
      line('说明', listing.body),
      line('类别', this.categories.leaf(listing.leaf)!.name),
      line('地点', placeOf(listing, this.regions)),
    ];
  }
}

const columnsOf = (listing: Listing): Mended =>
  Object.fromEntries(COLUMNS.map((name) => [name, listing[name]])) as unknown as Mended;
