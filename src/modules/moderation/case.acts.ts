import type { DeskReason } from './desk.view.js';
import { type Action, needsReason } from './moderation.policy.js';
import { EVENT_NAMES } from './publication.js';

/** The keys that choose a reason: each reason keeps its own, wherever it stands. Free of the keys of the desk: A J K N R S U Z. */
const REASON_KEYS = '1234567890qwetyiopdfg';
const KEYS: Readonly<Record<Action, string>> = {
  approve: 'a',
  dismiss: 'a',
  refuse: 'r',
  remove: 'r',
  uphold: 'r',
  'send-back': 's',
  restore: 'u',
};

/** What was typed into a decision that comes back. */
export interface Typed {
  readonly action: string;
  readonly note: string;
}

/**
 * Decisions that are one press, and those that ask for a reason second.
 * @param reported codes of what was reported: reasons that answer it stand first
 * @param typed is put back into its own form, opened; without such a form its note goes into the first, closed, and is told apart
 */
export function actsOf(
  actions: readonly Action[],
  reasons: readonly DeskReason[],
  reported: readonly string[],
  typed: Typed,
) {
  const act = (action: Action) => ({ action, name: EVENT_NAMES[action], key: KEYS[action] });
  const asking = actions.filter(needsReason);
  const again = asking.find((action) => action === typed.action) ?? (typed.note ? asking[0] : undefined);
  const offered = offer(reasons, reported);
  return {
    plain: actions.filter((action) => !needsReason(action)).map(act),
    reasoned: asking.map((action) => ({
      ...act(action),
      reasons: offered,
      open: action === typed.action,
      note: action === again ? typed.note : '',
    })),
    noteApart: asking.some((action) => action === typed.action) ? '' : typed.note,
  };
}

function offer(reasons: readonly DeskReason[], reported: readonly string[]) {
  const all = reasons.map(({ code, label, answers }, index) => ({
    code,
    label,
    key: REASON_KEYS[index] ?? '',
    fits: answers.some((report) => reported.includes(report)),
  }));
  return [...all.filter(({ fits }) => fits), ...all.filter(({ fits }) => !fits)];
}
