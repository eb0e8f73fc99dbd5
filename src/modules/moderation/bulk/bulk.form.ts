import { clean, length } from '../../../kernel/text.js';
import type { Fault } from '../../../web/forms.js';
import { type Sent, textOf, textsOf } from '../../../web/sent.js';
import type { Action } from '../action.js';
import { AuditEvent } from '../audit-event.entity.js';
import { MOST_AT_ONCE, type Pick, readPick } from './bulk.scope.js';

/** What is done with all: each thing gets the decision that means this in its state. */
export const BULK_ACTS = ['keep', 'take', 'send-back'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

export const BULK_NAMES: Readonly<Record<BulkAct, string>> = {
  keep: '通过，或者没问题',
  take: '不通过，或者撤除',
  'send-back': '退回修改',
};

/** Which decision it is of something; the first that is open to it. */
export const DECISIONS_OF: Readonly<Record<BulkAct, readonly Action[]>> = {
  keep: ['approve', 'dismiss'],
  take: ['refuse', 'uphold', 'remove'],
  'send-back': ['send-back'],
};

/** Above so many the number has to be typed. */
export const UNTYPED = 20;

export interface BulkOrder {
  readonly act: BulkAct;
  /** Only of what needs one. */
  readonly reason: string | null;
  readonly note: string | null;
}

/** A thing as it was seen in the dry run. */
export interface Pinned extends Pick {
  readonly version: number;
}

export const askReason = (act: BulkAct): boolean => act !== 'keep';

/** @param knows whether there is a removal reason of this code */
export function readOrder(sent: Sent, knows: (code: string) => boolean): { order: BulkOrder } | { faults: Fault[] } {
  const act = BULK_ACTS.find((one) => one === textOf(sent, 'act'));
  const [reason, note] = [textOf(sent, 'reason'), clean(textOf(sent, 'note'))];
  const faults: Fault[] = [];
  if (!act) faults.push({ field: 'act', message: '请选择怎么处理' });
  else if (askReason(act) && !knows(reason)) faults.push({ field: 'reason', message: '请选择原因，发布人会看到' });
  if (length(note) > AuditEvent.noteLength)
    faults.push({ field: 'note', message: `说明最多 ${AuditEvent.noteLength} 个字` });
  if (!act || faults.length > 0) return { faults };
  return { order: { act, reason: askReason(act) ? reason : null, note: note || null } };
}

/** `listing:12:3` */
export const writePinned = ({ kind, id, version }: Pinned): string => `${kind}:${id}:${version}`;

export function readPinned(sent: Sent): Pinned[] {
  return textsOf(sent, 'item', MOST_AT_ONCE).flatMap((text) => {
    const end = text.lastIndexOf(':');
    const [pick, version] = [readPick(text.slice(0, end)), text.slice(end + 1)];
    return pick && /^\d{1,9}$/.test(version) ? [{ ...pick, version: Number(version) }] : [];
  });
}

/** What is wrong with the number that was typed; null when it is right, or not needed. */
export function countFault(typed: string, count: number): Fault | null {
  if (count <= UNTYPED) return null;
  const said = typed.normalize('NFKC').trim();
  if (said === String(count)) return null;
  return { field: 'count', message: said ? `您填的是 ${said}，要处理的是 ${count} 条` : `请填要处理的条数：${count}` };
}
