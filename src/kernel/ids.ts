import { randomBytes } from 'node:crypto';

/** Crockford's base32: no I, L, O or U, so that a code can be read aloud (https://www.crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bytes to Crockford base32, five bits a character, cut to `length` characters. */
export function crockford(bytes: Uint8Array, length: number): string {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5 && text.length < length) {
      held -= 5;
      text += ALPHABET[(bits >> held) & 31];
    }
    bits &= (1 << held) - 1;
  }
  return text;
}

/** An unguessable lower-case name; 26 characters carry 130 bits. */
export function randomName(length = 26): string {
  return crockford(randomBytes(Math.ceil((length * 5) / 8)), length).toLowerCase();
}

/** What a person typed as a code, in the one form that is hashed: upper case, no dashes, O→0, I and L→1. */
export function canonicalCode(typed: string): string {
  return typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}
