import type { ModerationPart } from '../moderation.part.js';
import { Bulk } from './bulk.js';
import { BulkController } from './bulk.controller.js';
import { BulkDesk } from './bulk-desk.js';
import { BulkPlan } from './bulk.plan.js';
import { BulkQueries } from './bulk.queries.js';

export const bulk: ModerationPart = {
  entities: [],
  controllers: [BulkController],
  providers: [Bulk, BulkPlan, BulkQueries, BulkDesk],
  exports: [],
};
