import { DAY } from '../../kernel/clock.js';
import type { Article } from './article.entity.js';

/** What the newsroom may do with an article now. Pure: no database, no request, no exceptions. */

/** How long something withdrawn can be brought back; then its text and photos are wiped. */
export const RESTORE_WITHIN = 30 * DAY;

type Seen = Pick<Article, 'publication' | 'revision'>;

const inState = ({ publication }: Seen, ...states: string[]): boolean => states.includes(publication.state);

/** Readers know its text: it is changed in a working copy, and each change is told. */
export const hasReaders = ({ revision }: Pick<Article, 'revision'>): boolean => revision > 0;

export const canEdit = (article: Seen): boolean => inState(article, 'draft', 'scheduled', 'live', 'hidden');

export const canPublish = (article: Seen): boolean => inState(article, 'draft', 'scheduled');

export const canSchedule = (article: Seen): boolean => inState(article, 'draft', 'scheduled');

export const canRecall = (article: Seen): boolean => inState(article, 'scheduled');

export const canRevise = (article: Seen): boolean => inState(article, 'live');

export const canPin = (article: Seen): boolean => inState(article, 'live');

export const canWithdraw = (article: Seen): boolean => inState(article, 'draft', 'live', 'hidden');

/** What a moderator has removed is the moderators' to bring back. */
export function canRestore(article: Seen, now: number): boolean {
  const { publication } = article;
  return inState(article, 'withdrawn') && publication.can('restore') && now - publication.changedAt < RESTORE_WITHIN;
}
