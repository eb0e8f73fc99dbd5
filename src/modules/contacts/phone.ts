import { unmask } from '../../kernel/disguise.js';

export interface Phone {
  /** As it is kept, dialled and hashed: digits alone, an extension after a dash: `13900005678`, `051783901234-805`. */
  readonly number: string;
  /** As it is read: `139 0000 5678`, `0517-8390 1234 转 805`. */
  readonly shown: string;
  readonly kind: 'mobile' | 'landline' | 'service';
}

export interface PhoneFault {
  /** What is wrong, for the person who typed it. */
  readonly fault: string;
}

/** Nobody types more for one number; what comes after it is not read. */
const LONGEST = 60;
const MOBILE = /^1[3-9]\d{9}$/;
/** Three digits for 010 and 02x, four for all other places; the local part never begins with 0 or 1. */
const LANDLINE = /^(0(?:10|2\d)|0[3-9]\d{2})([2-9]\d{6,7})$/;
const SERVICE = /^([48]00)(\d{3})(\d{4})$/;
const PUNCTUATION = /[\s+\-‐-―−().·*/]/gu;

/**
 * Reads what a person typed as a telephone number: mobiles (also with +86), landlines with or without area code and with an
 * extension, 400 and 800 numbers; spaces, dashes, brackets and full-width digits do not matter.
 * @param areaCode the city's own, for a landline typed without one
 */
export function parsePhone(typed: string, areaCode = '0517'): Phone | PhoneFault {
  const text = unmask(typed.slice(0, LONGEST)).text.trim();
  const spoken = /^(.*?)\s*(?:转|分机号?|ext\.?|#)\s*(\d{1,6})$/su.exec(text);
  if (spoken) return readDigits(spoken[1]!, areaCode, spoken[2]);
  const whole = readDigits(text, areaCode);
  const dashed = 'fault' in whole && /^(.*\d)\s*[-‐-―−]\s*(\d{1,5})$/su.exec(text);
  const split = dashed ? readDigits(dashed[1]!, areaCode, dashed[2]) : whole;
  return 'fault' in split ? whole : split;
}

/** A kept number as people read it. */
export function shownPhone(number: string): string {
  const [main = '', extension] = number.split('-');
  const end = extension ? ` 转 ${extension}` : '';
  if (MOBILE.test(main)) return `${main.slice(0, 3)} ${main.slice(3, 7)} ${main.slice(7)}`;
  const [, area, local] = LANDLINE.exec(main) ?? [];
  if (area && local) return `${area}-${local.slice(0, -4)} ${local.slice(-4)}${end}`;
  const [, prefix, middle, last] = SERVICE.exec(main) ?? [];
  return prefix ? `${prefix}-${middle}-${last}${end}` : number;
}

function readDigits(text: string, areaCode: string, extension?: string): Phone | PhoneFault {
  const packed = text.replace(PUNCTUATION, '');
  const strange = /\D/u.exec(packed);
  if (strange) return { fault: strangeWords(packed, strange[0]) };
  const digits = nationalDigits(packed);
  if (MOBILE.test(digits)) return extension ? { fault: '手机号后面不能加分机号' } : phone(digits, 'mobile');
  if (SERVICE.test(digits)) return phone(withExtension(digits, extension), 'service');
  const local = /^[2-9]\d{7}$/.test(digits) ? areaCode + digits : digits;
  if (LANDLINE.test(local)) return phone(withExtension(local, extension), 'landline');
  return { fault: faultOf(digits) };
}

/** Without +86, and without the 0 that some dial before a mobile number from afar. */
function nationalDigits(packed: string): string {
  const abroad = /^(?:00)?86(0?[1-9]\d{9,11})$/.exec(packed)?.[1];
  const digits = (abroad ?? packed).replace(/^0(?=1[3-9]\d{9}$)/, '');
  return abroad && !MOBILE.test(digits) && !digits.startsWith('0') ? `0${digits}` : digits;
}

const phone = (number: string, kind: Phone['kind']): Phone => ({ number, shown: shownPhone(number), kind });
const withExtension = (number: string, extension?: string) => (extension ? `${number}-${extension}` : number);

function strangeWords(packed: string, sign: string): string {
  if ((packed.match(/\d{7,}/g) ?? []).length > 1) return '这里只能填一个号码';
  return /\d/.test(packed) ? `电话里只能有数字，“${sign}”认不出来` : '请填写电话号码，别人才能联系到您';
}

function faultOf(digits: string): string {
  if (digits === '') return '请填写电话，别人才能联系到您';
  if (/^(?:1[3-9]\d{9}){2,}$/.test(digits)) return '这里只能填一个号码';
  if (/^(?:1\d{2}|1\d{4}|9\d{4}|12\d{3})$/.test(digits)) return '这是服务号码，不能留作联系电话，请填手机号或座机';
  if (/^1[0-2]\d{9}$/.test(digits)) return `手机号的前两位是 13 到 19，您填的是 ${digits.slice(0, 2)}`;
  if (digits.startsWith('1')) return `这个号码是 ${digits.length} 位，手机号要 11 位，别人才能联系到您`;
  if (digits.startsWith('0')) return '座机请写区号加 7 到 8 位号码，例如 0517-8390 1234';
  return `这个号码是 ${digits.length} 位，手机号要 11 位，座机要 8 位`;
}
