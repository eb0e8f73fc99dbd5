import { readCursor } from '../../kernel/cursor.js';
import { type Sent, textOf } from '../../web/sent.js';
import { QUEUE_TABS, type QueueTab } from './queue-item.entity.js';

/** Where in the queue somebody is at work. Links and forms carry it along, so that nobody is thrown back to the start. */
export interface Spot {
  /** Null when an item was opened from elsewhere: then its own tab is meant. */
  readonly tab: QueueTab | null;
  /** The cursor of the page on the left; empty is the first. */
  readonly after: string;
}

export const NO_SPOT: Spot = { tab: null, after: '' };

/** `tab` and `after` of a query or a form; what makes no sense is left out. */
export function readSpot(sent: Sent): Spot {
  const tab = QUEUE_TABS.find((known) => known === textOf(sent, 'tab')) ?? null;
  const after = textOf(sent, 'after');
  return tab ? { tab, after: readCursor(after, 2) ? after : '' } : NO_SPOT;
}

export const queuePath = (spot: Spot): string => `/staff/queue${spotQuery(spot)}`;

export const itemPath = (kind: string, id: number, spot: Spot = NO_SPOT): string =>
  `/staff/item/${kind}/${id}${spotQuery(spot)}`;

function spotQuery({ tab, after }: Spot): string {
  return tab ? `?tab=${tab}${after && `&after=${after}`}` : '';
}
