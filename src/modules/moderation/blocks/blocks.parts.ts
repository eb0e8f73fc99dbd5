import type { ModerationPart } from '../moderation.part.js';
import { ActiveBlocks } from './active-blocks.js';
import { Blockables } from './blockables.js';
import { Block } from './block.entity.js';
import { BlockJobs } from './block.jobs.js';
import { BlockBoardRules } from './block.rules.js';
import { BlockDesk } from './block-desk.js';
import { BlockMarks } from './block-marks.js';
import { BlockedNetworks } from './blocked-networks.js';
import { Blocks } from './blocks.js';
import { BlocksController } from './blocks.controller.js';
import { BlocksQueries } from './blocks.queries.js';

export const blocks: ModerationPart = {
  entities: [Block],
  controllers: [BlocksController],
  providers: [
    ...[ActiveBlocks, BlockBoardRules, BlockDesk, BlockJobs, BlockMarks],
    ...[Blockables, BlockedNetworks, Blocks, BlocksQueries],
  ],
  exports: [Blockables, BlockedNetworks, Blocks],
};
