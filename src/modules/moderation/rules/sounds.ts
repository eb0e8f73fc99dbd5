import { pinyin } from 'pinyin-pro';
import type { Reading } from './readings.js';
import { SYLLABLES, syllablesOf } from './syllables.js';

/** A text as it is heard: one sign for each syllable, so that words can be looked for in it like in any text. */
export interface Heard {
  readonly text: string;
  /** Where the syllable `text[i]` stands in the reading, and whether it is spelled in Latin letters. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly spelled: readonly boolean[];
  /** The whole syllables, before zh and z, ing and in fall together. */
  readonly exact: readonly string[];
}

const FIRST_SIGN = 0xe000;
/** Stands for what has no sound: digits, letters that spell nothing. */
const SILENT = '\uf8ff';
const HAN = /\p{Script=Han}/u;

const signs = new Map<string, string>();
for (const syllable of SYLLABLES) {
  const blurred = blur(syllable);
  if (!signs.has(blurred)) signs.set(blurred, String.fromCharCode(FIRST_SIGN + signs.size));
}
const known = new Map<string, string>();

export function heard(reading: Pick<Reading, 'text'> & { readonly gap?: readonly string[] }): Heard {
  const { text, gap } = reading;
  const made = { text: '', from: [] as number[], to: [] as number[], spelled: [] as boolean[], exact: [] as string[] };
  const add = (from: number, to: number, syllable: string, spelled: boolean) => {
    made.text += signs.get(blur(syllable)) ?? SILENT;
    made.from.push(from);
    made.to.push(to);
    made.spelled.push(spelled);
    made.exact.push(syllable);
  };
  for (let at = 0; at < text.length;) {
    const run = lettersFrom(text, at, gap);
    if (run > at) {
      let from = at;
      const spelled = run - at > 1 ? syllablesOf(text.slice(at, run)) : undefined;
      for (const syllable of spelled ?? []) add(from, (from += syllable.length), syllable, true);
      if (!spelled) add(at, run, '', false);
      at = run;
    } else {
      add(at, at + 1, syllableOf(text[at]!), false);
      at++;
    }
  }
  return made;
}

/** How a Han character is read most often; '' for everything else. */
function syllableOf(char: string): string {
  let syllable = known.get(char);
  if (syllable === undefined) {
    syllable = HAN.test(char) ? pinyin(char, { toneType: 'none', v: true, type: 'array' })[0]! : '';
    known.set(char, syllable);
  }
  return syllable;
}

/** Where the Latin letters end that begin here and touch. */
function lettersFrom(text: string, at: number, gap?: readonly string[]): number {
  let end = at;
  while (end < text.length && text[end]! >= 'a' && text[end]! <= 'z' && (end === at || !gap?.[end])) end++;
  return end;
}

/** What people here do not tell apart: zh and z, ch and c, sh and s, ing and in, eng and en. */
function blur(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/(?<=[ie]n)g$/, '');
}
