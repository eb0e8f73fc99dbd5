import { type Sent, textOf } from '../../web/sent.js';
import { actsOf, type Typed } from './case.acts.js';
import { blockForm, duplicateActs, mendingForm } from './case.panels.js';
import type { Glossary } from './desk.view.js';
import type { Case } from './evidence.js';
import { eventWords, kindName, stateWords } from './kind-words.js';
import { kinModel } from './kin.view.js';
import { type Mark, runsOf } from './marks.js';
import { openActions } from './moderation.policy.js';
import { itemPath } from './queue.spot.js';
import { ruleName } from './rules/rule-words.js';
import { lookedAtBy } from './soft-claims.js';
import { STAFF_WEIGHT } from './report.score.js';
import { waitWords } from './wait-words.js';

const SHOWN_REPORTS = 20;
/** As many things of the same phone as are seen without a press. */
const SHOWN_OTHERS = 3;

/**
 * The item and the evidence.
 * @param sent of a form that comes back
 */
export function caseModel(found: Case, glossary: Glossary, sent: Sent) {
  const { kind, subject, card, waiting, reports, parts } = found;
  const { publication } = subject;
  const isSpot = waiting?.tab === 'spot';
  const typed: Typed = { action: textOf(sent, 'action'), note: textOf(sent, 'note') };
  const asked = reports.length > 0 ? 'reports' : isSpot ? 'spot' : null;
  const actions = openActions(publication, asked, glossary.now, kind);
  const path = itemPath(kind.name, subject.id);
  const marks: Mark[] = [
    ...parts.flatMap((part) => part.words.map((words) => ({ words, label: ruleName(part.rule) }))),
    ...(card.marks ?? []),
  ];
  const reported = reports.map(({ reason }) => reason);
  return {
    kind: kind.name,
    kindName: kindName(kind),
    id: subject.id,
    decidePath: `${path}/decide`,
    claimPath: waiting && `${path}/claim`,
    lookedAtBy: waiting && lookedAtBy(waiting, glossary.person, glossary.now),
    version: publication.version,
    line: card.line,
    postedAt: card.postedAt,
    publicPath: card.path,
    state: stateWords(kind, publication.state),
    reason: publication.reason && glossary.reasonWords(publication.reason),
    why: waiting && waiting.tab !== 'reported' ? waiting.why : null,
    waited: waiting && waitWords(glossary.now - waiting.openedAt),
    title: runsOf(card.title, marks),
    body: runsOf(card.body, marks),
    facts: card.facts ?? [],
    photos: card.photos ?? [],
    contact: card.contact,
    acts: actsOf(kind, { actions, reasons: glossary.reasonsOf(kind), reported, isSpot, typed }),
    mending: publication.can('correct') ? mendingForm(kind, subject, `${path}/correct`, sent) : null,
    blocking: blockForm(found, `${path}/block`, glossary, sent),
    duplicate: duplicateActs(actions),
    ...kinModel(kind, found.kin, glossary),
    bulkPath: `/staff/bulk?phone=${kind.name}:${subject.id}`,
    clusterPath: `/staff/bulk?cluster=${kind.name}:${subject.id}`,
    ...scoreModel(found),
    reports: reports.slice(0, SHOWN_REPORTS).map((report) => ({
      words: glossary.reasonWords(report.reason),
      note: report.note,
      at: report.at,
      byStaff: report.weight >= STAFF_WEIGHT,
    })),
    reportCount: reports.length,
    ...othersModel(found),
    history: historyModel(found, glossary),
  };
}

/** A table of noughts says nothing. */
function scoreModel({ parts }: Case) {
  if (parts.every(({ score }) => score === 0)) return { parts: [], score: null };
  return {
    parts: parts.map((part) => ({
      rule: ruleName(part.rule),
      words: part.words.join('；'),
      score: signed(part.score),
    })),
    score: parts.reduce((sum, part) => sum + part.score, 0),
  };
}

function othersModel({ kind, card }: Case) {
  const others = (card.others ?? []).map((other) => ({ ...other, href: itemPath(kind.name, other.id) }));
  return {
    othersName: card.othersName ?? '同一号码',
    others: others.slice(0, SHOWN_OTHERS),
    moreOthers: others.slice(SHOWN_OTHERS),
    otherCount: card.otherCount ?? others.length,
    hiddenOthers: Math.max(0, (card.otherCount ?? 0) - others.length),
  };
}

function historyModel({ kind, history, revisions }: Case, glossary: Glossary) {
  return history.map((line) => ({
    at: line.at,
    actor: line.actor,
    words: line.event === 'dismiss' && line.queue === 'spot' ? '抽查过，没问题' : eventWords(kind, line.event),
    reason: line.reason && glossary.reasonWords(line.reason),
    note: line.note,
    changes: revisions.find(({ version }) => version === line.version)?.changes ?? [],
  }));
}

const signed = (score: number): string => (score > 0 ? `+${score}` : score < 0 ? `−${-score}` : '0');
