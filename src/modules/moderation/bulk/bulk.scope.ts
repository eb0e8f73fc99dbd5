import { cleanLine } from '../../../kernel/text.js';
import { type Sent, textOf, textsOf } from '../../../web/sent.js';
import { QUEUE_TABS, type QueueTab } from '../queue-item.entity.js';

/** So many are decided at once. */
export const MOST_AT_ONCE = 200;

export interface Pick {
  readonly kind: string;
  readonly id: number;
}

/** Which things are meant: those that were ticked, or all in the queue to which everything that is asked applies, or the kin of one. */
export interface BulkScope {
  readonly picks: readonly Pick[];
  readonly tab: QueueTab | null;
  readonly kind: string;
  readonly leaf: string;
  readonly region: string;
  /** In the words that stand in the queue. */
  readonly why: string;
  /** Everything under the number of this one. */
  readonly phone: Pick | null;
  /** Everything that is kept as the same as this one. */
  readonly cluster: Pick | null;
}

/** `listing:12` */
export const writePick = ({ kind, id }: Pick): string => `${kind}:${id}`;

export function readPick(text: string): Pick | null {
  const [, kind, id] = /^([a-z-]{1,12}):([1-9]\d{0,14})$/.exec(text) ?? [];
  return kind && id ? { kind, id: Number(id) } : null;
}

/** What makes no sense is left out. */
export function readScope(sent: Sent): BulkScope {
  const word = (name: string) => cleanLine(textOf(sent, name)).slice(0, 40);
  return {
    picks: textsOf(sent, 'pick', MOST_AT_ONCE).flatMap((text) => readPick(text) ?? []),
    tab: QUEUE_TABS.find((tab) => tab === textOf(sent, 'tab')) ?? null,
    kind: word('kind'),
    leaf: word('leaf'),
    region: word('region'),
    why: word('why'),
    phone: readPick(textOf(sent, 'phone')),
    cluster: readPick(textOf(sent, 'cluster')),
  };
}

/** The address of the page that shows these. */
export function scopePath({ picks, tab, phone, cluster, ...words }: BulkScope): string {
  const query = new URLSearchParams();
  if (tab) query.set('tab', tab);
  for (const [name, value] of Object.entries(words)) if (value) query.set(name, value);
  if (phone) query.set('phone', writePick(phone));
  if (cluster) query.set('cluster', writePick(cluster));
  for (const pick of picks) query.append('pick', writePick(pick));
  return `/staff/bulk${query.size ? `?${query}` : ''}`;
}
