import type { Undoable } from './decisions.js';
import type { Case } from './evidence.js';
import { type Mark, runsOf } from './marks.js';
import { type Action, openActions } from './moderation.policy.js';
import { EVENT_NAMES, STATE_NAMES, type State } from './publication.js';
import type { QueueLine } from './queue.queries.js';
import { STAFF_WEIGHT } from './report.score.js';
import { waitWords } from './wait-words.js';

/** Names of things, to be looked up while a page is put together. */
export interface Glossary {
  readonly now: number;
  readonly removalReasons: readonly { readonly code: string; readonly label: string }[];
  reasonWords(code: string): string;
  regionName(slug: string): string;
  leafName(slug: string): string;
}

/** The keys that choose a reason, in the order of the reasons. */
const REASON_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'q', 'w'];
const KEYS: Readonly<Record<Action, string>> = {
  approve: 'a',
  dismiss: 'a',
  refuse: 'r',
  remove: 'r',
  uphold: 'r',
  'send-back': 's',
  restore: 'u',
};

export const itemPath = (kind: string, id: number): string => `/staff/item/${kind}/${id}`;

export function lineModel(line: QueueLine, current: boolean, glossary: Glossary) {
  const { now } = glossary;
  const late = now > line.dueAt;
  const place = [line.leaf && glossary.leafName(line.leaf), line.region && glossary.regionName(line.region)]
    .filter(Boolean)
    .join(' · ');
  return {
    href: itemPath(line.kind, line.itemId),
    title: line.title,
    why: line.reports > 1 ? `${line.why} · ${line.reports} 人` : line.why,
    place,
    late,
    wait: late ? `超时 ${waitWords(now - line.dueAt)}` : waitWords(now - line.openedAt),
    current,
  };
}

export const undoModel = ({ kind, id, title, version, words }: Undoable) => ({
  action: `${itemPath(kind, id)}/decide`,
  words: `已处理“${title}”：${words}`,
  version,
});

/** The item and the evidence. */
export function caseModel({ kind, subject, card, waiting, reports, parts, history }: Case, glossary: Glossary) {
  const { publication } = subject;
  const marks: Mark[] = [
    ...parts.flatMap((part) => part.words.map((words) => ({ words, label: part.rule }))),
    ...(card.marks ?? []),
  ];
  const score = parts.reduce((sum, part) => sum + part.score, 0);
  return {
    kind: kind.name,
    id: subject.id,
    href: itemPath(kind.name, subject.id),
    decidePath: `${itemPath(kind.name, subject.id)}/decide`,
    version: publication.version,
    line: card.line,
    postedAt: card.postedAt,
    publicPath: card.path,
    state: STATE_NAMES[publication.state],
    reason: publication.reason && glossary.reasonWords(publication.reason),
    waited: waiting && waitWords(glossary.now - waiting.openedAt),
    title: runsOf(card.title, marks),
    body: runsOf(card.body, marks),
    facts: card.facts ?? [],
    photos: card.photos ?? [],
    contact: card.contact && { ...card.contact, masked: maskPhone(card.contact.phone) },
    acts: actsOf(openActions(publication, reports.length > 0, glossary.now), glossary),
    parts: parts.map((part) => ({ rule: part.rule, words: part.words.join('；'), score: signed(part.score) })),
    score: parts.length > 0 ? score : null,
    reports: reports.slice(0, 20).map((report) => ({
      words: glossary.reasonWords(report.reason),
      note: report.note,
      at: report.at,
      byStaff: report.weight >= STAFF_WEIGHT,
    })),
    reportCount: reports.length,
    others: (card.others ?? []).map((other) => ({ ...other, href: itemPath(kind.name, other.id) })),
    history: history.map((line) => ({
      at: line.at,
      actor: line.actor,
      words: line.eventWords,
      to: line.to && STATE_NAMES[line.to as State],
      reason: line.reason && glossary.reasonWords(line.reason),
      note: line.note,
    })),
  };
}

/** Decisions that are one press, and those that ask for a reason second. */
function actsOf(actions: readonly Action[], glossary: Glossary) {
  const act = (action: Action) => ({ action, name: EVENT_NAMES[action], key: KEYS[action] });
  const reasons = glossary.removalReasons.map(({ code, label }, index) => ({
    code,
    label,
    key: REASON_KEYS[index] ?? '',
  }));
  return {
    plain: actions.filter((action) => ['approve', 'dismiss', 'restore'].includes(action)).map(act),
    reasoned: actions
      .filter((action) => !['approve', 'dismiss', 'restore'].includes(action))
      .map((action) => ({ ...act(action), reasons })),
  };
}

const signed = (score: number): string => (score > 0 ? `+${score}` : score < 0 ? `−${-score}` : '0');

/** 139 **** 5678: enough to compare two numbers by eye. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < 7 ? '*'.repeat(digits.length) : `${digits.slice(0, 3)} **** ${digits.slice(-4)}`;
}
