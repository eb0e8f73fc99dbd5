import { ItemBlockController } from './item-block.controller.js';
import { ItemClaimController } from './item-claim.controller.js';
import { ItemCorrectionController } from './item-correction.controller.js';
import { KinFinder } from './kin.js';
import type { ModerationPart } from './moderation.part.js';
import { QueueRows } from './queue.rows.js';
import { SoftClaims } from './soft-claims.js';
import { Undoing } from './undoing.js';

/** What the desk does beside deciding: who looks at what, blocks, corrections, and the evidence beside an item. */
export const desk: ModerationPart = {
  entities: [],
  controllers: [ItemClaimController, ItemBlockController, ItemCorrectionController],
  providers: [QueueRows, SoftClaims, KinFinder, Undoing],
  exports: [],
};
