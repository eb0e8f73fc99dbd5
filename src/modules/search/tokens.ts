import { hash } from 'node:crypto';
import { simplified } from '../../kernel/simplified.js';
import { fold } from '../../kernel/text.js';

/*
 * Every token is a whole number:
 *   below 2^32      two Han characters side by side (16 bits each), or one alone
 *   from 2^32 on    a 48-bit hash of a Latin or digit word, of a label, of a rare pair, or of a measure's name
 * Changing how tokens are made needs a migration that empties the three tables, and the trades to fill them again.
 */

const HASHES_FROM = 2 ** 32;
const BMP_END = 0x10000;
/** Code points end before it: a single character is below, a pair or a hash is not. */
const FIRST_PAIR = 0x110000;

/** At most this much of a text is kept, so that one document cannot cost more than a few. */
const TEXT_LENGTH = 1200;
const TEXT_TOKENS = 400;
/** One character alone is looked for only where a text begins: a title says what a thing is, and each would cost a row. */
const ALONE_WITHIN = 60;

/** From this many digits on it may be somebody's phone, and a phone must not be found by searching. */
const LONG_NUMBER = /\p{N}{7,}/gu;
const UNIT = /[\p{L}\p{N}\p{M}]+/gu;
const RUN = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
const HAN = /^\p{Script=Han}/u;
const LETTERS_OR_DIGITS = /\p{N}+|\P{N}+/gu;
const LETTERS = /^[a-z]+$/;
const DIGITS = /^\d+$/;

export interface ReadText {
  /** What was read: folded, long numbers gone, cut. Phrases are looked for in it. */
  readonly text: string;
  readonly tokens: Set<number>;
}

/**
 * Folded twice, because a small letter may melt into a mark that its capital only stands beside; a third time changes nothing.
 * In simplified characters, so that whoever types 冰櫃 finds 冰柜, and the other way round.
 */
export const foldWell = (text: string): string => simplified(fold(fold(text)));

/** The tokens of a document's text. What matters most should stand first. */
export function readText(raw: string): ReadText {
  const text = [...foldWell(raw).replace(LONG_NUMBER, ' ')].slice(0, TEXT_LENGTH).join('');
  const tokens = new Set<number>();
  let before = { end: -1, letters: false, word: '' };

  for (const unit of text.matchAll(UNIT)) {
    for (const run of unit[0].matchAll(RUN)) {
      const at = unit.index + run.index;
      if (HAN.test(run[0])) {
        const read = addHan(tokens, run[0], at);
        if (read < run[0].length) return { text: text.slice(0, at + read), tokens };
      } else {
        if (tokens.size >= TEXT_TOKENS) return { text: text.slice(0, at), tokens };
        addWord(tokens, run[0]);
        // "iphone 15" is found as iphone15 too.
        if (before.letters && before.end + 1 === at && DIGITS.test(run[0])) tokens.add(wordToken(before.word + run[0]));
        before = { end: at + run[0].length, letters: LETTERS.test(run[0]), word: run[0] };
      }
    }
  }
  return { text, tokens };
}

/** The tokens of a text that say something of what it is about: its words and pairs, not its single characters. */
export const tellingTokens = (raw: string): number[] =>
  [...readText(raw).tokens].filter((token) => token >= FIRST_PAIR);

/** Returns how much of the run there was room for. */
function addHan(tokens: Set<number>, run: string, at: number): number {
  let read = 0;
  let before = '';
  for (const character of run) {
    if (tokens.size >= TEXT_TOKENS) return read;
    if (at + read < ALONE_WITHIN) tokens.add(aloneToken(character));
    if (before) tokens.add(pairToken(before, character));
    before = character;
    read += character.length;
  }
  return read;
}

/** iphone15 is found as iphone and as 15 too. */
function addWord(tokens: Set<number>, run: string): void {
  tokens.add(wordToken(run));
  const parts = run.match(LETTERS_OR_DIGITS)!;
  if (parts.length > 1) for (const part of parts) tokens.add(wordToken(part));
}

export interface Unit {
  /** Every document that has the unit has all of these; never empty. */
  readonly tokens: number[];
  /** Having the tokens is not enough: the text must have this, character by character. */
  readonly phrase: string | null;
}

/** How a folded word without spaces, as somebody searches for it, is looked up. */
export function readUnit(unit: string): Unit {
  const runs = unit.match(RUN) ?? [];
  const words = runs.flatMap((run) => (HAN.test(run) ? [] : run.match(UNIT)!));
  const pairs = runs.filter((run) => HAN.test(run)).flatMap(pairsOf);
  const tokens = [...new Set([...pairs, ...words.map(wordToken)])];
  if (tokens.length === 0) return { tokens: [aloneToken([...unit][0]!)], phrase: null };
  return { tokens, phrase: runs.length === 1 && words.length + pairs.length === 1 ? null : unit };
}

function pairsOf(run: string): number[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => pairToken(characters[index]!, character));
}

function pairToken(first: string, second: string): number {
  const [one, other] = [first.codePointAt(0)!, second.codePointAt(0)!];
  return one < BMP_END && other < BMP_END ? one * BMP_END + other : hashed('pair', first + second);
}

// No Han character is so small that a pair could begin with it, so these cannot be mistaken for pairs.
const aloneToken = (character: string): number => character.codePointAt(0)!;
const wordToken = (word: string): number => hashed('word', word);

/** The token of a mark that its owner gives to a document, for example `leaf:rent-house`. */
export const labelToken = (label: string): number => hashed('label', label);

/** The key of a number that its owner gives to a document, for example `f.rent`. */
export const measureKey = (measure: string): number => hashed('measure', measure);

function hashed(space: string, text: string): number {
  return HASHES_FROM + hash('sha1', `${space}:${text}`, 'buffer').readUIntBE(0, 6);
}
