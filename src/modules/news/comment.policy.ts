import { MINUTE } from '../../kernel/clock.js';
import type { State } from '../moderation/publication.js';
import type { Article } from './article.entity.js';
import type { Comment } from './comment.entity.js';

/** Who may say what next, and who sees what. Pure: no database, no request, no exceptions. */

/** How long somebody waits in a thread in which they have written, and how much longer for each report on it that stands. */
const PAUSE = 2 * MINUTE;
const PAUSE_PER_REPORT = MINUTE;

/** What its writer sees of a comment that others do not see. */
export const OWN_STATES: readonly State[] = ['submitted', 'held', 'hidden', 'removed'];

type Seen = Pick<Comment, 'publication' | 'parentId'>;

/** Replies go to what begins a thread and is on show. */
export const canAnswer = (comment: Seen): boolean => comment.parentId === null && comment.publication.isPublic;

/**
 * How long somebody has still to wait before the next reply in a thread; 0 when not at all.
 * @param lastAt when they last wrote in it
 * @param reports how many reports of its comments stand
 */
export function brake(lastAt: number, reports: number, now: number): number {
  return Math.max(0, lastAt + PAUSE + reports * PAUSE_PER_REPORT - now);
}

/** Whose moderators look after what is said of an article: everybody, unless it concerns one region alone. */
export const regionOf = ({ regions }: Pick<Article, 'regions'>): string | null =>
  regions.length === 1 ? regions[0]! : null;
