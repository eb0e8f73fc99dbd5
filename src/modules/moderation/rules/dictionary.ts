import { AhoCorasick } from '@monyone/aho-corasick';
import { heard, type Heard } from './sounds.js';
import { plainly, readings, type Reading } from './readings.js';
import { WordBorders } from './word-borders.js';

/** By what a word was recognised: its characters, its letters (dai kuan), or other characters that sound the same. */
export type By = 'signs' | 'letters' | 'sound';

/** A word that stands in a text. */
export interface Find {
  readonly word: string;
  readonly by: By;
  /** Broken up, doubled, split, turned round or spelled, so that it is not seen. */
  readonly disguised: boolean;
  /** Only the end of one word and the beginning of another, as far as can be told: good for a part of a pattern. */
  readonly loose: boolean;
  /** From where to where in the original. */
  readonly start: number;
  readonly end: number;
}

/** Shorter words are often only the end of one and the beginning of another. */
const SHORT = 2;
/** Words of one sound are many: shorter ones are found by sound only when every syllable is exact, and count less (see signals). */
const LONG = 3;
/** What also stands between two words of an ordinary text. */
const NATURAL = /[\s,.;:!?。、，；：！？()（）《》<>/|"'~…]/;
/** The end of a sentence or of a line. */
const FULL_STOP = /[\n。!?！？;；]/;

/** Looks for many words at once, in every way in which they can be written. */
export class Dictionary {
  private readonly bySigns: AhoCorasick;
  private readonly bySound: AhoCorasick;
  /** Folded word → words. */
  private readonly folded = new Map<string, string[]>();
  private readonly sounds = new Map<string, { readonly word: string; readonly exact: readonly string[] }[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const { text } = plainly(word);
      if (!text) continue;
      push(this.folded, text, word);
      const sound = heard({ text });
      const isHan = /^\p{Script=Han}{2,}$/u.test(text);
      if (isHan) push(this.sounds, sound.text, { word, exact: sound.exact });
    }
    this.bySigns = new AhoCorasick([...this.folded.keys()]);
    this.bySound = new AhoCorasick([...this.sounds.keys()]);
  }

  /** In the order of the text. */
  find(original: string, plain = plainly(original)): Find[] {
    const ways = readings(original, plain);
    const borders = new WordBorders(original);
    const signs = ways.flatMap((way) => this.findSigns(way));
    const finds = [...signs, ...this.findSounds(plain, signs)].map((find) => ({
      ...find,
      loose: isLoose(find, borders),
    }));
    return distinct(finds);
  }

  private findSigns(reading: Reading): Find[] {
    return this.bySigns.matchInText(reading.text).flatMap(({ begin, end, keyword }) => {
      if (!fits(reading, begin, end)) return [];
      const disguised = reading.how !== 'plain' || isBroken(reading, begin, end);
      return this.folded
        .get(keyword)!
        .map((word) => ({ word, by: 'signs' as const, disguised, loose: false, ...span(reading, begin, end) }));
    });
  }

  private findSounds(plain: Reading, already: readonly Find[]): Find[] {
    const sound = heard(plain);
    const seen = new Set(already.map(({ word, start }) => `${start} ${word}`));
    return this.bySound.matchInText(sound.text).flatMap(({ begin, end, keyword }) => {
      const [from, to] = [sound.from[begin]!, sound.to[end - 1]!];
      if (!fits(plain, from, to)) return [];
      const spelled = sound.spelled.slice(begin, end).includes(true);
      if (spelled && !wholeRuns(plain, sound, begin, end)) return [];
      return this.sounds
        .get(keyword)!
        .filter(
          ({ word, exact }) =>
            exact.length >= LONG ||
            (exact.every((syllable, i) => syllable === sound.exact[begin + i]) &&
              (spelled || [...word].some((char, i) => plain.text[from + i] === char))),
        )
        .map(({ word }) => ({
          word,
          by: spelled ? ('letters' as const) : ('sound' as const),
          disguised: spelled,
          loose: false,
          ...span(plain, from, to),
        }))
        .filter(({ word, start }) => !seen.has(`${start} ${word}`));
    });
  }
}

const isLoose = ({ word, disguised, start, end }: Find, borders: WordBorders): boolean =>
  !disguised && word.length <= SHORT && !borders.stands(start, end);

function span({ start, end }: Reading, from: number, to: number) {
  return { start: Math.min(start[from]!, start[to - 1]!), end: Math.max(end[from]!, end[to - 1]!) };
}

/** Whether what stands in between lets it be one word. A comma or space between two words does not join them. */
function fits(reading: Reading, from: number, to: number): boolean {
  const { how, text } = reading;
  const length = to - from;
  if (how === 'stutter' && /(.)\1/.test(text.slice(from, to))) return false;
  if (how === 'backwards' && length <= LONG) return false;
  if (!standsAlone(reading, from, to)) return false;
  const gaps = innerGaps(reading, from, to);
  const natural = gaps.filter((gap) => NATURAL.test(gap));
  if (natural.length === 0) return true;
  const everywhere = natural.length === length - 1;
  if (everywhere && (length > 2 || isIsolated(reading, from, to))) return true;
  return length > LONG && (natural.length > 1 || !FULL_STOP.test(natural[0]!));
}

/** Backwards, a gap stands behind its character. */
function innerGaps({ gap, how }: Reading, from: number, to: number): string[] {
  return (how === 'backwards' ? gap.slice(from, to - 1) : gap.slice(from + 1, to)).filter(Boolean);
}

const isIsolated = ({ gap, text }: Reading, from: number, to: number): boolean =>
  (from === 0 || gap[from] !== '') && (to === text.length || gap[to] !== '');

/** A Latin word or a number is not part of a longer one. */
function standsAlone({ text, gap }: Reading, from: number, to: number): boolean {
  const joins = (i: number) => i > 0 && i < text.length && !gap[i] && isSame(text[i - 1]!, text[i]!);
  return !joins(from) && !joins(to);
}

const isLetter = (char: string): boolean => char >= 'a' && char <= 'z';
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isSame = (one: string, other: string): boolean =>
  (isLetter(one) && isLetter(other)) || (isDigit(one) && isDigit(other));

const isBroken = (reading: Reading, from: number, to: number): boolean => innerGaps(reading, from, to).length > 0;

/** Whether no Latin letters are left over at either side: the bang of bangongshi is no 帮. */
function wholeRuns(plain: Reading, sound: Heard, begin: number, end: number): boolean {
  const cut = (i: number) =>
    i > 0 && i < sound.spelled.length && sound.spelled[i - 1] && sound.spelled[i] && !plain.gap[sound.from[i]!];
  return !cut(begin) && !cut(end);
}

function distinct(found: readonly Find[]): Find[] {
  const seen = new Map<string, Find>();
  for (const find of found) {
    const key = `${find.word} ${find.start} ${find.end}`;
    const other = seen.get(key);
    if (!other || (other.disguised && !find.disguised)) seen.set(key, find);
  }
  return [...seen.values()].sort((one, other) => one.start - other.start || other.end - one.end);
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
