import { DAY } from '../../kernel/clock.js';

/** What an article's heat is made of. */
export interface HeatSigns {
  /** Different people who have read it, each counted once a day. */
  readonly visitors: number;
  /** Comments on show. */
  readonly comments: number;
  readonly favourites: number;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
}

/** An article needs ten times as many readers to stand beside one that is this much younger. */
const TENFOLD = 2 * DAY;
/** The column holds whole numbers. */
const THOUSANDTHS = 1000;

/**
 * What the hot list is ordered by. Every sign counts by its logarithm, favourites too: ten invented browsers must not beat a thousand
 * readers. Age is counted from a fixed moment, so that a heat stays right as time goes by and needs no new reckoning (decision 4).
 */
export function heatOf({ visitors, comments, favourites, publishedAt }: HeatSigns): number {
  const interest = Math.log10(1 + visitors) + 0.5 * Math.log10(1 + comments) + 0.3 * Math.log10(1 + favourites);
  return Math.round(THOUSANDTHS * (interest + publishedAt / TENFOLD));
}
