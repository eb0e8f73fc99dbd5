import { Injectable } from '@nestjs/common';
import { Postings } from '../../database/postings.js';
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

/** Finds what is like something else, in two statements that read a bounded number of rows however large the index is. */
@Injectable()
export class Similar {
  constructor(private readonly postings: Postings) {}

  async find({ text, shared, within, not, limit }: Likeness): Promise<LikeHit[]> {
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
