import type { FormModel } from '../../../web/forms.js';
import { textOf } from '../../../web/sent.js';
import type { AuditEvent } from '../audit-event.entity.js';
import { eventWords, type Spoken } from '../kind-words.js';
import { QUEUE_TABS } from '../queue-item.entity.js';
import { itemPath } from '../queue.spot.js';
import { TAB_NAMES } from '../tab-names.js';
import type { Batch, Outcome } from './bulk.js';
import { BULK_ACTS, BULK_NAMES, type BulkOrder, UNTYPED, writePinned } from './bulk.form.js';
import type { Planned } from './bulk.plan.js';
import { type BulkScope, MOST_AT_ONCE, type Pick, scopePath, writePick } from './bulk.scope.js';

interface Option {
  readonly value: string;
  readonly label: string;
}

export interface BulkGlossary {
  readonly kinds: readonly Option[];
  readonly leaves: readonly Option[];
  readonly regions: readonly Option[];
  readonly reasons: readonly { readonly code: string; readonly label: string }[];
}

export const batchPath = (batch: string): string => `/staff/bulk/${batch}`;

/** Where the outcome stands; who was skipped at the last moment goes along, the log knows only what was done. */
export function outcomePath(batch: string, outcomes: readonly Outcome[]): string {
  const skipped = outcomes.filter((one) => one.skipped !== null);
  if (skipped.length === outcomes.length) return scopePath({ ...NOTHING, picks: skipped });
  const query = new URLSearchParams(skipped.map((one): [string, string] => ['pick', writePick(one)]));
  return batchPath(batch) + (query.size ? `?${query}` : '');
}

const NOTHING: BulkScope = {
  ...{ picks: [], tab: null, phone: null, cluster: null },
  ...{ kind: '', leaf: '', region: '', why: '' },
};

/** The model of `moderation/bulk`. */
export function choosingPage(
  scope: BulkScope,
  planned: readonly Planned[],
  more: boolean,
  form: FormModel,
  glossary: BulkGlossary,
) {
  const chosen = (options: readonly Option[], value: string) =>
    options.map((option) => ({ ...option, selected: option.value === value }));
  const act = textOf(form.values, 'act');
  return {
    title: '一起处理',
    what: wordsOf(scope),
    isFilter: scope.tab !== null && scope.picks.length === 0,
    hidden: hiddenOf(scope),
    filter: {
      tabs: QUEUE_TABS.map((tab) => ({ value: tab, label: TAB_NAMES[tab], selected: tab === scope.tab })),
      kinds: chosen(glossary.kinds, scope.kind),
      leaves: chosen(glossary.leaves, scope.leaf),
      regions: chosen(glossary.regions, scope.region),
      why: scope.why,
    },
    count: planned.length,
    most: more ? MOST_AT_ONCE : null,
    lines: planned.map(lineOf),
    acts: BULK_ACTS.map((one) => ({ value: one, label: BULK_NAMES[one], selected: one === act })),
    reasons: glossary.reasons.map(({ code, label }) => ({
      value: code,
      label: `${code} ${label}`,
      selected: code === textOf(form.values, 'reason'),
    })),
    note: textOf(form.values, 'note'),
    form,
  };
}

/** The model of `moderation/bulk-run`. */
export function runPage(
  scope: BulkScope,
  planned: readonly Planned[],
  order: BulkOrder,
  form: FormModel,
  kindOf: (name: string) => Spoken | undefined,
  reasons: BulkGlossary['reasons'],
) {
  const done = planned.filter(({ action }) => action !== null);
  const skipped = planned.filter(({ action }) => action === null);
  const reason = reasons.find(({ code }) => code === order.reason);
  return {
    title: '一起处理：先看一遍',
    back: scopePath(scope),
    hidden: [
      ...hiddenOf(scope),
      ...[
        { name: 'act', value: order.act },
        { name: 'reason', value: order.reason ?? '' },
        { name: 'note', value: order.note ?? '' },
      ],
      ...done.map((one) => ({ name: 'item', value: writePinned(one) })),
    ],
    reason: reason && `${reason.code} ${reason.label}`,
    note: order.note,
    count: done.length,
    done: done.map((one) => ({ ...lineOf(one), words: eventWords(kindOf(one.kind), one.action!) })),
    skipped: skipped.map((one) => ({ ...lineOf(one), words: one.skipped })),
    mustType: done.length > UNTYPED,
    typed: textOf(form.values, 'count'),
    form,
  };
}

/** The model of `moderation/bulk-outcome`. */
export function outcomePage(
  { id, actor, at }: Batch,
  lines: readonly { event: AuditEvent; title: string; stands: boolean; isUndone: boolean }[],
  skipped: readonly Pick[],
  kindOf: (name: string) => Spoken | undefined,
) {
  const undone = lines.filter(({ isUndone }) => isUndone);
  return {
    title: '一起处理的结果',
    actor,
    at,
    count: lines.length,
    undoneCount: undone.length,
    leftCount: undone.length > 0 ? lines.length - undone.length : 0,
    undoPath: lines.some(({ stands }) => stands) ? `${batchPath(id)}/undo` : null,
    standing: lines.filter(({ stands }) => stands).length,
    lines: lines.map(({ event, title, isUndone }) => ({
      href: itemPath(event.kind, event.itemId),
      title,
      id: event.itemId,
      words: eventWords(kindOf(event.kind), event.event),
      isUndone,
    })),
    skipped: skipped.map(({ kind, id: item }) => ({ href: itemPath(kind, item), id: item })),
  };
}

const lineOf = ({ kind, id, title, kindName, state }: Planned) => ({
  href: itemPath(kind, id),
  id,
  title,
  kindName,
  state,
});

function wordsOf({ picks, phone, cluster }: BulkScope): string {
  if (picks.length > 0) return '打了勾的';
  if (phone) return `和编号 ${phone.id} 同一号码的`;
  return cluster ? `和编号 ${cluster.id} 重复的` : '符合下面条件的';
}

const hiddenOf = ({ picks, phone, cluster, tab, ...words }: BulkScope) => [
  ...picks.map((pick) => ({ name: 'pick', value: writePick(pick) })),
  ...(phone ? [{ name: 'phone', value: writePick(phone) }] : []),
  ...(cluster ? [{ name: 'cluster', value: writePick(cluster) }] : []),
  ...(tab ? [{ name: 'tab', value: tab }] : []),
  ...Object.entries(words).flatMap(([name, value]) => (value ? [{ name, value }] : [])),
];
