import { Injectable } from '@nestjs/common';
import { Frequency, PostingHit, Postings } from '../../database/postings.js';
import { PostingQuery, PostingRange } from '../../database/posting-query.js';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { writeCursor } from '../../kernel/cursor.js';
import { highlight, Segment } from './highlight.js';
import { Asked, Measured, plan, Plan, RANGE_LIMIT, TOKEN_LIMIT } from './plan.js';
import { readQuery } from './read-query.js';
import { Recent } from './recent.js';
import { SearchChanges } from './search-changes.js';
import type { SearchCount, SearchHit, SearchQuery, SearchResult } from './search-query.js';

const COUNTED = 1000;
const CAPPED: SearchCount = { count: COUNTED, capped: true };
const PAGE = 200;

/**
 * Finds what `SearchIndex` holds. At most three statements: how common the parts of the query are, one page, and a count;
 * the first is remembered for a minute and only ever decides how to look, never what is found.
 */
@Injectable()
export class Search {
  private readonly frequencies = new Recent<number | string, Frequency>(20_000, MINUTE);
  private readonly counts = new Recent<string, SearchCount & { readonly asOf: number }>(5_000, MINUTE);
  private ends = { oldest: 0, newest: 0 };

  constructor(
    private readonly postings: Postings,
    private readonly clock: Clock,
    private readonly changes: SearchChanges,
  ) {}

  async find(query: SearchQuery): Promise<SearchResult> {
    const asked = readQuery(query);
    if (!asked) return { hits: [], next: null, count: 0, capped: false };
    const limit = Math.min(Math.max(Math.trunc(query.limit) || 1, 1), PAGE);
    const measured = await this.measure(asked);
    const planned = plan(asked, measured);
    const rows = await this.postings.page(planned.query, planned.page, limit + 1);

    const shown = rows.slice(0, limit);
    const next = rows.length > limit ? cursorOf(shown.at(-1)!) : null;
    const hits = shown.map(({ kind, item_id }) => ({ kind, id: item_id }));
    if (query.uncounted) return { hits, next, count: hits.length, capped: next !== null };
    return {
      hits,
      next,
      ...(asked.after || next ? await this.countOf(planned, measured) : { count: hits.length, capped: false }),
    };
  }

  /** Several for one page: how common their parts are is asked in one statement. */
  async findAll<Queries extends readonly SearchQuery[]>(
    ...queries: Queries
  ): Promise<{ [Place in keyof Queries]: SearchResult }> {
    const asked = queries.flatMap((query) => readQuery(query) ?? []);
    await this.measure({
      all: asked.flatMap(({ all }) => all),
      any: asked.flatMap(({ any }) => any),
      helping: asked.flatMap(({ helping }) => helping),
      ranges: asked.flatMap(({ ranges }) => ranges),
    });
    return Promise.all(queries.map((query) => this.find(query))) as never;
  }

  async count(labels: SearchQuery['labels']): Promise<SearchCount> {
    const asked = readQuery({ labels, limit: 1 })!;
    const measured = await this.measure(asked);
    return this.countOf(plan(asked, measured), measured);
  }

  /** The newest others that have all the labels. */
  async related(kind: string, id: number, labels: SearchQuery['labels'], limit: number): Promise<SearchHit[]> {
    const { hits } = await this.find({ labels, limit: limit + 1, uncounted: true });
    return hits.filter((hit) => hit.kind !== kind || hit.id !== id).slice(0, limit);
  }

  /** Where the words of a search stand in a text that is shown; for `<mark>`. */
  highlight(text: string, words: string): Segment[] {
    return highlight(text, words);
  }

  /** How common the parts of the query are: what was not asked for within the last minute, in one statement. */
  private async measure(asked: Parts): Promise<Measured> {
    const now = this.clock.now();
    const found = new Map<number | string, Frequency>();
    const look = (key: number | string) => {
      const known = this.frequencies.get(key, now);
      if (known) found.set(key, known);
      return !known;
    };
    const tokens = [...new Set([...asked.all, ...asked.any.flat(), ...asked.helping.flat()])].filter(look);
    const ranges = asked.ranges.filter((range) => look(rangeKey(range)));
    if (tokens.length + ranges.length > 0) {
      const fresh = await this.postings.frequencies(tokens, ranges, TOKEN_LIMIT, RANGE_LIMIT);
      this.ends = { oldest: fresh.oldest, newest: fresh.newest };
      const keep = (key: number | string, frequency: Frequency) => {
        found.set(key, frequency);
        this.frequencies.set(key, frequency, now);
      };
      tokens.forEach((token, place) => keep(token, fresh.tokens[place]!));
      ranges.forEach((range, place) => keep(rangeKey(range), fresh.ranges[place]!));
    }
    return {
      tokens: found as ReadonlyMap<number, Frequency>,
      ranges: asked.ranges.map((range) => found.get(rangeKey(range))!),
      ...this.ends,
    };
  }

  /**
   * That there are more than a thousand is believed for a minute. A smaller number is counted again after each change here;
   * what another process changed shows in it within the minute.
   */
  private async countOf({ query, count }: Plan, { tokens }: Measured): Promise<SearchCount> {
    if (isOneToken(query) && tokens.get(query.all[0]!)!.count > COUNTED) return CAPPED;
    const [now, asOf] = [this.clock.now(), this.changes.latest];
    const key = JSON.stringify({ ...query, order: null, after: null });
    const known = this.counts.get(key, now);
    if (known && (known.capped || known.asOf === asOf)) return { count: known.count, capped: known.capped };

    const counted = await this.postings.count(query, count, COUNTED + 1);
    const answer = counted > COUNTED ? CAPPED : { count: counted, capped: false };
    this.counts.set(key, { ...answer, asOf }, now);
    return answer;
  }
}

/** What of a query can be more or less common. */
type Parts = Pick<Asked, 'all' | 'any' | 'helping' | 'ranges'>;

function isOneToken(query: PostingQuery): boolean {
  const { kind, all, any, none, phrases, withoutPhrases, ranges, since } = query;
  return (
    kind === null &&
    all.length === 1 &&
    since === null &&
    [any, none, phrases, withoutPhrases, ranges].every(({ length }) => length === 0)
  );
}

const rangeKey = ({ measure, min, max }: PostingRange): string => `${measure}:${min}:${max}`;

function cursorOf({ document, value }: PostingHit): string {
  return writeCursor(value === undefined ? [document] : [Number(value), document]);
}
