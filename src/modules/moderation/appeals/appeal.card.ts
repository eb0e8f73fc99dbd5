import { momentWords } from '../../../kernel/format.js';
import { eventWords, kindName, stateWords } from '../kind-words.js';
import type { Moderated, ModeratedKind, QueueCard } from '../moderated.js';
import { itemPath } from '../queue.spot.js';
import { ruleWords } from '../rules/rule-names.js';
import type { VerdictPart } from '../verdict.js';
import type { Appeal } from './appeal.entity.js';

/** What is known of an appeal besides itself. */
export interface AppealFacts {
  /** What they say; '' when it is wiped. */
  readonly text: string;
  /** What was decided on: null when it is no more. */
  readonly item: { readonly subject: Moderated; readonly card: QueueCard } | null;
  readonly kind: ModeratedKind | undefined;
  /** What was written for whoever posted it when it was decided. */
  readonly note: string | null;
  readonly parts: readonly VerdictPart[];
  /** Somebody else than the one who decided has to look at it. */
  readonly needsOther: boolean;
  readonly now: number;
  reasonWords(code: string): string;
}

/** Everything that a moderator needs to decide on an appeal: what they say, the thing itself, and what was decided on it. */
export function appealCard(appeal: Appeal, facts: AppealFacts): QueueCard {
  const { itemKind, itemId, itemVersion, createdAt } = appeal;
  const { item, kind, text, parts } = facts;
  const state = item ? stateWords(kind, item.subject.publication.state) : '已经没有了';
  const hasMoved = item !== null && item.subject.publication.version !== itemVersion;
  const later = hasMoved ? '；申诉以后又有变化' : '';
  return {
    line: [kindName(kind, itemKind), item?.card.line].filter(Boolean).join(' · '),
    title: item?.card.title || appeal.title || `${kindName(kind, itemKind)} ${itemId}`,
    body: [`申诉：\n${text || WIPED}`, item?.card.body && `原来的内容：\n${item.card.body}`]
      .filter(Boolean)
      .join('\n\n'),
    path: item?.card.path ?? null,
    postedAt: createdAt,
    facts: [
      { label: '申诉的决定', words: decisionWords(appeal, facts) },
      ...(facts.note ? [{ label: '当时的说明', words: facts.note }] : []),
      { label: '谁来看', words: eyesWords(appeal, facts) },
      {
        label: '那一条',
        words: `${kindName(kind, itemKind)} ${itemId}，现在：${state}${later}`,
        href: itemPath(itemKind, itemId),
      },
      ...(item?.card.facts ?? []),
    ],
    photos: item?.card.photos,
    contact: item?.card.contact,
    marks: [
      ...parts.flatMap(({ words, rule }) => words.map((one) => ({ words: one, label: ruleWords(rule)?.name ?? rule }))),
      ...(item?.card.marks ?? []),
    ],
  };
}

const WIPED = '处理完已过 30 天，申诉的内容已经清除。';

function decisionWords({ decisionEvent, decisionReason, decidedAt, decider }: Appeal, facts: AppealFacts): string {
  const reason = decisionReason ? `（${decisionReason} ${facts.reasonWords(decisionReason)}）` : '';
  return `${eventWords(facts.kind, decisionEvent)}${reason}，${decider}，${momentWords(decidedAt, facts.now)}`;
}

function eyesWords({ decider, deciderId }: Appeal, { needsOther }: AppealFacts): string {
  if (deciderId === null) return '谁都可以：不是哪位审核员决定的';
  return needsOther ? `要由 ${decider} 以外的人看` : `没有别的审核员能看，${decider} 可以自己看`;
}
