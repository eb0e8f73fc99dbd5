import { fold } from '../../kernel/text.js';
import { readUnit, Unit } from './tokens.js';

export const TYPED_LENGTH = 60;
const TYPED_UNITS = 12;

/** A run of letters and digits of any script; 1.5 is one. Everything else only separates. */
const UNIT = /[\p{L}\p{N}\p{M}]+(?:\.\p{N}+)*/gu;

export interface Words {
  readonly wanted: readonly Unit[];
  readonly unwanted: readonly Unit[];
  /** The wanted words as they are compared, for marking them in a page. */
  readonly spelled: readonly string[];
  /** Something was typed, but nothing that could be looked for: an honest answer finds nothing. */
  readonly senseless: boolean;
}

/** What somebody typed to search for: words between spaces, one with a `-` in front is not wanted. Cut, never refused. */
export function readWords(typed: string): Words {
  const folded = fold([...typed].slice(0, TYPED_LENGTH).join('')).trim();
  const units = folded
    .split(/\s+/)
    .flatMap((word) => (word.match(UNIT) ?? []).map((unit) => ({ unit, wanted: !word.startsWith('-') })))
    .slice(0, TYPED_UNITS);
  const spelled = [...new Set(units.filter(({ wanted }) => wanted).map(({ unit }) => unit))];
  const unwanted = [...new Set(units.filter(({ wanted }) => !wanted).map(({ unit }) => unit))];
  return {
    wanted: spelled.map(readUnit),
    unwanted: unwanted.map(readUnit),
    spelled,
    senseless: folded !== '' && units.length === 0,
  };
}
