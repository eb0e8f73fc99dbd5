import { eventWords, kindName } from '../kind-words.js';
import type { ModeratedKind } from '../moderated.js';
import { itemPath, queuePath } from '../queue.spot.js';
import { waitWords } from '../wait-words.js';
import type { Appeal } from './appeal.entity.js';
import { ANSWERED_WITHIN, APPEAL } from './appeal.path.js';

interface Names {
  kindOf(name: string): ModeratedKind | undefined;
  reasonWords(code: string): string;
}

/** The model of `moderation/appeals`. @param waiting how many wait in the queue */
export function appealsPage(decided: readonly Appeal[], waiting: number, names: Names, now: number) {
  const accepted = decided.filter(({ publication }) => publication.state === 'done').length;
  return {
    title: '申诉',
    now,
    waiting,
    queueHref: queuePath({ tab: 'appeals', after: '' }),
    accepted,
    count: decided.length,
    appeals: decided.map((appeal) => lineModel(appeal, names)),
  };
}

function lineModel(appeal: Appeal, { kindOf, reasonWords }: Names) {
  const { id, itemKind, itemId, title, publication, createdAt, decisionEvent, decisionReason, decider } = appeal;
  const kind = kindOf(itemKind);
  const took = publication.changedAt - createdAt;
  return {
    href: itemPath(APPEAL, id),
    title: title || `${kindName(kind, itemKind)} ${itemId}`,
    item: `${kindName(kind, itemKind)} ${itemId}`,
    decision: `${eventWords(kind, decisionEvent)}${decisionReason ? ` ${reasonWords(decisionReason)}` : ''}`,
    decider,
    accepted: publication.state === 'done',
    reason: publication.reason && reasonWords(publication.reason),
    answeredBy: appeal.answeredBy,
    changedAt: publication.changedAt,
    took: waitWords(took),
    late: took > ANSWERED_WITHIN,
  };
}
