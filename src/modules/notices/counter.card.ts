import { kindName, stateWords } from '../moderation/kind-words.js';
import type { Moderated, ModeratedKind, QueueCard } from '../moderation/moderated.js';
import type { CounterNotice } from './counter.entity.js';
import { partyFacts, proofFact, WIPED } from './notice.card.js';
import type { Notice } from './notice.entity.js';
import { counterProofPath, pagePath } from './notice.path.js';
import type { Party } from './party.form.js';
import { restoreAfter, rightName } from './rights.js';
import { afterWords } from './counter.view.js';

/** Everything that a moderator needs to decide on a counter-notice. */
export function counterCard(
  counter: CounterNotice,
  notice: Notice,
  person: Party,
  subject: Moderated | null,
  kind: ModeratedKind | undefined,
): QueueCard {
  const { pageKind, pageId, infringed } = notice;
  const state = subject ? stateWords(kind, subject.publication.state) : '已经没有了';
  const { id, why, proofText, createdAt } = counter;
  return {
    line: `反通知 · ${rightName(infringed)}`,
    title: counter.title || `通知 ${notice.number} 的反通知`,
    body: counter.isWiped ? WIPED : [why, proofText && `证据说明：${proofText}`].filter(Boolean).join('\n\n'),
    path: subject?.publication.isPublic ? pagePath({ kind: pageKind, id: pageId }) : null,
    postedAt: createdAt,
    facts: [
      { label: '原来的通知', words: `编号 ${notice.number}`, href: `/staff/item/notice/${notice.id}` },
      {
        label: '那一页',
        words: `${kindName(kind, pageKind)} ${pageId}《${subject?.title ?? ''}》，现在：${state}`,
        href: `/staff/item/${pageKind}/${pageId}`,
      },
      { label: '成立以后', words: afterWords(restoreAfter(infringed)) },
      ...(counter.isWiped ? [] : [proofFact(counter, counterProofPath(id)), ...partyFacts(person)]),
    ],
  };
}
