import type { Action } from './action.js';
import { eventWords, noteWords } from './kind-words.js';
import type { ModeratedKind } from './moderated.js';
import { needsReason } from './moderation.policy.js';
import type { KeyedReason } from './reasons.js';

const KEYS: Readonly<Record<Action, string>> = {
  approve: 'a',
  dismiss: 'a',
  refuse: 'r',
  remove: 'r',
  uphold: 'r',
  'send-back': 's',
  restore: 'u',
};
/** Of a claim the other way round: to uphold it is to say yes. */
const CLAIM_KEYS: Readonly<Partial<Record<Action, string>>> = { uphold: 'a', dismiss: 'r' };

/** Of a spot check there was no report to dismiss. */
const SPOT_NAMES: Readonly<Partial<Record<Action, string>>> = { dismiss: '没问题' };

/** What was typed into a decision that comes back. */
export interface Typed {
  readonly action: string;
  readonly note: string;
}

/** What the buttons depend on beside the kind. */
export interface ActsAsked {
  readonly actions: readonly Action[];
  readonly reasons: readonly KeyedReason[];
  /** Codes of what was reported: reasons that answer it stand first. */
  readonly reported: readonly string[];
  readonly isSpot: boolean;
  readonly typed: Typed;
}

/**
 * Decisions that are one press, and those that ask for a reason second.
 * `typed` is put back into its own form, opened; without such a form its note goes into the first, closed, and is told apart
 */
export function actsOf(kind: ModeratedKind, { actions, reasons, reported, isSpot, typed }: ActsAsked) {
  const keys = kind.claims ? { ...KEYS, ...CLAIM_KEYS } : KEYS;
  const act = (action: Action) => ({
    action,
    name: (isSpot && SPOT_NAMES[action]) || eventWords(kind, action),
    key: keys[action],
  });
  const asking = actions.filter((action) => needsReason(action, kind));
  const again = asking.find((action) => action === typed.action) ?? (typed.note ? asking[0] : undefined);
  const offered = offer(reasons, reported);
  return {
    plain: actions.filter((action) => !asking.includes(action)).map(act),
    reasoned: asking.map((action) => ({
      ...act(action),
      reasons: offered,
      open: action === typed.action,
      note: action === again ? typed.note : '',
    })),
    noteFor: kind.claims ? '提交的人会看到；写了说明，可以不选原因' : noteWords(kind.words),
    byNoteAlone: Boolean(kind.claims),
    noteApart: asking.some((action) => action === typed.action) ? '' : typed.note,
  };
}

function offer(reasons: readonly KeyedReason[], reported: readonly string[]) {
  const all = reasons.map(({ code, label, key, answers = [] }) => ({
    code,
    label,
    key,
    fits: answers.some((report) => reported.includes(report)),
  }));
  return [...all.filter(({ fits }) => fits), ...all.filter(({ fits }) => !fits)];
}
