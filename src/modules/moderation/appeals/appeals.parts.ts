import type { ModerationPart } from '../moderation.part.js';
import { Appeal } from './appeal.entity.js';
import { AppealModeration } from './appeal.moderation.js';
import { AppealsController } from './appeals.controller.js';
import { Appeals } from './appeals.js';
import { AppealsQueries } from './appeals.queries.js';
import { AppealsRetention } from './appeals.retention.js';
import { OtherEyes } from './other-eyes.js';
import { Reinstatement } from './reinstatement.js';

export const appeals: ModerationPart = {
  entities: [Appeal],
  controllers: [AppealsController],
  providers: [AppealModeration, Appeals, AppealsQueries, AppealsRetention, OtherEyes, Reinstatement],
  exports: [Appeals, AppealsQueries],
};
