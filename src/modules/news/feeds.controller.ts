import { Controller, Get, Render, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { Cached } from '../../web/cached.js';
import { Document } from '../../web/document.js';
import { Public } from '../../web/public.js';
import { Queries, type Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import { Feed, Feeds } from './feeds.js';
import { atomFeed, jsonFeed, mailDate, rssFeed } from './feeds.view.js';
import { NewsOpen } from './news-open.guard.js';
import { Paper } from './paper.js';

/** The news as feeds, in three formats; `?section=` and `?region=` narrow each. */
@Controller('news')
@UseGuards(NewsOpen)
export class FeedsController {
  constructor(
    private readonly feeds: Feeds,
    private readonly paper: Paper,
  ) {}

  @Get('feed.xml')
  @Public()
  @Cached(300)
  @Render('news/rss')
  async rss(@Queries() query: Query, @Res({ passthrough: true }) res: Response) {
    return rssFeed(await this.feed('feed.xml', query, res));
  }

  @Get('atom.xml')
  @Public()
  @Cached(300)
  @Render('news/atom')
  async atom(@Queries() query: Query, @Res({ passthrough: true }) res: Response) {
    return atomFeed(await this.feed('atom.xml', query, res));
  }

  @Get('feed.json')
  @Public()
  @Cached(300)
  async json(@Queries() query: Query, @Res({ passthrough: true }) res: Response): Promise<Document> {
    const feed = await this.feed('feed.json', query, res);
    const icon = this.paper.siteUrl + this.paper.emblem;
    return new Document(jsonFeed(feed, icon), 'application/feed+json; charset=utf-8', ['news']);
  }

  private async feed(file: string, query: Query, res: Response): Promise<Feed> {
    const feed = await this.feeds.of(file, { section: textOf(query, 'section'), region: textOf(query, 'region') });
    res.set('Last-Modified', mailDate(feed.modified));
    return feed;
  }
}
