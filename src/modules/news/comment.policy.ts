import { HOUR, MINUTE } from '../../kernel/clock.js';
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

/** Somebody who has written here longer ago than this is told from others of the same network. */
export const NEWCOMER = HOUR;

/**
 * How many replies each thread of a page has: as many as there are where few were written, the rest shared alike.
 * @param counts how many replies each thread has
 * @param most in all threads together, and in one
 */
export function shareOf(counts: readonly number[], most: { readonly all: number; readonly each: number }): number {
  let share = 0;
  const taken = (each: number) => counts.reduce((sum, count) => sum + Math.min(count, each), 0);
  while (share < most.each && taken(share + 1) <= most.all) share += 1;
  return share;
}

/** Whose moderators look after what is said of an article: everybody, unless it concerns one region alone. */
export const regionOf = ({ regions }: Pick<Article, 'regions'>): string | null =>
  regions.length === 1 ? regions[0]! : null;
