import { Comment } from './comment.entity.js';
import { CommentAppealController } from './comment-appeal.controller.js';
import { CommentAppeals } from './comment-appeals.js';
import { CommentBlockable } from './comment.blockable.js';
import { CommentEvidence } from './comment.evidence.js';
import { CommentJobs } from './comment.jobs.js';
import { CommentModeration } from './comment.moderation.js';
import { CommentReportController } from './comment-report.controller.js';
import { CommentsController } from './comments.controller.js';
import { Comments } from './comments.js';
import { CommentsQueries } from './comments.queries.js';
import { CommentsService } from './comments.service.js';
import { ErrorReport } from './error-report.entity.js';
import { ErrorReportModeration } from './error-report.moderation.js';
import { ErrorReportsController, ErrorStateController } from './error-reports.controller.js';
import { ErrorReports } from './error-reports.service.js';
import { ReadersWords } from './readers-words.js';

/** What the module of the news has for what readers say. */
export const readerEntities = [Comment, ErrorReport];

export const readerControllers = [
  CommentsController,
  CommentReportController,
  CommentAppealController,
  ErrorReportsController,
  ErrorStateController,
];

export const readerProviders = [
  CommentAppeals,
  CommentBlockable,
  CommentEvidence,
  CommentJobs,
  CommentModeration,
  Comments,
  CommentsQueries,
  CommentsService,
  ErrorReportModeration,
  ErrorReports,
  ReadersWords,
];
