import { Frequency } from '../../database/postings.js';
import { Driver, PostingQuery } from '../../database/posting-query.js';

/** Newest documents of a token that are counted. */
export const TOKEN_LIMIT = 1001;
/** Documents of a range that are counted; a range with fewer may be walked and sorted. */
export const RANGE_LIMIT = 3001;
/** Bigrams looked up for a phrase: the text is read anyway, so the rarest will do. */
const PER_PHRASE = 2;
/** Documents one page looks for, times the doubt that what is wanted lies evenly between the others. */
const PAGE_WITH_DOUBT = 100;

export interface Measured {
  readonly tokens: ReadonlyMap<number, Frequency>;
  readonly ranges: readonly Frequency[];
  readonly oldest: number;
  readonly newest: number;
}

/** A query of which the words are not yet narrowed down to the tokens that are worth looking up. */
export interface Asked extends PostingQuery {
  /** Tokens that only help to find the phrases: of each list some will do. */
  readonly helping: readonly (readonly number[])[];
}

export interface Plan {
  readonly query: PostingQuery;
  readonly page: Driver;
  readonly count: Driver;
}

interface Walk {
  /** Documents met on the whole way. */
  readonly size: number;
  readonly driver: Driver;
}

/**
 * Decides what is walked: the rarest thing that leads in the order asked for, or something so rare that all of it can be
 * sorted. Sizes are guesses, so a wrong one must cost little: only what was counted to its end is ever sorted.
 */
export function plan(asked: Asked, measured: Measured): Plan {
  const size = (token: number) => guess(measured.tokens.get(token)!, measured);
  const rarestFirst = (tokens: readonly number[]) => [...new Set(tokens)].sort((one, other) => size(one) - size(other));
  const { helping, ...query } = asked;
  const all = rarestFirst([...asked.all, ...helping.flatMap((tokens) => rarestFirst(tokens).slice(0, PER_PHRASE))]);

  const tokens = all.slice(0, 1).map((token): Walk => ({ size: size(token), driver: { by: 'token', token } }));
  const groups = asked.any.map((group, place): Walk => ({
    size: total(group.map(size)),
    driver: { by: 'group', group: place },
  }));
  const ranges = measured.ranges.map(({ count }, place): Walk => {
    return { size: count < RANGE_LIMIT ? count : Infinity, driver: { by: 'range', range: place } };
  });
  return {
    query: { ...query, all },
    page: (asked.order ? byNumber : newestFirst)(least([...tokens, ...groups]), ranges, asked).driver,
    count: least([...tokens, ...groups, ...ranges]).driver,
  };
}

function newestFirst(labelled: Walk, ranges: Walk[]): Walk {
  const range = least(ranges);
  // Walking the label meets one of the range every (labelled / range) documents.
  return range.size < (PAGE_WITH_DOUBT * labelled.size) / range.size ? range : labelled;
}

function byNumber(labelled: Walk, ranges: Walk[], { order }: Asked): Walk {
  const ordered = ranges[order!.range]!;
  const few = least([labelled, ...ranges]);
  return few.size < Math.min(TOKEN_LIMIT, ordered.size) ? few : ordered;
}

/** Of equal ones the first; all documents when there are none. */
function least(walks: readonly Walk[]): Walk {
  return walks.reduce((one, other) => (other.size < one.size ? other : one), walks[0] ?? EVERYTHING);
}

const EVERYTHING: Walk = { size: Infinity, driver: { by: 'documents' } };

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What was counted to its end is known; else, as many again for each stretch of time as far as the counted ones reach. */
function guess({ count, reach }: Frequency, { oldest, newest }: Measured): number {
  return count < TOKEN_LIMIT ? count : count * Math.max(1, (newest - oldest) / Math.max(1, newest - reach));
}
