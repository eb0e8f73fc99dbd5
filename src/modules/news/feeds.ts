import { Injectable, NotFoundException } from '@nestjs/common';
import { Clock, DAY } from '../../kernel/clock.js';
import { Photos } from '../media/photos.js';
import { Search } from '../search/search.js';
import { photosIn } from './article.body.js';
import { ARTICLE } from './article.index.js';
import { ArticlesQueries } from './articles.queries.js';
import { feedEntry, FeedEntry } from './feeds.entry.js';
import { newsHref } from './news-filter.js';
import { newsLabels } from './news-lists.js';
import { NewsListsQueries } from './news-lists.queries.js';
import { Paper } from './paper.js';

const ENTRIES = 30;

/** What every format of a feed says, in its own words. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Of the list that it follows. */
  readonly page: string;
  readonly self: string;
  readonly entries: readonly FeedEntry[];
  /** Epoch milliseconds: of the newest change that readers can see in it. */
  readonly updated: number;
  /** The same, or when something was last taken out of it. */
  readonly modified: number;
}

/** The newest articles with their whole texts, of all news, a section, a region, or a section in a region. */
@Injectable()
export class Feeds {
  constructor(
    private readonly search: Search,
    private readonly articles: ArticlesQueries,
    private readonly queries: NewsListsQueries,
    private readonly photos: Photos,
    private readonly paper: Paper,
    private readonly clock: Clock,
  ) {}

  /**
   * @param file the name of its address: feed.xml, atom.xml, feed.json
   * @throws NotFoundException for a section or region that is none: a feed of everything would not be what was asked for
   */
  async of(file: string, slugs: { section: string; region: string }): Promise<Feed> {
    const section = slugs.section ? this.paper.sections.find(slugs.section) : null;
    const region = slugs.region ? this.paper.regions.find(slugs.region) : null;
    if (section === undefined || region === undefined) throw new NotFoundException();
    const { siteUrl, name, regions } = this.paper;
    const scope = { section: section?.slug, region: region?.slug };
    const entries = await this.entries(scope);
    const taken = await this.queries.lastTaken();
    const now = this.clock.now();
    // An empty feed is as old as the day, so that its readers are not told of news every few minutes.
    const updated = Math.max(0, ...entries.map((entry) => entry.updatedAt)) || now - (now % DAY);
    return {
      title: [region?.name, section?.name, name].filter(Boolean).join(' · '),
      description: `${region?.name ?? regions.city.name}${section?.name ?? ''}本地新闻，注明来源。`,
      page: siteUrl + newsHref(section ? `/news/section/${section.slug}` : '/news', { region: region?.slug }),
      self: siteUrl + newsHref(`/news/${file}`, scope),
      entries,
      updated,
      modified: Math.max(updated, taken, ...entries.map(({ changedAt }) => changedAt)),
    };
  }

  private async entries(scope: { section?: string; region?: string }): Promise<FeedEntry[]> {
    const { hits } = await this.search.find({ labels: newsLabels(scope), limit: ENTRIES, uncounted: true });
    const articles = await this.articles.byIds(hits.map(({ id }) => id));
    const photos = await this.photos.shown(
      ARTICLE,
      articles.flatMap(({ body }) => photosIn(body)),
    );
    return articles.map((article) => feedEntry(article, photos, this.paper));
  }
}
