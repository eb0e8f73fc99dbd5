import { clean, length } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { AuditEvent } from './audit-event.entity.js';
import { type Action, isAction, needsReason } from './moderation.policy.js';

export interface Decision {
  readonly action: Action;
  /** Only of decisions that need one. */
  readonly reason: string | null;
  readonly note: string | null;
  /** The version that the moderator has seen. */
  readonly version: number;
}

/** Reads what the desk's forms send. @param knows whether there is a removal reason of this code */
export function readDecision(sent: Sent, knows: (code: string) => boolean): Decision | { faults: Fault[] } {
  const action = textOf(sent, 'action');
  const reason = textOf(sent, 'reason');
  const note = clean(textOf(sent, 'note'));
  const version = textOf(sent, 'version');
  const faults: Fault[] = [];
  if (!isAction(action)) return { faults: [{ field: 'action', message: '请选择一种处理' }] };
  if (needsReason(action) && !knows(reason)) faults.push({ field: 'reason', message: '请选择原因，发布人会看到' });
  if (length(note) > AuditEvent.noteLength)
    faults.push({ field: 'note', message: `说明最多 ${AuditEvent.noteLength} 个字` });
  if (!/^\d{1,9}$/.test(version)) faults.push({ field: 'version', message: '请重新打开这一条再处理' });
  if (faults.length > 0) return { faults };
  return { action, reason: needsReason(action) ? reason : null, note: note || null, version: Number(version) };
}
