import type { LikeHit } from '../search/similar.js';

/** Why something belongs beside something else, and what that weighs: all that lies below never outweighs what lies above. */
export const CLOSENESS = { town: 16, leaf: 4, notices: 2 } as const;

type Reason = keyof typeof CLOSENESS;

/** Of what was found, the most alike first, those that are there for the best reason; null when nothing was. */
export function closest(hits: readonly LikeHit[]): { by: Reason; hits: LikeHit[] } | null {
  if (hits.length === 0) return null;
  const by = reasonOf(hits[0]!);
  return { by, hits: hits.filter((hit) => reasonOf(hit) === by) };
}

function reasonOf({ score }: LikeHit): Reason {
  if (score >= CLOSENESS.town) return 'town';
  return score >= CLOSENESS.leaf ? 'leaf' : 'notices';
}

export const townPath = (code: string): string => `/town/${code}`;
