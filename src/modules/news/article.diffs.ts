import { Injectable } from '@nestjs/common';
import { Clock, HOUR } from '../../kernel/clock.js';
import { readContent } from './article.copy.js';
import { articleDiff, type ArticleDiff } from './article.diff.js';
import type { ArticleRevision } from './article-revision.entity.js';
import { paragraphsOf } from './html/text-of-html.js';

/** Characters of all that is kept; some 16 MB at most. */
const MOST_CHARACTERS = 4_000_000;
/** What is purged is no longer anywhere after this, in whichever process it was read. */
const KEPT = HOUR;

interface Kept {
  readonly diff: ArticleDiff;
  readonly weight: number;
  readonly until: number;
}

/** What was changed from one version to the next. A version never changes, so each comparison is made once and kept for a while. */
@Injectable()
export class ArticleDiffs {
  /** Those that were asked for last stand at the end. */
  private readonly kept = new Map<number, Kept>();
  private weight = 0;

  constructor(private readonly clock: Clock) {}

  /** @param versions of one article, newest first. @returns what each changed; null of the last, which nothing is compared with */
  of(versions: readonly ArticleRevision[]): (ArticleDiff | null)[] {
    const read = remembered(paragraphsOf);
    return versions.map((version, place) => {
      const before = versions[place + 1];
      return before ? this.diff(before, version, read) : null;
    });
  }

  private diff(before: ArticleRevision, { id, content }: ArticleRevision, read: typeof paragraphsOf): ArticleDiff {
    const now = this.clock.now();
    const known = this.kept.get(id);
    if (known) this.drop(id, known);
    if (known && known.until > now) return this.keep(id, known).diff;
    const diff = articleDiff(readContent(before.content), readContent(content), read);
    return this.keep(id, { diff, weight: before.content.length + content.length, until: now + KEPT }).diff;
  }

  private keep(id: number, one: Kept): Kept {
    this.kept.set(id, one);
    this.weight += one.weight;
    for (const [oldest, other] of this.kept) {
      if (this.weight <= MOST_CHARACTERS) break;
      this.drop(oldest, other);
    }
    return one;
  }

  private drop(id: number, { weight }: Kept): void {
    this.kept.delete(id);
    this.weight -= weight;
  }
}

function remembered(work: (text: string) => string[]): (text: string) => string[] {
  const done = new Map<string, string[]>();
  return (text) => {
    const known = done.get(text) ?? work(text);
    done.set(text, known);
    return known;
  };
}
