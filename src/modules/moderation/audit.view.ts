import { cleanLine } from '../../kernel/text.js';
import { type Sent, textOf } from '../../web/sent.js';
import type { AuditEvent } from './audit-event.entity.js';
import { type AuditFilter, eventWords } from './audit.queries.js';
import { itemPath } from './desk.view.js';
import { STATE_NAMES, type State } from './publication.js';

const KIND_NAMES: Readonly<Record<string, string>> = {
  listing: '信息',
  article: '新闻',
  comment: '评论',
  staff: '人员',
};

const ROLE_WORDS: Readonly<Record<string, string>> = {
  moderator: '审核员',
  editor: '编辑',
  admin: '管理员',
  poster: '发布人',
  reader: '读者',
  system: '',
  operator: '命令行',
};

const STAFF_EVENTS: Readonly<Record<string, string>> = {
  add: '添加人员',
  reset: '重置密码',
  disable: '停用',
  enable: '启用',
  role: '改角色',
};

/** `kind`, `item` and `actor` of the query; what makes no sense is left out. A number alone is that of a listing. */
export function auditFilter(query: Sent): AuditFilter {
  const item = textOf(query, 'item').trim();
  const hasItem = /^[1-9]\d{0,14}$/.test(item);
  const kind = cleanLine(textOf(query, 'kind')).slice(0, 12);
  return {
    kind: kind || (hasItem ? 'listing' : ''),
    item: hasItem ? Number(item) : undefined,
    actor: cleanLine(textOf(query, 'actor')).slice(0, 30),
  };
}

export function auditPage(
  { rows, next }: { rows: readonly AuditEvent[]; next: string | null },
  filter: AuditFilter,
  reasons: readonly { readonly code: string; readonly label: string }[],
) {
  const words = (code: string) => reasons.find((reason) => reason.code === code)?.label ?? '';
  const stateName = (state: string | null) => state && (STATE_NAMES[state as State] ?? state);
  return {
    title: '处理记录',
    filter,
    kinds: ['', ...Object.keys(KIND_NAMES)].map((kind) => ({
      value: kind,
      label: KIND_NAMES[kind] ?? '全部',
      selected: kind === filter.kind,
    })),
    rows: rows.map((row) => ({
      id: row.id,
      at: row.at,
      actor: row.actor,
      role: ROLE_WORDS[row.role] ?? row.role,
      event: STAFF_EVENTS[row.event] ?? eventWords(row.event),
      item: `${KIND_NAMES[row.kind] ?? row.kind} ${row.itemId}`,
      href: row.kind === 'staff' ? null : itemPath(row.kind, row.itemId),
      // Something new comes from nowhere.
      from: row.version === 1 ? null : stateName(row.fromState),
      to: stateName(row.toState),
      reason: row.reason && `${row.reason} ${words(row.reason)}`.trim(),
      note: row.note,
    })),
    next: next && pagePath(filter, next),
  };
}

function pagePath({ kind, item, actor }: AuditFilter, after: string): string {
  const query = new URLSearchParams();
  if (kind) query.set('kind', kind);
  if (item) query.set('item', String(item));
  if (actor) query.set('actor', actor);
  query.set('after', after);
  return `/staff/audit?${query}`;
}
