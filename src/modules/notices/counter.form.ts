import { saysSomething } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { faultOf, NO_PROOF, NOT_SIGNED, type Party, textsOf } from './party.form.js';

export interface CounterDraft extends Party {
  readonly why: string;
  readonly proofText: string;
}

/** In the order of the form. */
export const COUNTER_LIMITS = { why: 2000, proof_text: 2000, name: 40, contact: 60, address: 100 };
type Field = keyof typeof COUNTER_LIMITS;
const FIELDS = Object.keys(COUNTER_LIMITS) as Field[];
const MISSING: Readonly<Record<string, string>> = { why: '请写明为什么没有侵权：是您自己的，还是得到了许可' };

/** Reads a counter-notice: the same parts as a notice. @param hasFile a file of proof is there */
export function readCounter(
  sent: Sent,
  hasFile: boolean,
): { draft: CounterDraft; faults: [] } | { draft: null; faults: Fault[] } {
  const texts = textsOf(sent, FIELDS);
  const faults = FIELDS.flatMap((field) => [
    ...faultOf(field, texts[field], COUNTER_LIMITS[field], MISSING),
    ...(field === 'proof_text' && !hasFile && !saysSomething(texts[field]) ? [NO_PROOF] : []),
  ]);
  if (textOf(sent, 'truth') === '') faults.push(NOT_SIGNED);
  if (faults.length > 0) return { draft: null, faults };
  const { why, proof_text: proofText, name, contact, address } = texts;
  return { draft: { why, proofText, name, contact, address }, faults: [] };
}
