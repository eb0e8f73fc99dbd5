import { Module } from '@nestjs/common';
import { CategoriesModule } from '../categories/categories.module.js';
import { MediaModule } from '../media/media.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { SearchModule } from '../search/search.module.js';
import { VisitorsModule } from '../visitors/visitors.module.js';
import { ArchiveController } from './archive.controller.js';
import { ArchiveQueries } from './archive.queries.js';
import { ArticleController } from './article.controller.js';
import { ArticleCorrections } from './article.corrections.js';
import { ArticleDiffs } from './article.diffs.js';
import { ArticleDraft } from './article-draft.entity.js';
import { Article } from './article.entity.js';
import { ArticleEvidence } from './article.evidence.js';
import { ArticleHistory } from './article.history.js';
import { ArticleIndex } from './article.index.js';
import { ArticleModeration } from './article.moderation.js';
import { ArticleRevision } from './article-revision.entity.js';
import { ArticleSending } from './article-sending.entity.js';
import { ArticlePages } from './article-pages.js';
import { ArticleSurroundings } from './article.surroundings.js';
import { ArticleViews } from './article.views.js';
import { ArticlesQueries } from './articles.queries.js';
import { ArticlesService } from './articles.service.js';
import { readerControllers, readerEntities, readerProviders } from './comments.parts.js';
import { FeedsController } from './feeds.controller.js';
import { Feeds } from './feeds.js';
import { HeatJob } from './heat.job.js';
import { NewsLists } from './news-lists.js';
import { NewsListsController } from './news-lists.controller.js';
import { NewsListsQueries } from './news-lists.queries.js';
import { NewsSitemap } from './news-sitemap.js';
import { newsroomControllers, newsroomProviders } from './newsroom.parts.js';
import { NewsSource } from './news-source.entity.js';
import { NewsSources } from './news-sources.js';
import { Paper } from './paper.js';
import { RelatedNews } from './related.js';
import { readSections, Sections } from './sections.js';

export const newsEntities = [Article, ArticleDraft, ArticleRevision, ArticleSending, NewsSource, ...readerEntities];

/** The local news. */
@Module({
  imports: [CategoriesModule, MediaModule, ModerationModule, RegionsModule, SearchModule, VisitorsModule],
  // `news/:id` claims whatever stands behind `news/`, so it comes after the lists.
  controllers: [
    ArchiveController,
    FeedsController,
    NewsListsController,
    ArticleController,
    ...readerControllers,
    ...newsroomControllers,
  ],
  providers: [
    { provide: Sections, useFactory: readSections },
    ...newsroomProviders,
    ...readerProviders,
    ArchiveQueries,
    ArticleCorrections,
    ArticleDiffs,
    ArticleEvidence,
    ArticleHistory,
    ArticleIndex,
    ArticleModeration,
    ArticlePages,
    ArticleSurroundings,
    ArticleViews,
    ArticlesQueries,
    Feeds,
    HeatJob,
    NewsLists,
    NewsListsQueries,
    NewsSitemap,
    Paper,
    RelatedNews,
  ],
  exports: [
    ArticlePages,
    ArticlesQueries,
    ArticlesService,
    NewsSources,
    ArticleIndex,
    NewsLists,
    NewsSitemap,
    Sections,
  ],
})
export class NewsModule {}
