import { clean, length } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { type Action, isAction } from './action.js';
import { AuditEvent } from './audit-event.entity.js';
import { toldReason } from './kind-words.js';
import type { ModeratedKind } from './moderated.js';
import { needsReason } from './moderation.policy.js';

export interface Decision {
  readonly action: Action;
  /** Only of decisions that need one. */
  readonly reason: string | null;
  readonly note: string | null;
  /** The version that the moderator has seen. */
  readonly version: number;
  /** Of decisions that are made together. */
  readonly batch?: string;
}

/**
 * Reads what the desk's forms send. Who dismisses a claim may say why in words instead of choosing a reason.
 * @param knows whether there is a reason of this code for things of this kind
 */
export function readDecision(
  sent: Sent,
  knows: (code: string) => boolean,
  kind: Pick<ModeratedKind, 'claims' | 'words'> = {},
): Decision | { faults: Fault[] } {
  const action = textOf(sent, 'action');
  const reason = textOf(sent, 'reason');
  const note = clean(textOf(sent, 'note'));
  const version = textOf(sent, 'version');
  const faults: Fault[] = [];
  if (!isAction(action)) return { faults: [{ field: 'action', message: '请选择一种处理' }] };
  const known = needsReason(action, kind) && knows(reason);
  if (needsReason(action, kind) && !known && !(kind.claims && note))
    faults.push({ field: 'reason', message: `请选择原因，${kind.claims ? '对方' : toldReason(kind.words)}会看到` });
  if (length(note) > AuditEvent.noteLength)
    faults.push({ field: 'note', message: `说明最多 ${AuditEvent.noteLength} 个字` });
  if (!/^\d{1,9}$/.test(version)) faults.push({ field: 'version', message: '请重新打开这一条再处理' });
  if (faults.length > 0) return { faults };
  return { action, reason: known ? reason : null, note: note || null, version: Number(version) };
}
