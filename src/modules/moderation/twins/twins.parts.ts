import type { ModerationPart } from '../moderation.part.js';
import { TraceBackfill } from './backfill.js';
import { Clusters } from './clusters.js';
import { Comparables } from './comparables.js';
import { NearRule } from './near.rule.js';
import { PhoneRules } from './phone.rules.js';
import { PriceRule } from './price.rule.js';
import { Trace } from './trace.entity.js';
import { TraceMemory } from './trace-memory.js';
import { Traces } from './traces.js';
import { Twins } from './twins.js';

export const twins: ModerationPart = {
  entities: [Trace],
  controllers: [],
  providers: [Comparables, TraceMemory, Traces, Twins, Clusters, TraceBackfill, NearRule, PhoneRules, PriceRule],
  exports: [Comparables, Traces, Twins, Clusters],
};
