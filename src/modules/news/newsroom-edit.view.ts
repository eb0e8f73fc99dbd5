import { dateWords, momentWords } from '../../kernel/format.js';
import { HOUR } from '../../kernel/clock.js';
import { randomName } from '../../kernel/ids.js';
import { type Fault, formModel } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import type { PhotoView } from '../media/photos.js';
import { photosIn } from './article.body.js';
import type { ArticleContent } from './article.content.js';
import type { ArticleDiff } from './article.diff.js';
import type { Article } from './article.entity.js';
import { articlePath } from './article.index.js';
import { ARTICLE_LIMITS } from './article.limits.js';
import * as may from './article.policy.js';
import type { ErrorReport } from './error-report.entity.js';
import type { NewsSource } from './news-source.entity.js';
import { onceOf, wallTime } from './newsroom.sent.js';
import { NEWSROOM_STATES, newsroomPath } from './newsroom.view.js';

/** What the editor's page is made from. */
export interface EditParts {
  /** Null while it is not saved for the first time. */
  readonly article: Article | null;
  /** Its working copy. */
  readonly content: ArticleContent;
  /** The fields of the form, as typed or as they would have been. */
  readonly sent: Sent;
  readonly faults: readonly Fault[];
  readonly photos: readonly PhotoView[];
  readonly sources: readonly NewsSource[];
  /** What readers have told of and moderators have accepted. */
  readonly errors: readonly ErrorReport[];
  /** Readers see another text than this one. */
  readonly isChanged: boolean;
  readonly changes: ArticleDiff | null;
  readonly mode: string;
  readonly now: number;
}

const TEXTS = [
  'title', 'subtitle', 'lead', 'body', 'source', 'source_url', 'authors', 'editor', 'towns', 'cover_alt', 'note',
]; // prettier-ignore
const PIN_DAYS = [1, 3, 7, 14, 30];

/** The model of `news/newsroom-edit`, but for its choices. */
export function editPage(parts: EditParts) {
  const { article, content, sent, faults, photos, sources, now } = parts;
  const path = article ? newsroomPath(article.id) : null;
  return {
    title: content.title || '写新闻',
    heading: content.title || (article ? '（还没有标题）' : '写新闻'),
    newsroomScript: true,
    id: article?.id,
    path,
    action: path ?? '/staff/news',
    /** Paths of the acts; a script puts the number in once the first save has given one. */
    base: path ?? '/staff/news/0',
    edition: article?.edition ?? 0,
    /** The same form sent twice is one draft. */
    sending: article ? null : (onceOf(sent) ?? randomName()),
    /** Not `status`: that is the number of an answer. */
    standing: article ? standingOf(article, parts) : null,
    saved: article && { at: article.savedAt, by: article.savedBy },
    form: formModel(sent, faults),
    text: Object.fromEntries(TEXTS.map((key) => [key, textOf(sent, key)])),
    limits: ARTICLE_LIMITS,
    sources: sources.map(({ name, mayReprint }) => ({ name, hint: mayReprint ? '可以全文转载' : '只发摘要' })),
    pictures: picturesOf(photos, sent),
    noCover: !photos.some(({ token }) => token === textOf(sent, 'cover')),
    photoData: JSON.stringify(Object.fromEntries(photos.map(({ token, medium }) => [token, medium]))),
    publishAt: textOf(sent, 'publish_at') || wallTime(article?.publishAt ?? nextHour(now)),
    earliest: wallTime(now),
    errors: parts.errors.map(({ quote, wrong, better }) => ({ quote, wrong, better })),
    isChanged: parts.isChanged,
    changes: parts.changes,
    may: actsOf(article, parts),
    pins: PIN_DAYS.map((days) => ({ value: days, label: `${days} 天`, selected: days === 3 })),
    now,
  };
}

function standingOf({ publication, publishAt, pinnedUntil, revision, id }: Article, { isChanged, now }: EditParts) {
  const { state, reason } = publication;
  return {
    state: state === 'scheduled' && publishAt ? `定时 ${momentWords(publishAt, now)}` : NEWSROOM_STATES[state],
    isLive: state === 'live',
    publicPath: state === 'live' ? articlePath(id) : null,
    revision: revision > 1 ? `第 ${revision} 版` : null,
    changed: isChanged,
    pinned: pinnedUntil !== null && pinnedUntil > now ? `置顶到 ${dateWords(pinnedUntil, now)}` : null,
    /** It was to be published by now, and was not. */
    failed: state === 'draft' && reason !== null,
    isClosed: state === 'removed' || state === 'purged',
  };
}

function actsOf(article: Article | null, { isChanged, now }: EditParts) {
  if (!article) return { edit: true, publish: true, schedule: true, isNew: true };
  return {
    edit: may.canEdit(article),
    publish: may.canPublish(article),
    schedule: may.canSchedule(article),
    recall: may.canRecall(article),
    revise: may.canRevise(article),
    discard: isChanged && may.canEdit(article) && article.revision,
    withdraw: may.canWithdraw(article),
    restore: may.canRestore(article, now),
    pin: may.canPin(article),
    unpin: article.pinnedUntil !== null && article.pinnedUntil > now,
    revisions: may.hasReaders(article),
  };
}

/** The article's photos, with what an editor without a script puts into the text where one shall stand. */
function picturesOf(photos: readonly PhotoView[], sent: Sent) {
  const inText = photosIn(textOf(sent, 'body'));
  return photos.map(({ token, thumb, width, height }) => ({
    token,
    thumb,
    width,
    height,
    isCover: token === textOf(sent, 'cover'),
    inText: inText.includes(token),
    code: `<figure><img data-photo="${token}" alt="图里是什么"><figcaption>图片说明</figcaption></figure>`,
  }));
}

const nextHour = (now: number): number => (Math.floor(now / HOUR) + 2) * HOUR;
