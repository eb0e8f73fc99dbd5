import { cardNow, freshness, lastingCard, LastingCard, ListingCard, Taxonomies } from './listing.view.js';
import { ListingRow } from './listings.queries.js';

/** What a card is made of, apart from its times. */
const PARTS = [
  'leaf',
  'region',
  'area',
  'town',
  'title',
  'fields',
  'cover',
  'photoCount',
  'twinsCount',
  'twinsPrices',
] as const;

interface Shelved {
  readonly row: ListingRow;
  readonly lasting: LastingCard;
  /** As it was last shown. */
  card: ListingCard | null;
}

/**
 * Cards that were made lately. Lists show the same newest listings again and again, and finding the words for all their fields
 * takes longer than finding the listings. A card is made anew when anything that it is made of has changed.
 */
export class CardShelf {
  private readonly kept = new Map<number, Shelved>();

  constructor(
    private readonly taxonomies: Taxonomies,
    private readonly capacity: number,
  ) {}

  cardOf(row: ListingRow, now: number): ListingCard {
    const shelved = this.shelved(row);
    const fresh = freshness(row, now);
    const { card } = shelved;
    if (card?.fresh.words === fresh.words && card.fresh.kind === fresh.kind) return card;
    return (shelved.card = cardNow(shelved.lasting, fresh));
  }

  private shelved(row: ListingRow): Shelved {
    const kept = this.kept.get(row.id);
    if (kept && PARTS.every((part) => kept.row[part] === row[part])) return kept;
    const shelved = { row, lasting: lastingCard(row, this.taxonomies), card: null };
    this.kept.delete(row.id);
    this.kept.set(row.id, shelved);
    if (this.kept.size > this.capacity) this.kept.delete(this.kept.keys().next().value!);
    return shelved;
  }
}
