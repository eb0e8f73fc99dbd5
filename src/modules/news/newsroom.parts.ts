import { ArticleDrafts } from './article.drafts.js';
import { ArticleEditions } from './article.editions.js';
import { ArticleForm } from './article.form.js';
import { ArticleJobs } from './article.jobs.js';
import { ArticlePhotos } from './article.photos.js';
import { ArticlePins } from './article.pins.js';
import { ArticleReadiness } from './article.readiness.js';
import { ArticleRevisions } from './article.revisions.js';
import { ArticlesService } from './articles.service.js';
import { ArticleTexts } from './article.texts.js';
import { NewsroomAutosaveController } from './newsroom-autosave.controller.js';
import { NewsroomBegin } from './newsroom.begin.js';
import { NewsroomChoices } from './newsroom.choices.js';
import { NewsroomCleanController } from './newsroom-clean.controller.js';
import { NewsroomController } from './newsroom.controller.js';
import { Newsroom } from './newsroom.js';
import { NewsroomMovesController } from './newsroom-moves.controller.js';
import { NewsroomPages } from './newsroom.pages.js';
import { NewsroomProofs } from './newsroom.proofs.js';
import { NewsroomProofsController } from './newsroom-proofs.controller.js';
import { NewsroomQueries } from './newsroom.queries.js';
import { NewsroomVerbsController } from './newsroom-verbs.controller.js';
import { NewsSources } from './news-sources.js';
import { NewsSourcesController } from './news-sources.controller.js';

/** The newsroom's part of the module. `staff/news/:id` claims what stands behind `staff/news/`: its controller is the last. */
export const newsroomControllers = [
  NewsSourcesController,
  NewsroomCleanController,
  NewsroomAutosaveController,
  NewsroomProofsController,
  NewsroomMovesController,
  NewsroomVerbsController,
  NewsroomController,
];

export const newsroomProviders = [
  ArticleDrafts,
  ArticleEditions,
  ArticleForm,
  ArticleJobs,
  ArticlePhotos,
  ArticlePins,
  ArticleReadiness,
  ArticleRevisions,
  ArticlesService,
  ArticleTexts,
  Newsroom,
  NewsroomBegin,
  NewsroomChoices,
  NewsroomPages,
  NewsroomProofs,
  NewsroomQueries,
  NewsSources,
];
