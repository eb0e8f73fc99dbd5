import { describe, expect, it } from '@jest/globals';
import { HOUR } from '../../kernel/clock.js';
import { readCategories } from '../categories/categories.file.js';
import { readRegions } from '../regions/regions.file.js';
import { CardShelf } from './card-shelf.js';
import { listingCard } from './listing.view.js';
import { ListingRow } from './listings.queries.js';

const NOW = 1_795_555_555_000;
const regions = readRegions();
const taxonomies = { regions, categories: readCategories(regions) };

const row = (more: Partial<ListingRow> = {}): ListingRow => ({
  id: 7,
  leaf: 'chuzu',
  region: 'lianshui',
  area: null,
  town: null,
  title: '新城花园两室出租',
  fields: '{"rent":1100}',
  cover: null,
  photoCount: 0,
  confirmedAt: NOW - HOUR,
  doubtedAt: null,
  publishedAt: NOW - HOUR,
  expiresAt: NOW + HOUR,
  state: 'live',
  twinsCluster: null,
  twinsLead: null,
  twinsCount: 0,
  twinsPrices: null,
  ...more,
});

describe('The shelf of cards', () => {
  it('gives the card that would be made', () => {
    const shelf = new CardShelf(taxonomies, 10);

    for (const now of [NOW, NOW, NOW + HOUR])
      expect(shelf.cardOf(row(), now)).toEqual(listingCard(row(), taxonomies, now));
  });

  it('keeps what lasts, until something that it is made of changes', () => {
    const shelf = new CardShelf(taxonomies, 10);
    const { lasting } = shelf.cardOf(row(), NOW);

    expect(shelf.cardOf(row({ confirmedAt: NOW }), NOW + HOUR).lasting).toBe(lasting);
    for (const change of [{ title: '已改' }, { fields: '{"rent":900}' }, { town: '320826100' }, { photoCount: 2 }]) {
      expect(shelf.cardOf(row(change), NOW)).toEqual(listingCard(row(change), taxonomies, NOW));
    }
  });

  it('lets the oldest go when it is full', () => {
    const shelf = new CardShelf(taxonomies, 2);
    const { lasting } = shelf.cardOf(row(), NOW);
    shelf.cardOf(row({ id: 8 }), NOW);
    shelf.cardOf(row({ id: 9 }), NOW);

    expect(shelf.cardOf(row(), NOW).lasting).not.toBe(lasting);
  });
});
