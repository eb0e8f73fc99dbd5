import { saysSomething } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { type NamedPage, readPage } from './notice.path.js';
import { faultOf, NO_PROOF, NOT_SIGNED, type Party, textsOf } from './party.form.js';
import { isRight, type RightCode } from './rights.js';

export interface NoticeDraft extends Party {
  readonly right: RightCode;
  readonly title: string;
  readonly page: NamedPage;
  readonly what: string;
  readonly proofText: string;
}

/** In the order of the form. */
export const NOTICE_LIMITS = {
  page: 300,
  title: 120,
  what: 2000,
  proof_text: 2000,
  name: 40,
  contact: 60,
  address: 100,
};
type Field = keyof typeof NOTICE_LIMITS;
const FIELDS = Object.keys(NOTICE_LIMITS) as Field[];

const MISSING: Readonly<Record<string, string>> = {
  title: '请写被投诉那一页的标题',
  page: '请写被投诉那一页的网址',
  what: '请写明是哪一段文字、哪一张照片，为什么侵权',
};

/**
 * Reads the fields of a notice. What the law asks for must be there, and nothing more is asked.
 * @param hosts under which this site is known
 * @param hasFile a file of proof is there
 */
export function readNotice(
  sent: Sent,
  hosts: readonly string[],
  hasFile: boolean,
): { draft: NoticeDraft; faults: [] } | { draft: null; faults: Fault[] } {
  const texts = textsOf(sent, FIELDS);
  const right = textOf(sent, 'right');
  const page = readPage(texts.page, hosts);
  const faults: Fault[] = [];
  for (const field of FIELDS) {
    const found = faultOf(field, texts[field], NOTICE_LIMITS[field], MISSING);
    faults.push(...found);
    if (field === 'page' && !page && found.length === 0)
      faults.push({ field, message: '这不是本站的一篇新闻或一条信息，请从那一页的地址栏复制网址' });
    if (field === 'title' && !isRight(right)) faults.push({ field: 'right', message: '请选择侵犯了哪一种权利' });
    if (field === 'proof_text' && !hasFile && !saysSomething(texts[field])) faults.push(NO_PROOF);
  }
  if (textOf(sent, 'truth') === '') faults.push(NOT_SIGNED);
  if (faults.length > 0 || !page || !isRight(right)) return { draft: null, faults };
  const { name, contact, address, title, what, proof_text: proofText } = texts;
  return { draft: { name, contact, address, title, what, proofText, page, right }, faults: [] };
}
