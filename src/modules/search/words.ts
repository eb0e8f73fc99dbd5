import { foldWell, readUnit, Unit } from './tokens.js';

/** Twice what a form takes, for the words that filters add to what was typed. */
const TYPED_LENGTH = 120;
const TYPED_UNITS = 16;

/** A run of letters and digits of any script; 1.5 is one. Everything else only separates. */
const UNIT = /[\p{L}\p{N}\p{M}]+(?:(?<=\p{N})\.\p{N}[\p{L}\p{N}\p{M}]*)*/gu;

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
  const folded = foldWell([...typed].slice(0, TYPED_LENGTH).join('')).trim();
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
