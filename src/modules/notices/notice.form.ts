import { clean, cleanLine, length, saysSomething } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { type NamedPage, readPage } from './notice.path.js';
import { isRight, type RightCode } from './rights.js';

export interface NoticeDraft {
  readonly name: string;
  /** A phone number or an e-mail address. */
  readonly contact: string;
  readonly address: string;
  readonly right: RightCode;
  readonly title: string;
  readonly page: NamedPage;
  readonly what: string;
  readonly proofText: string;
}

export const NOTICE_LIMITS = {
  name: 40,
  contact: 60,
  address: 100,
  title: 120,
  page: 300,
  what: 2000,
  proof_text: 2000,
};

const PHONE = /^\+?[\d\s()-]{7,20}$/;
const EMAIL = /^[^\s@]{1,40}@[^\s@]{1,40}\.[^\s@.]{2,20}$/;
const MISSING: Readonly<Record<string, string>> = {
  title: '请写被投诉那一页的标题',
  page: '请写被投诉那一页的网址',
  what: '请写明是哪一段文字、哪一张照片，为什么侵权',
  name: '请写您的姓名或单位名称',
  contact: '请写电话或邮箱，处理时要联系您',
  address: '请写通信地址',
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
  const line = (key: string) => cleanLine(textOf(sent, key));
  const texts = {
    page: line('page'),
    title: line('title'),
    what: clean(textOf(sent, 'what')),
    proof_text: clean(textOf(sent, 'proof_text')),
    name: line('name'),
    contact: line('contact').normalize('NFKC'),
    address: line('address'),
  };
  const right = textOf(sent, 'right');
  const page = readPage(texts.page, hosts);
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });

  for (const [field, text] of Object.entries(texts)) {
    const [most, written] = [NOTICE_LIMITS[field as keyof typeof texts], length(text)];
    if (!saysSomething(text) && MISSING[field]) fault(field, MISSING[field]);
    else if (written > most) fault(field, `最多 ${most} 个字，现在有 ${written} 个`);
    else if (field === 'page' && !page) fault(field, '这不是本站的一篇新闻或一条信息，请从那一页的地址栏复制网址');
    else if (field === 'contact' && !PHONE.test(text) && !EMAIL.test(text)) fault(field, '请写完整的电话或邮箱');
    if (field === 'title' && !isRight(right)) fault('right', '请选择侵犯了哪一种权利');
    if (field === 'proof_text' && !hasFile && !saysSomething(text))
      fault('proof', '请附一份初步证据：一个文件，或者用文字写明');
  }
  if (textOf(sent, 'truth') === '') fault('truth', '请确认所写属实');
  if (faults.length > 0 || !page || !isRight(right)) return { draft: null, faults };
  const { name, contact, address, title, what, proof_text: proofText } = texts;
  return { draft: { name, contact, address, title, what, proofText, page, right }, faults: [] };
}
