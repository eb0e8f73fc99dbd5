import { dateWords, momentWords } from '../../kernel/format.js';
import { cleanLine } from '../../kernel/text.js';
import { type Sent, textOf } from '../../web/sent.js';
import type { ArticleKind } from './article.content.js';
import { KIND_NAMES } from './article.lacking.js';
import { type NewsroomRow, type NewsroomTab, TABS } from './newsroom.queries.js';
import type { Sections } from './sections.js';

export const newsroomPath = (id: number): string => `/staff/news/${id}`;

const TAB_NAMES: Readonly<Record<NewsroomTab, string>> = {
  draft: '草稿',
  scheduled: '定时',
  live: '在线',
  changed: '有未发布修改',
  withdrawn: '已撤下',
};

/** What a state is called in the newsroom. */
export const NEWSROOM_STATES: Readonly<Record<string, string>> = {
  draft: '草稿',
  scheduled: '定时',
  live: '在线',
  hidden: '被举报，暂停展示',
  withdrawn: '已撤下',
  removed: '审核撤除',
  purged: '已清除',
};

export interface NewsroomFilter {
  readonly tab: NewsroomTab;
  readonly words: string;
  readonly after: string;
}

const MOST_WORDS = 60;

export function readNewsroomFilter(query: Sent): NewsroomFilter {
  return {
    tab: TABS.find((tab) => tab === textOf(query, 'tab')) ?? 'draft',
    words: cleanLine(textOf(query, 'q').slice(0, MOST_WORDS)),
    after: textOf(query, 'after'),
  };
}

interface Found {
  readonly rows: readonly NewsroomRow[];
  readonly next: string | null;
  readonly counts: Partial<Record<NewsroomTab, number>>;
}

/** The model of `news/newsroom`. */
export function newsroomPage({ rows, next, counts }: Found, filter: NewsroomFilter, sections: Sections, now: number) {
  const { tab, words } = filter;
  const listPath = (to: NewsroomTab, after = '') => {
    const query = new URLSearchParams({ tab: to, ...(words && { q: words }), ...(after && { after }) });
    return `/staff/news?${query}`;
  };
  return {
    title: '新闻',
    filter,
    shelves: TABS.map((name) => ({
      name: TAB_NAMES[name],
      href: listPath(name),
      count: counts[name],
      current: name === tab,
    })),
    heading: TAB_NAMES[tab],
    rows: rows.map((row) => rowModel(row, tab, sections, now)),
    /** Where there is no index, only the newest are looked through. */
    isPartial: words !== '' && tab !== 'live',
    next: next && listPath(tab, next),
    clear: words ? `/staff/news?tab=${tab}` : null,
    now,
  };
}

function rowModel(row: NewsroomRow, tab: NewsroomTab, sections: Sections, now: number) {
  const { id, title, kind, section, source, state, savedBy, savedAt, pinnedUntil } = row;
  return {
    href: newsroomPath(id),
    title: title || '（还没有标题）',
    kind: KIND_NAMES[kind as ArticleKind],
    section: sections.find(section)?.name ?? '',
    source,
    state: state === tab || (tab === 'changed' && state === 'live') ? null : NEWSROOM_STATES[state],
    failed: state === 'draft' && row.reason !== null,
    pinned: pinnedUntil !== null && pinnedUntil > now ? `置顶到 ${dateWords(pinnedUntil, now)}` : null,
    when: whenOf(row, tab, now),
    savedBy,
    savedAt,
  };
}

function whenOf({ publishAt, publishedAt, changedAt }: NewsroomRow, tab: NewsroomTab, now: number): string | null {
  if (tab === 'scheduled') return publishAt === null ? null : `${momentWords(publishAt, now)} 发布`;
  if (tab === 'live') return publishedAt === null ? null : `${momentWords(publishedAt, now)} 发布`;
  return tab === 'withdrawn' ? `${momentWords(changedAt, now)} 撤下` : null;
}
