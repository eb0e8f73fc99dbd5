import type { AuditEvent } from './audit-event.entity.js';

/** The columns that the hash covers, in this order for ever. */
// prettier-ignore
const COVERED = [
  'id', 'at', 'actor', 'actorId', 'role', 'kind', 'itemId', 'version', 'event', 'fromState', 'toState', 'reason', 'note',
  'beforeJson', 'afterJson', 'batch', 'rulesJson', 'queue', 'waitedMs', 'prevHash',
] as const satisfies readonly (keyof AuditEvent)[];

export type AuditRow = Omit<AuditEvent, 'hash'>;

/** What of a row is hashed: unambiguous text. The hash of the row before is part of it, which makes the chain. */
export function coveredText(row: AuditRow): string {
  return JSON.stringify(COVERED.map((key) => row[key] ?? null));
}

export interface ChainEnd {
  readonly lastId: number;
  readonly hash: string;
}

export const CHAIN_START: ChainEnd = { lastId: 0, hash: '' };

/** Walks a chain row by row. `keyed` is the hash the rows were written with. */
export class ChainWalk {
  constructor(
    private readonly keyed: (text: string) => string,
    private end: ChainEnd = CHAIN_START,
  ) {}

  get reached(): ChainEnd {
    return this.end;
  }

  /** Takes the next row. False when it does not follow from the one before: changed, put in, or something is missing here. */
  follows(row: AuditEvent): boolean {
    const sound =
      row.id === this.end.lastId + 1 && row.prevHash === this.end.hash && row.hash === this.keyed(coveredText(row));
    if (sound) this.end = { lastId: row.id, hash: row.hash };
    return sound;
  }
}
