import type { Price } from '../categories/leaf-words.js';
import { moneyWords } from '../categories/fields/amount.js';
import type { ListingRow } from './listings.queries.js';

/** 出现 3 次，租金 900–1300 元/月; null for a listing that stands alone. */
export function twinsWords(
  { twinsCount, twinsPrices }: Pick<ListingRow, 'twinsCount' | 'twinsPrices'>,
  label: string,
  price: Price | null,
): string | null {
  if (Number(twinsCount) < 2) return null;
  const times = `出现 ${twinsCount} 次`;
  const [low, high] = (twinsPrices ?? '').split(' ').map(Number);
  if (!low || !high || low === high || !price || price.kind !== 'sum') return times;
  const inUnit = price.unit.startsWith('万') ? [low / 10_000, high / 10_000] : [low, high];
  return `${times}，${label || '价格'} ${moneyWords(inUnit, price.unit).words}`;
}

/** The model of `listings/_twins`. */
export interface TwinsSection<Card> {
  readonly heading: string;
  readonly cards: readonly Card[];
}

export function twinsSection<Card>(cards: readonly Card[]): TwinsSection<Card> | null {
  return cards.length === 0 ? null : { heading: `另有 ${cards.length} 条相同的信息`, cards };
}
