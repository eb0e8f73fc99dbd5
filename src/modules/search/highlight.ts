import { simplified } from '../../kernel/simplified.js';
import { fold } from '../../kernel/text.js';
import { readWords } from './words.js';

export interface Segment {
  readonly text: string;
  /** One of the searched words stands here. */
  readonly hit: boolean;
}

/** Cuts `text` where the words of a search, as typed, stand in it. The segments joined are `text` again; they are not escaped. */
export function highlight(text: string, words: string): Segment[] {
  return highlighter(words)(text);
}

/** The same for many texts: reads the words once. */
export function highlighter(words: string): (text: string) => Segment[] {
  const { spelled } = readWords(words);
  return (text) => cut(text, hitsIn(text, spelled));
}

/** From and up to, not including. */
type Hit = readonly [from: number, to: number];

function hitsIn(text: string, words: readonly string[]): Hit[] {
  const { folded, origin } = foldWithOrigin(text);
  const hits: Hit[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      if (isWhole(folded, at, word)) hits.push([origin(at), origin(at + word.length)]);
    }
  }
  return hits.sort(([one], [other]) => one - other);
}

/** Han characters, ASCII, and the marks and wide forms of Chinese texts: folding makes each into one. */
const PLAIN = /^[ -~\u00b7\u2018-\u201d\u3001-\u3003\u300a-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;

const same = (at: number): number => at;

/** The folded text, and for each of its characters where it began in the text: ㎡ becomes m2, which are two. */
function foldWithOrigin(text: string): { folded: string; origin: (at: number) => number } {
  if (PLAIN.test(text)) return { folded: simplified(fold(text)), origin: same };
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = simplified(fold(character));
    for (let index = 0; index < piece.length; index++) origin.push(at);
    folded += piece;
    at += character.length;
  }
  origin.push(at);
  return { folded, origin: (at) => origin[at]! };
}

/** 15 does not stand in 2015, nor pro in product, but both stand in pro15; Chinese has no such borders. */
function isWhole(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  return !isOneWord(text[at - 1], word[0]) && !isOneWord(word.at(-1), text[end]);
}

function isOneWord(one: string | undefined, other: string | undefined): boolean {
  return /^([a-z]{2}|\d{2})$/.test(`${one ?? ' '}${other ?? ' '}`);
}

/** @param hits in the order in which they begin; they may overlap, and touching ones are one */
function cut(text: string, hits: readonly Hit[]): Segment[] {
  const found: Segment[] = [];
  const add = (from: number, to: number, hit: boolean) => {
    if (from < to) found.push({ text: text.slice(from, to), hit });
  };
  let done = 0;
  for (let at = 0; at < hits.length;) {
    const from = hits[at]![0];
    let to = hits[at]![1];
    for (at += 1; at < hits.length && hits[at]![0] <= to; at += 1) to = Math.max(to, hits[at]![1]);
    add(done, from, false);
    add(from, to, true);
    done = Math.max(done, to);
  }
  add(done, text.length, false);
  return found;
}
