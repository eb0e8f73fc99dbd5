import { isoMoment } from '../../kernel/format.js';
import type { PhotoView } from '../media/photos.js';
import { articleBody } from './article.body.js';
import { readContent } from './article.copy.js';
import type { ArticleDiff } from './article.diff.js';
import type { Article } from './article.entity.js';
import { articlePath } from './article.index.js';
import type { ArticleRevision } from './article-revision.entity.js';
import { fullMoment } from './article.view.js';
import type { Paper } from './paper.js';

/** What is known of an article's earlier versions. */
export interface Versions {
  /** Newest first, and one more than are shown: each is compared with the one before it. */
  readonly versions: readonly ArticleRevision[];
  /** What each of them changed. */
  readonly diffs: readonly (ArticleDiff | null)[];
  readonly first: ArticleRevision | null;
  readonly photos: readonly PhotoView[];
  readonly isNewest: boolean;
}

/** The model of `news/corrections`. */
export function correctionsPage(
  article: Article,
  { versions, diffs, first, photos, isNewest }: Versions,
  size: number,
  paper: Paper,
) {
  const path = articlePath(article.id);
  const here = `${path}/corrections`;
  const changed = versions.slice(0, size).filter(({ number }) => number > 1);
  const older = versions[size];
  return {
    title: `修改记录：${article.title}`,
    noindex: true,
    tab: 'news',
    narrow: true,
    crumbs: [{ href: '/', name: '首页' }, { href: '/news', name: paper.name }, { name: '修改记录' }],
    heading: article.title,
    back: path,
    count: Math.max(0, article.revision - 1),
    changes: changed.map((version, place) => changeOf(version, diffs[place] ?? null)),
    next: older && older.number > 1 ? `${here}?after=${older.number}` : null,
    more: '更早的修改',
    first: isNewest ? null : here,
    asPublished: first && asPublished(first, photos),
    tags: [`article:${article.id}`],
  };
}

function changeOf({ number, at, note }: ArticleRevision, diff: ArticleDiff | null) {
  return { number: number - 1, at: fullMoment(at), iso: isoMoment(at), note, diff };
}

function asPublished({ at, content }: ArticleRevision, photos: readonly PhotoView[]) {
  const { title, subtitle, lead, body } = readContent(content);
  return {
    at: fullMoment(at),
    iso: isoMoment(at),
    heading: title,
    subtitle,
    lead,
    story: articleBody(body, photos, { atOnce: 0 }),
  };
}
