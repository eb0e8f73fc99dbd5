import { asDigit, skeleton, unmask, type Skeleton } from '../../../kernel/disguise.js';

/** A number that nobody should publish. */
export interface Secret {
  readonly kind: 'id-number' | 'bank-card';
  /** As it may be shown: 3208**********1234. */
  readonly masked: string;
  readonly start: number;
  readonly end: number;
}

const ID = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dx]/;
const CARD = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14})/;
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const LONGEST = 19;
/** Between the groups of one number. */
const NARROW = /^[\s\-_.·*ー—–]{1,3}$/;

/** Numbers of identity cards (with their check digit) and of bank cards (Luhn) in a text, also in other digits or in groups. */
export function findSecrets(text: string): Secret[] {
  const bones = skeleton(unmask(text));
  const found: Secret[] = [];
  for (let i = 0; i < bones.text.length; i++) {
    if (!digitAt(bones, i) || (i > 0 && touches(bones, i) && digitAt(bones, i - 1))) continue;
    const digits = digitsFrom(bones, i);
    const secret = digits.length >= 16 ? secretIn(digits) : undefined;
    if (!secret) continue;
    const last = i + secret.number.length - 1;
    if (last + 1 < bones.text.length && touches(bones, last + 1) && digitAt(bones, last + 1)) continue;
    const masked = `${secret.number.slice(0, 4)}${'*'.repeat(secret.number.length - 8)}${secret.number.slice(-4).toUpperCase()}`;
    found.push({ kind: secret.kind, masked, start: bones.start[i]!, end: bones.end[last]! });
    i = last;
  }
  return found;
}

function secretIn(digits: string): { kind: Secret['kind']; number: string } | undefined {
  const id = ID.exec(digits)?.[0];
  if (id && isIdNumber(id)) return { kind: 'id-number', number: id };
  const card = CARD.exec(digits)?.[0];
  for (let length = card?.length ?? 0; length >= 16; length--) {
    const number = digits.slice(0, length);
    if (isLuhn(number) && !/^(\d)\1*$/.test(number.slice(6))) return { kind: 'bank-card', number };
    if (!number.startsWith('62')) break;
  }
  return undefined;
}

export function isIdNumber(number: string): boolean {
  const sum = ID_WEIGHTS.reduce((all, weight, i) => all + weight * Number(number[i]), 0);
  return '10x98765432'[sum % 11] === number[17];
}

export function isLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** The digits from `i` on, as far as they may be one number; an x only as the check digit of an identity card. */
function digitsFrom(bones: Skeleton, i: number): string {
  let digits = '';
  for (let at = i; at < bones.text.length && digits.length < LONGEST; at++) {
    if (at > i && bones.gap[at] && !NARROW.test(bones.gap[at]!)) break;
    const digit = digitAt(bones, at) ?? (digits.length === 17 && bones.text[at] === 'x' ? 'x' : undefined);
    if (digit === undefined) break;
    digits += digit;
  }
  return digits;
}

function digitAt(bones: Skeleton, i: number): string | undefined {
  const found = asDigit(bones.text[i]!);
  return found && found.kind !== 'letter' ? found.digit : undefined;
}

const touches = (bones: Skeleton, i: number): boolean => bones.gap[i] === '';
