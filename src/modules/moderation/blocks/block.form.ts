import { clean, cleanLine, length } from '../../../kernel/text.js';
import type { Fault } from '../../../web/forms.js';
import { type Sent, textOf } from '../../../web/sent.js';
import { parsePhone } from '../../contacts/phone.js';
import { Block, BLOCKABLE, type Blocked, SEVERITIES, type Severity } from './block.entity.js';
import { type NetworkRange, readRange } from './network-range.js';
import { canBePrinted } from './text-print.js';

/** For how many days; 0 is until somebody ends it. */
export const TERMS = [7, 30, 90, 365, 0] as const;
export const USUAL_TERM = 90;
export const LONGEST_TEXT = 2000;

/** How something is blocked, whatever it is. */
export interface BlockTerms {
  readonly severity: Severity;
  /** Null: until somebody ends it. */
  readonly days: number | null;
  readonly reason: string;
  readonly note: string;
}

/** What is blocked, as it was typed. */
export type Target =
  | { readonly what: 'phone'; readonly number: string }
  | { readonly what: 'network'; readonly range: NetworkRange }
  | { readonly what: 'text'; readonly text: string }
  /** The photos of a listing. */
  | { readonly what: 'photo'; readonly listing: number };

/** @param knows whether there is a removal reason of this code */
export function readTerms(sent: Sent, knows: (code: string) => boolean): { terms: BlockTerms; faults: Fault[] } {
  const faults: Fault[] = [];
  const severity = SEVERITIES.find((one) => one === textOf(sent, 'severity'));
  if (!severity) faults.push({ field: 'severity', message: '请选择遇到时怎么办' });
  const days = TERMS.find((one) => String(one) === textOf(sent, 'days'));
  if (days === undefined) faults.push({ field: 'days', message: '请选择封多久' });
  const reason = textOf(sent, 'reason');
  if (!knows(reason)) faults.push({ field: 'reason', message: '请选择原因，被拒绝的人会看到' });
  const note = cleanLine(textOf(sent, 'note'));
  if (length(note) > Block.noteLength)
    faults.push({ field: 'note', message: `备注最多 ${Block.noteLength} 个字，现在有 ${length(note)} 个` });
  return { terms: { severity: severity ?? 'hold', days: days || null, reason, note }, faults };
}

export function readTarget(sent: Sent): Target | Fault {
  const what = BLOCKABLE.find((one) => one === textOf(sent, 'what'));
  if (!what) return { field: 'what', message: '请选择封什么' };
  const typed = textOf(sent, 'value');
  if (cleanLine(typed) === '') return { field: 'value', message: `请填写${MISSING[what]}` };
  const target = TARGETS[what](typed);
  return typeof target === 'string' ? { field: 'value', message: target } : target;
}

const MISSING: Readonly<Record<Blocked, string>> = {
  phone: '要封的电话号码',
  network: '要封的网段，例如 203.0.113.0/24',
  photo: '那条信息的编号，它的照片都会被封',
  text: '要封的那段文字',
};

/** Each answers the target, or what is wrong with the text. */
const TARGETS: Readonly<Record<Blocked, (typed: string) => Target | string>> = {
  phone: (typed) => {
    const phone = parsePhone(typed);
    return 'fault' in phone ? phone.fault : { what: 'phone', number: phone.number };
  },
  network: (typed) => {
    const range = readRange(typed);
    return range
      ? { what: 'network', range }
      : '请写一个网段，例如 203.0.113.0/24 或 2001:db8::/64；比 /8（IPv6 比 /20）还大的不能封';
  },
  photo: (typed) => {
    const id = /^\s*(?:#|编号)?\s*(\d{1,9})\s*$/u.exec(typed.normalize('NFKC'))?.[1];
    return id ? { what: 'photo', listing: Number(id) } : '请写信息的编号，例如 128；信息页和审核台上都有';
  },
  text: (typed) => {
    const text = clean(typed);
    if (length(text) > LONGEST_TEXT) return `最多 ${LONGEST_TEXT} 个字，现在有 ${length(text)} 个`;
    return canBePrinted(text) ? { what: 'text', text } : '太短了，会误伤别人：请至少贴 10 个汉字或字母，数字和标点不算';
  },
};
