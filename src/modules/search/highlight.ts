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
  return (text) => segments(text, hitsIn(text, spelled));
}

function hitsIn(text: string, words: readonly string[]): boolean[] {
  const { folded, origin } = foldWithOrigin(text);
  const hits = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      if (isWhole(folded, at, word)) hits.fill(true, origin(at), origin(at + word.length));
    }
  }
  return hits;
}

/** Han characters and ASCII: folding changes letters at most, each into one. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;

/** The folded text, and for each of its characters where it began in the text: ㎡ becomes m2, which are two. */
function foldWithOrigin(text: string): { folded: string; origin: (at: number) => number } {
  if (PLAIN.test(text)) return { folded: simplified(text.toLowerCase()), origin: (at) => at };
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

function segments(text: string, hits: readonly boolean[]): Segment[] {
  const found: { text: string; hit: boolean }[] = [];
  for (let at = 0; at < text.length; at++) {
    const last = found.at(-1);
    if (last && last.hit === hits[at]) last.text += text[at];
    else found.push({ text: text[at]!, hit: hits[at]! });
  }
  return found;
}
