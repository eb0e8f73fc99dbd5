import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Database } from '../../database/database.js';
import { readCursor, writeCursor } from '../../kernel/cursor.js';
import { fold } from '../../kernel/text.js';
import type { State } from '../moderation/publication.js';
import { Search } from '../search/search.js';
import { ArticleDraft } from './article-draft.entity.js';
import { Article } from './article.entity.js';
import { ARTICLE } from './article.index.js';

/** A line of the newsroom's lists. */
export interface NewsroomRow {
  readonly id: number;
  readonly title: string;
  readonly kind: string;
  readonly section: string;
  readonly source: string;
  readonly state: State;
  readonly reason: string | null;
  readonly changedAt: number;
  readonly publishedAt: number | null;
  readonly publishAt: number | null;
  readonly pinnedUntil: number | null;
  readonly savedBy: string;
  readonly savedAt: number;
}

export const TABS = ['draft', 'scheduled', 'live', 'changed', 'withdrawn'] as const;
export type NewsroomTab = (typeof TABS)[number];

/** What stands in a tab, and by what it is ordered. */
interface Shelf {
  readonly states: readonly State[];
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

const SHELVES: Readonly<Record<NewsroomTab, Shelf>> = {
  draft: { states: ['draft'], by: 'a.savedAt', direction: 'DESC' },
  scheduled: { states: ['scheduled'], by: 'a.publishAt', direction: 'ASC' },
  live: { states: ['live'], by: 'a.publication.publishedAt', direction: 'DESC' },
  changed: { states: ['live', 'hidden'], by: 'd.savedAt', direction: 'DESC' },
  withdrawn: { states: ['withdrawn', 'removed', 'hidden'], by: 'a.publication.changedAt', direction: 'DESC' },
};

const COLUMNS = {
  title: 'a.title',
  kind: 'a.kind',
  section: 'a.section',
  source: 'a.source',
  state: 'a.publication.state',
  reason: 'a.publication.reason',
  changedAt: 'a.publication.changedAt',
  publishedAt: 'a.publication.publishedAt',
  publishAt: 'a.publishAt',
  pinnedUntil: 'a.pinnedUntil',
  savedBy: 'a.savedBy',
  savedAt: 'a.savedAt',
} as const;
const NUMBERS = ['id', 'changedAt', 'publishedAt', 'publishAt', 'pinnedUntil', 'savedAt'];

const PAGE = 30;
/** Among so many of the newest a word is looked for where there is no search index. */
const LOOKED_AT = 200;

interface Page {
  readonly rows: NewsroomRow[];
  readonly next: string | null;
}

/** The newsroom's lists; bounded, without texts. */
@Injectable()
export class NewsroomQueries {
  constructor(
    private readonly db: Database,
    private readonly search: Search,
  ) {}

  /** @param words that must stand in the title, or anywhere in what is live */
  async page(tab: NewsroomTab, words: string, after: string): Promise<Page> {
    if (words && tab === 'live') return this.searchLive(words, after);
    const rows = await this.read(tab, readCursor(after, 2), words ? LOOKED_AT : PAGE + 1);
    const wanted = fold(words).split(/\s+/).filter(Boolean);
    const found = rows.filter(({ title }) => wanted.every((word) => fold(title).includes(word))).slice(0, PAGE);
    const last = !words && rows.length > PAGE ? rows[PAGE - 1]! : null;
    return { rows: found, next: last && writeCursor([last.key, last.id]) };
  }

  /** How many there are in the tabs from which something is to be done. */
  async counts(): Promise<Partial<Record<NewsroomTab, number>>> {
    const [draft, scheduled, changed] = await Promise.all([
      this.db.read(Article).countBy({ publication: { state: 'draft' } }),
      this.db.read(Article).countBy({ publication: { state: 'scheduled' } }),
      this.from('changed').getCount(),
    ]);
    return { draft, scheduled, changed };
  }

  private async searchLive(words: string, after: string): Promise<Page> {
    const found = await this.search.find({ labels: [`kind:${ARTICLE}`], words, after, limit: PAGE, uncounted: true });
    const ids = found.hits.map(({ id }) => id);
    if (ids.length === 0) return { rows: [], next: null };
    const rows = await this.lines(this.from('live').andWhere('a.id IN (:...ids)', { ids }));
    return { rows: ids.flatMap((id) => rows.find((row) => row.id === id) ?? []), next: found.next };
  }

  private read(tab: NewsroomTab, after: readonly number[] | null, limit: number) {
    const { by, direction } = SHELVES[tab];
    const query = this.from(tab).addSelect(by, 'key').orderBy(by, direction).addOrderBy('a.id', direction).limit(limit);
    const beyond = direction === 'ASC' ? '>' : '<';
    if (after) {
      const [key, id] = after;
      query.andWhere(`(${by} ${beyond} :key OR (${by} = :key AND a.id ${beyond} :id))`, { key, id });
    }
    return this.lines(query);
  }

  private from(tab: NewsroomTab): SelectQueryBuilder<Article> {
    const query = this.db.select(Article, 'a').select('a.id', 'id');
    if (tab === 'changed') query.innerJoin(ArticleDraft, 'd', 'd.articleId = a.id');
    return query.where('a.publication.state IN (:...states)', { states: SHELVES[tab].states });
  }

  private async lines(query: SelectQueryBuilder<Article>): Promise<(NewsroomRow & { key: number })[]> {
    for (const [alias, property] of Object.entries(COLUMNS)) query.addSelect(property, alias);
    const rows = await query.getRawMany<Record<string, unknown>>();
    return rows.map((row) => {
      for (const name of [...NUMBERS, 'key']) row[name] = row[name] === null ? null : Number(row[name]);
      return row as unknown as NewsroomRow & { key: number };
    });
  }
}
