import type { Fault } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { parsePhone } from '../contacts/phone.js';

const LONGEST_PHONE = 60;
const LONGEST_CODE = 40;

/** The number that somebody says is his, as `parsePhone` gives it. */
export function readPhone(sent: Sent, field: string, areaCode: string): { phone: string; faults: Fault[] } {
  const typed = textOf(sent, field).slice(0, LONGEST_PHONE);
  if (typed.trim() === '') return { phone: '', faults: [{ field, message: '请填您的电话号码' }] };
  const phone = parsePhone(typed, areaCode);
  return 'fault' in phone
    ? { phone: '', faults: [{ field, message: phone.fault }] }
    : { phone: phone.number, faults: [] };
}

/** Number and code, to unlock. Whether the code is right is not known yet. */
export function readUnlocking(sent: Sent, areaCode: string): { phone: string; code: string; faults: Fault[] } {
  const { phone, faults } = readPhone(sent, 'locked_phone', areaCode);
  const code = textOf(sent, 'code').trim();
  if (!code) faults.push({ field: 'code', message: '请填解锁码，锁定前给过您，共 12 位' });
  else if (code.length > LONGEST_CODE) faults.push({ field: 'code', message: '解锁码共 12 位，填得太长了' });
  return { phone, code, faults };
}
