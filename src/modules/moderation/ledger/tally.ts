import { MINUTE } from '../../../kernel/clock.js';
import { ROLES } from '../../users/person.js';
import type { AuditEvent } from '../audit-event.entity.js';

type Counts = Record<string, number>;

/** How something that waits for a decision went: how often, for how long. Waits are kept as minutes → how many. */
export interface ClaimTally {
  made: number;
  upheld: number;
  dismissed: number;
  waits: Counts;
}

/** What the log says of one month. Only ever added to. */
export interface Tally {
  /** By kind. */
  readonly submitted: Counts;
  held: number;
  readonly waits: Counts;
  /** By reason, what was taken away by staff and rules. */
  readonly removed: Counts;
  undone: number;
  /** Appeals, notices, claims to a number: by kind. */
  readonly claims: Record<string, ClaimTally>;
}

export const noTally = (): Tally => ({ submitted: {}, held: 0, waits: {}, removed: {}, undone: 0, claims: {} });
const noClaims = (): ClaimTally => ({ made: 0, upheld: 0, dismissed: 0, waits: {} });

type Counted = Pick<AuditEvent, 'kind' | 'event' | 'version' | 'role' | 'reason' | 'queue' | 'waitedMs'>;

const FIRST: ReadonlySet<string> = new Set(['publish', 'hold', 'reject']);
const TAKES: ReadonlySet<string> = new Set(['refuse', 'reject', 'remove', 'uphold']);
const STAFF: ReadonlySet<string> = new Set(ROLES);
const WITHOUT_REASON = '-';

/** Adds one line of the log. @param isClaim whether things of its kind are claims */
export function add(tally: Tally, line: Counted, isClaim: boolean): void {
  if (line.version === null) return;
  if (isClaim) return addClaim((tally.claims[line.kind] ??= noClaims()), line);
  const { kind, event, version, role, reason, queue, waitedMs } = line;
  if (version === 1 && FIRST.has(event)) up(tally.submitted, kind);
  if (event === 'hold' || event === 'resubmit') tally.held += 1;
  if (queue === 'held' && waitedMs !== null) up(tally.waits, bucketOf(waitedMs));
  if (TAKES.has(event)) up(tally.removed, reason ?? WITHOUT_REASON);
  if (event === 'restore' && STAFF.has(role)) tally.undone += 1;
}

function addClaim(claim: ClaimTally, { event, version, waitedMs }: Counted): void {
  if (event === 'hold' && version === 1) claim.made += 1;
  if (event === 'uphold') claim.upheld += 1;
  if (event === 'dismiss') claim.dismissed += 1;
  if ((event === 'uphold' || event === 'dismiss') && waitedMs !== null) up(claim.waits, bucketOf(waitedMs));
}

const up = (counts: Counts, key: string): void => void (counts[key] = (counts[key] ?? 0) + 1);

/** Minutes, from an hour on to the next twentieth: few keys, however many waits. */
function bucketOf(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  if (minutes < 60) return String(minutes);
  return String(Math.round(60 * 1.05 ** Math.round(Math.log(minutes / 60) / Math.log(1.05))));
}

/** In minutes; null when nobody has waited. */
export function medianOf(waits: Counts): number | null {
  const sorted = Object.entries(waits)
    .map(([minutes, count]) => [Number(minutes), count] as const)
    .sort((one, other) => one[0] - other[0]);
  const half = totalOf(waits) / 2;
  let seen = 0;
  for (const [minutes, count] of sorted) {
    seen += count;
    if (seen >= half) return minutes;
  }
  return null;
}

export const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
