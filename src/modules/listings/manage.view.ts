import { Fault, formModel } from '../../web/forms.js';
import { Sent, textOf } from '../../web/sent.js';
import type { KnownListing } from './receipt-desk.js';

const GREATEST = 2_147_483_647;
const LONGEST_CODE = 40;

/** What was typed to open a receipt. Whether the code is right is not known yet. */
export function readKey(sent: Sent): { id: number; code: string; faults: Fault[] } {
  const typed = textOf(sent, 'id').normalize('NFKC').replace(/\s/g, '');
  // 474号 and 编号：474 are 474; of two numbers we do not guess
  const [number = '', second] = typed.match(/\d+/g) ?? [];
  const code = textOf(sent, 'code').trim();
  const isNumber = second === undefined && /^[1-9]\d{0,9}$/.test(number) && Number(number) <= GREATEST;
  const id = isNumber ? Number(number) : 0;
  const faults: Fault[] = [];
  if (!id) faults.push({ field: 'id', message: typed ? '编号是一串数字，请核对' : '请填信息的编号' });
  if (!code) faults.push({ field: 'code', message: '请填管理码，发布成功时显示过，共 12 位' });
  else if (code.length > LONGEST_CODE) faults.push({ field: 'code', message: '管理码共 12 位，填得太长了' });
  return { id, code, faults };
}

/** The model of `listings/manage`. */
export function managePage(known: readonly KnownListing[], typed: Sent, faults: readonly Fault[] = []) {
  return {
    title: '我发的信息',
    noindex: true,
    narrow: true,
    tab: 'mine',
    known,
    form: formModel({ id: textOf(typed, 'id').slice(0, 20) }, faults),
  };
}
