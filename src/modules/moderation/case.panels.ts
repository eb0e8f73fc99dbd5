import { type Sent, textOf } from '../../web/sent.js';
import type { Action } from './action.js';
import { BLOCK_NAMES } from './blocks/block.entity.js';
import { TERMS, USUAL_TERM } from './blocks/block.form.js';
import { canBlock } from './blocks/block.policy.js';
import type { Glossary } from './desk.view.js';
import type { Case } from './evidence.js';
import type { Moderated, ModeratedKind } from './moderated.js';

/** Removal reason of what is there already. */
export const DUPLICATE_REASON = 'R03';
/** What most blocks are for; another can be chosen. */
const USUAL_REASON = 'R09';
const SEVERITY_WORDS = { hold: '以后先审再上线', refuse: '以后直接拒绝' } as const;

/** The fields of “改后通过”; null for kinds that staff do not mend. */
export function mendingForm({ mending }: ModeratedKind, subject: Moderated, path: string, sent: Sent) {
  if (!mending) return null;
  const isBack = textOf(sent, 'act') === 'correct';
  return {
    path,
    fields: mending.fields(subject, isBack ? sent : undefined),
    open: isBack,
    note: isBack ? textOf(sent, 'note') : '',
  };
}

/** What of the item can still be blocked, each under its number; null when there is nothing. */
export function blockForm({ kin, subject }: Case, path: string, glossary: Glossary, sent: Sent) {
  const choices = kin.blocks.filter(({ what }) => canBlock(glossary.person, what));
  if (choices.length === 0) return null;
  const isBack = textOf(sent, 'act') === 'block';
  const chosen = (name: string, usual: string) => (isBack && textOf(sent, name)) || usual;
  const option = (value: string, label: string, name: string, usual: string) => ({
    value,
    label,
    selected: value === chosen(name, usual),
  });
  const removedFor = glossary.removalReasons.some(({ code }) => code === subject.publication.reason);
  const reason = removedFor ? subject.publication.reason! : USUAL_REASON;
  return {
    path,
    open: isBack,
    note: isBack ? textOf(sent, 'note') : '',
    choices: choices.map(({ what, standing }, index) => ({
      what,
      name: BLOCK_NAMES[what],
      key: String(index + 1),
      isBlocked: standing.length > 0,
    })),
    days: TERMS.map((days) => option(String(days), days ? `${days} 天` : '一直', 'days', String(USUAL_TERM))),
    severity: Object.entries(SEVERITY_WORDS).map(([value, label]) => option(value, label, 'severity', 'hold')),
    reasons: glossary.removalReasons.map(({ code, label }) => option(code, `${code} ${label}`, 'reason', reason)),
  };
}

/** The decision that takes a double away, when there is one now. */
export function duplicateActs(actions: readonly Action[]) {
  const action = (['refuse', 'uphold', 'remove'] as const).find((one) => actions.includes(one));
  return action ? { action, reason: DUPLICATE_REASON } : null;
}
