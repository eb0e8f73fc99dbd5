import { cleanLine } from '../../kernel/text.js';
import { type Sent, textOf } from '../../web/sent.js';
import { isRole, ROLE_NAMES } from '../users/person.js';
import { HOUSE_NAMES } from '../users/house-names.js';
import type { AuditEvent } from './audit-event.entity.js';
import type { AuditFilter } from './audit.queries.js';
import { eventWords, kindName, type Spoken, stateWords } from './kind-words.js';
import { itemPath } from './queue.spot.js';

/** What the log tells of beside content. */
const OTHERS: readonly Spoken[] = [
  {
    name: 'block',
    words: {
      name: '封禁',
      events: { add: '封', propose: '提出，等第二人', confirm: '第二人确认', end: '结束', expire: '到期' },
    },
  },
  {
    name: 'number',
    words: { name: '便民电话', events: { add: '添加', change: '修改', remove: '删除', restore: '恢复' } },
  },
  { name: 'rule', words: { name: '规则', events: { on: '打开', off: '关闭' } } },
  { name: 'word', words: { name: '词', events: { add: '添加', change: '修改' } } },
  { name: 'security-log', words: { name: '安全日志', events: { read: '查看' } } },
  { name: 'source', words: { name: '来源', events: { add: '添加', change: '修改', remove: '删除' } } },
  {
    name: 'staff',
    words: {
      name: '人员',
      events: { add: '添加人员', reset: '重置密码', disable: '停用', enable: '启用', role: '改角色' },
    },
  },
];

const ROLE_WORDS: Readonly<Record<string, string>> = {
  ...ROLE_NAMES,
  poster: '发布人',
  reader: '读者',
  system: '',
  operator: '命令行',
};

/** What the page has to look up: names of reasons and of people, and where the reader may go. */
export interface AuditGlossary {
  readonly reasons: readonly { readonly code: string; readonly label: string }[];
  readonly staff: readonly { readonly id: number; readonly name: string }[];
  readonly kinds: readonly Spoken[];
  mayOpen(row: AuditEvent): boolean;
}

/** `kind`, `item`, `actor` and `only` of the query; what makes no sense is left out. A number alone is that of a listing. */
export function auditFilter(query: Sent): AuditFilter {
  const item = textOf(query, 'item').trim();
  const hasItem = /^[1-9]\d{0,14}$/.test(item);
  const kind = cleanLine(textOf(query, 'kind')).slice(0, 12);
  return {
    kind: kind || (hasItem ? 'listing' : ''),
    item: hasItem ? Number(item) : undefined,
    actor: cleanLine(textOf(query, 'actor')).slice(0, 30),
    decisions: textOf(query, 'only') === 'decisions',
  };
}

export function auditPage(
  { rows, next }: { rows: readonly AuditEvent[]; next: string | null },
  filter: AuditFilter,
  glossary: AuditGlossary,
) {
  const kinds = [...glossary.kinds, ...OTHERS];
  return {
    title: '处理记录',
    filter,
    kinds: choices(
      kinds.map(({ name }) => name),
      filter.kind,
      (name) => kindName(spoken(kinds, name), '全部'),
    ),
    actors: choices(namesOf(filter, glossary), filter.actor, (name) => name || '所有人'),
    rows: rows.map((row) => rowModel(row, spoken(kinds, row.kind), glossary)),
    next: next && pagePath(filter, next),
  };
}

/** Everybody who can have done something, and whoever the address names. */
function namesOf({ actor }: AuditFilter, { staff }: AuditGlossary): string[] {
  return [...new Set([...staff.map(({ name }) => name), ...Object.values(HOUSE_NAMES), ...(actor ? [actor] : [])])];
}

const choices = (values: string[], chosen: string | undefined, label: (value: string) => string) =>
  ['', ...values].map((value) => ({ value, label: label(value), selected: value === chosen }));

const spoken = (kinds: readonly Spoken[], name: string): Spoken | undefined => kinds.find((kind) => kind.name === name);

function rowModel(row: AuditEvent, kind: Spoken | undefined, { reasons, staff, mayOpen }: AuditGlossary) {
  const isPerson = row.kind === 'staff';
  const name = isPerson ? staff.find(({ id }) => id === row.itemId)?.name : `${row.itemId} ${ownName(row)}`.trim();
  const reason = row.reason && reasons.find(({ code }) => code === row.reason)?.label;
  return {
    id: row.id,
    at: row.at,
    actor: row.actor,
    role: ROLE_WORDS[row.role] ?? row.role,
    event: eventWords(kind, row.event),
    item: `${kindName(kind, row.kind)} ${name ?? row.itemId}`,
    href: !OTHERS.includes(kind!) && mayOpen(row) ? itemPath(row.kind, row.itemId) : null,
    ...(isPerson ? rolesOf(row) : statesOf(row, kind)),
    reason: row.reason && [row.reason, reason].filter(Boolean).join(' '),
    note: row.note,
  };
}

function statesOf({ version, fromState, toState }: AuditEvent, kind: Spoken | undefined) {
  const name = (state: string | null) => state && stateWords(kind, state);
  // Something new comes from nowhere, and what only its text was changed of, or was left as it is, goes nowhere.
  return { from: version === 1 || fromState === toState ? null : name(fromState), to: name(toState) };
}

/** What has no page of its own at the desk brings its name along: a telephone number, a source. */
function ownName({ beforeJson, afterJson }: AuditEvent): string {
  const json = afterJson ?? beforeJson;
  const name = json === null ? undefined : (JSON.parse(json) as { name?: unknown }).name;
  return typeof name === 'string' ? name : '';
}

/** Of a person it is the role that changes. */
function rolesOf({ beforeJson, afterJson }: AuditEvent) {
  const role = (json: string | null) => {
    const found = json === null ? null : (JSON.parse(json) as { role?: unknown }).role;
    return isRole(found) ? ROLE_NAMES[found] : null;
  };
  return { from: role(beforeJson), to: role(afterJson) };
}

function pagePath({ kind, item, actor, decisions }: AuditFilter, after: string): string {
  const query = new URLSearchParams();
  if (kind) query.set('kind', kind);
  if (item) query.set('item', String(item));
  if (actor) query.set('actor', actor);
  if (decisions) query.set('only', 'decisions');
  query.set('after', after);
  return `/staff/audit?${query}`;
}
