import type { ModerationPart } from '../moderation.part.js';
import { AuditWatch } from './audit-watch.js';
import { BesideTheLog } from './beside-the-log.js';
import { ComplianceController } from './compliance/compliance.controller.js';
import { ComplianceFacts } from './compliance/facts.js';
import { Ledger } from './ledger.js';
import { LedgerController } from './ledger.controller.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { LedgerQueries } from './ledger.queries.js';
import { Transparency } from './transparency.js';
import { TransparencyController } from './transparency.controller.js';
import { TransparencyMonth, Watch } from './transparency-month.entity.js';
import { Watches } from './watches.js';

export const ledger: ModerationPart = {
  entities: [LedgerEntry, TransparencyMonth, Watch],
  controllers: [ComplianceController, LedgerController, TransparencyController],
  providers: [AuditWatch, BesideTheLog, ComplianceFacts, Ledger, LedgerQueries, Transparency, Watches],
  exports: [],
};
