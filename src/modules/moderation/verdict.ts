import { Injectable } from '@nestjs/common';

/** Something that a person wants to have shown, before it is decided whether it may be. */
export interface Submission {
  /** Name of the moderated kind. */
  readonly kind: string;
  /** What its category asks for: to be looked at before, or after it is shown. */
  readonly review: 'pre' | 'post';
  readonly title: string;
  readonly body: string;
  readonly region: string | null;
  readonly leaf: string | null;
  /** Keyed hash of the number it can be reached at. */
  readonly phoneHash: string | null;
}

export interface VerdictPart {
  /** Name of the rule. */
  readonly rule: string;
  readonly score: number;
  /** The words that it matched, as they stand in the text. */
  readonly words: readonly string[];
}

export interface Verdict {
  readonly decision: 'live' | 'held' | 'refused';
  readonly score: number;
  readonly parts: readonly VerdictPart[];
  /** For `refused`: a code of the removal reasons. */
  readonly reason?: string;
}

/**
 * Says of a submission whether it is shown, held or refused. May read the database, writes nothing.
 * This is the seam for rules: another class provided under this name takes over.
 */
export abstract class Judge {
  abstract judge(submission: Submission): Promise<Verdict>;
}

/** The first judge: categories that are marked so are looked at before they are shown; the rest goes live. */
@Injectable()
export class ReviewByCategory extends Judge {
  async judge({ review }: Submission): Promise<Verdict> {
    return review === 'pre'
      ? { decision: 'held', score: 0, parts: [{ rule: '此类先审后发', score: 0, words: [] }] }
      : { decision: 'live', score: 0, parts: [] };
  }
}
