import { Injectable } from '@nestjs/common';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { Postings } from '../../database/postings.js';
import { Recent } from './recent.js';
import type { SearchHit } from './search-query.js';
import { labelToken, tellingTokens } from './tokens.js';

/** What is looked for: others that are about the same. */
export interface Likeness {
  /** A title: its rarer words count one each. */
  readonly text: string;
  /** Labels that count when they are shared. */
  readonly shared: readonly { readonly label: string; readonly weight: number }[];
  /** Only what has this label. */
  readonly within: string;
  /** The thing itself, when it is of the same kind. */
  readonly not?: SearchHit;
  readonly limit: number;
}

/** `score` is the sum of what is shared. */
export type LikeHit = SearchHit & { readonly score: number };

/** Found oftener than this, a word says nothing. */
const COMMON = 200;
const MOST_WORDS = 12;
/** One shared word alone is chance. */
const LEAST = 2;

/** So many answers are remembered, for so long: looking takes longer than the rest of a page. */
const REMEMBERED = 10_000;
const LASTING = 5 * MINUTE;

/**
 * Finds what is like something else, in two statements that read a bounded number of rows however large the index is. An answer may
 * be some minutes old: whoever shows what was found looks whether it still is on show.
 */
@Injectable()
export class Similar {
  private readonly answers = new Recent<string, LikeHit[]>(REMEMBERED, LASTING);

  constructor(
    private readonly postings: Postings,
    private readonly clock: Clock,
  ) {}

  async find(likeness: Likeness): Promise<LikeHit[]> {
    const now = this.clock.now();
    const key = JSON.stringify(likeness);
    const known = this.answers.get(key, now);
    if (known) return known;
    const found = await this.look(likeness);
    this.answers.set(key, found, now);
    return found;
  }

  private async look({ text, shared, within, not, limit }: Likeness): Promise<LikeHit[]> {
    const words = await this.rareWords(text);
    const labels = shared.map(({ label, weight }) => ({ token: labelToken(label), weight }));
    const tokens = [...words.map((token) => ({ token, weight: 1 })), ...labels];
    if (tokens.length === 0) return [];
    const rows = await this.postings.similar({
      shared: tokens,
      within: labelToken(within),
      least: LEAST,
      reach: COMMON,
      not: { kind: not?.kind ?? '', item_id: not?.id ?? 0 },
      limit,
    });
    return rows.map(({ kind, item_id, value }) => ({ kind, id: item_id, score: Number(value) }));
  }

  /** Those words of a text that others have too, but not many; the rarest. */
  private async rareWords(text: string): Promise<number[]> {
    const tokens = tellingTokens(text);
    if (tokens.length === 0) return [];
    const { tokens: found } = await this.postings.frequencies(tokens, [], COMMON + 1, 0);
    return tokens
      .map((token, place) => ({ token, count: found[place]!.count }))
      .filter(({ count }) => count >= 2 && count <= COMMON)
      .sort((one, other) => one.count - other.count)
      .slice(0, MOST_WORDS)
      .map(({ token }) => token);
  }
}
