import { clean, cleanLine, length, saysSomething } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';

/** Who sends a notice, or a counter-notice. Sealed as one text. */
export interface Party {
  readonly name: string;
  /** A phone number or an e-mail address. */
  readonly contact: string;
  readonly address: string;
}

const PHONE = /^\+?[\d\s()-]{7,20}$/;
const EMAIL = /^[^\s@]{1,40}@[^\s@]{1,40}\.[^\s@.]{2,20}$/;
const WHO: Readonly<Record<string, string>> = {
  name: '请写您的姓名或单位名称',
  contact: '请写电话或邮箱，处理时要联系您',
  address: '请写通信地址',
};
const LONG = new Set(['what', 'why', 'proof_text']);

/** The texts of such a form as they are kept: lines of one line, the rest as typed. */
export function textsOf<Field extends string>(sent: Sent, fields: readonly Field[]): Record<Field, string> {
  const read = (field: Field) => (LONG.has(field) ? clean : cleanLine)(textOf(sent, field));
  const texts = Object.fromEntries(fields.map((field) => [field, read(field)])) as Record<string, string>;
  if (texts['contact']) texts['contact'] = texts['contact'].normalize('NFKC');
  return texts as Record<Field, string>;
}

/**
 * What is wrong with one of them: nothing written although it must be, too long, or no way to reach somebody.
 * @param missing what to say of fields that must be filled, besides name, contact and address
 */
export function faultOf(field: string, text: string, most: number, missing: Readonly<Record<string, string>>): Fault[] {
  const wanted = missing[field] ?? WHO[field];
  if (wanted && !saysSomething(text)) return [{ field, message: wanted }];
  if (length(text) > most) return [{ field, message: `最多 ${most} 个字，现在有 ${length(text)} 个` }];
  if (field === 'contact' && !PHONE.test(text) && !EMAIL.test(text))
    return [{ field, message: '请写完整的电话或邮箱' }];
  return [];
}

export const NO_PROOF: Fault = { field: 'proof', message: '请附一份初步证据：一个文件，或者用文字写明' };
export const NOT_SIGNED: Fault = { field: 'truth', message: '请确认所写属实' };
