import { Controller, Get, Param, Render, UseGuards } from '@nestjs/common';
import { Cached } from '../../web/cached.js';
import { Document } from '../../web/document.js';
import { Public } from '../../web/public.js';
import { Queries, type Query } from '../../web/query.js';
import { textOf } from '../../web/sent.js';
import { ArticleCorrections } from './article.corrections.js';
import { ArticleId } from './article-id.js';
import { ArticlePages } from './article-pages.js';
import { NewsOpen } from './news-open.guard.js';

/** One article as readers see it. Its address claims whatever stands behind /news/, so it comes after all others. */
@Controller('news/:id')
@UseGuards(NewsOpen)
export class ArticleController {
  constructor(
    private readonly pages: ArticlePages,
    private readonly history: ArticleCorrections,
  ) {}

  @Get()
  @Public()
  @Cached(60)
  @Render('news/show')
  show(@Param('id', ArticleId) id: number) {
    return this.pages.show(id);
  }

  /** On paper. */
  @Get('print')
  @Public()
  @Cached(60)
  @Render('news/print')
  print(@Param('id', ArticleId) id: number) {
    return this.pages.print(id);
  }

  /** Everything that was changed since it was published. */
  @Get('corrections')
  @Public()
  @Cached(60)
  @Render('news/corrections')
  corrections(@Param('id', ArticleId) id: number, @Queries() query: Query) {
    return this.history.show(id, textOf(query, 'after'));
  }

  /** Its address for other phones. A drawing of its own: only who opens 转发 needs it. */
  @Get('qr.svg')
  @Public()
  @Cached(3600)
  async qr(@Param('id', ArticleId) id: number): Promise<Document> {
    return this.pages.qr(id);
  }
}
