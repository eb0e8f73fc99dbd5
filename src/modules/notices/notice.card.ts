import { isoMoment, numberWords } from '../../kernel/format.js';
import { kindName, stateWords } from '../moderation/kind-words.js';
import type { Moderated, ModeratedKind, QueueCard } from '../moderation/moderated.js';
import type { Notice } from './notice.entity.js';
import { pagePath, proofPath } from './notice.path.js';
import type { Party } from './party.form.js';
import { rightName } from './rights.js';

/** Everything that a moderator needs to decide on a notice. */
export function noticeCard(
  notice: Notice,
  person: Party,
  subject: Moderated | null,
  kind: ModeratedKind | undefined,
): QueueCard {
  const { infringed, pageKind, pageId, pageTitle, what, proofText, createdAt } = notice;
  const page = { kind: pageKind, id: pageId };
  const state = subject ? stateWords(kind, subject.publication.state) : '已经没有了';
  return {
    line: `侵权通知 · ${rightName(infringed)}`,
    title: pageTitle || `侵权通知 ${notice.number}`,
    body: notice.isWiped ? WIPED : [what, proofText && `证据说明：${proofText}`].filter(Boolean).join('\n\n'),
    path: subject?.publication.isPublic ? pagePath(page) : null,
    postedAt: createdAt,
    facts: [
      {
        label: '被投诉的页',
        words: `${kindName(kind, pageKind)} ${pageId}《${subject?.title ?? ''}》，现在：${state}`,
        href: `/staff/item/${pageKind}/${pageId}`,
      },
      ...(notice.isWiped ? [] : sentWith(notice, person)),
      { label: '声明属实', words: `已确认，${isoMoment(createdAt).slice(0, 10)} 签署` },
    ],
  };
}

export const WIPED = '处理完已过 180 天，来信人的资料、说明和证据都已清除，只留登记。';

const sentWith = (notice: Notice, person: Party) => [proofFact(notice, proofPath(notice.id)), ...partyFacts(person)];

/** The file that came with it, if there is one. */
export function proofFact(sent: Pick<Notice, 'proofFile' | 'proofName' | 'proofBytes'>, href: string) {
  const { proofFile, proofName, proofBytes } = sent;
  if (!proofFile) return { label: '证据', words: '没有文件，只有文字', href: null };
  return { label: '证据', words: `${proofName}（${numberWords(Math.ceil((proofBytes ?? 0) / 1024))} KB）`, href };
}

export const partyFacts = ({ name, contact, address }: Party) => [
  { label: '姓名或单位', words: name },
  { label: '联系方式', words: contact },
  { label: '地址', words: address },
];
