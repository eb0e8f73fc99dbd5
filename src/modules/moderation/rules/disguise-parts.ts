import { simplified } from '../../../kernel/simplified.js';
import type { VerdictPart } from '../verdict.js';
import { isBrokenUp, plainly, type Reading } from './readings.js';
import { RULES } from './rule-names.js';
import { SPLIT } from './split-characters.js';
import { syllablesOf } from './syllables.js';

/** Ways of writing that only serve to be read by people and not by a machine. Each alone is enough for somebody to look. */
const SURE = RULES.disguise.score;
/** Ways that are only odd. */
const ODD = 15;
const SPELLED = 3;
const HALVES = 2;
const TRADITIONAL = { share: 0.25, least: 6 };
const STYLED = 4;
/** So much more of a text must be words when it is read backwards. */
const BACKWARDS = { gain: 0.3, least: 10, looked: 200 };

/** Latin that is usual beside Han characters, although it can be read as syllables. */
const USUAL = new Set(
  'wifi mini he hao ai an en pen ban gan long wang bang gong men hang sang fan can man tan pan mei nan de me a o e le la ha hi she you dang fu bin kai da ge qiu hui hu jin tao xu si li lu lin'.split(
    ' ',
  ),
);

export function disguiseParts(text: string, plain = plainly(text)): VerdictPart[] {
  const sure = [
    brokenUp(plain, text),
    spelled(plain, text),
    halves(plain, text),
    hidden(text),
    backwards(plain, text),
  ].filter((words) => words.length > 0);
  const odd = [traditional(text), styled(text)].filter((words) => words.length > 0);
  const score = sure.length ? SURE : odd.length * ODD;
  return score ? [{ rule: 'disguise', score, words: [...new Set([...sure, ...odd].flat())].slice(0, 6) }] : [];
}

/** 贷 款 找 我 今 天 就. */
function brokenUp(plain: Reading, text: string): string[] {
  return isBrokenUp(plain) ? [text.slice(0, 16).trim()] : [];
}

/** 手ji操zuo: syllables in Latin letters that touch Han characters. */
function spelled({ text, gap, start, end }: Reading, original: string): string[] {
  const found = new Set<string>();
  for (const { 0: letters, index } of text.matchAll(/[a-z]{2,12}/g)) {
    const beside =
      (index > 0 && !gap[index] && isHan(text[index - 1])) ||
      (index + letters.length < text.length && !gap[index + letters.length] && isHan(text[index + letters.length]));
    if (beside && !USUAL.has(letters) && syllablesOf(letters))
      found.add(original.slice(start[index], end[index + letters.length - 1]));
  }
  return found.size >= SPELLED ? [...found] : [];
}

/** Never written by themselves. */
const RADICALS = '扌彳亻讠氵钅礻忄纟饣犭艹辶宀冖疒刂阝衤';

/** 弓虽. */
function halves({ text, start, end }: Reading, original: string): string[] {
  const found: string[] = [];
  for (let i = 0; i + 1 < text.length; i++)
    if (SPLIT.has(text.slice(i, i + 2)) || RADICALS.includes(text[i]!))
      found.push(original.slice(start[i], end[i + 1]));
  return found.length >= HALVES ? found : [];
}

/** Signs without width between two Han characters, marks and single letters on several of them. */
function hidden(text: string): string[] {
  const unseen = text.match(/\p{Script=Han}[\u200b-\u200d\u2060\ufeff\u00ad]+(?=\p{Script=Han})/gu) ?? [];
  const marked = text.match(/\p{Script=Han}[\p{M}\u20e3]+/gu) ?? [];
  const lettered = text.match(/\p{Script=Han}[a-zA-Z](?=[\p{Script=Han}\p{P}\s]|$)/gu) ?? [];
  const found = [unseen, ...[marked, lettered].filter((ones) => new Set(ones).size >= STYLED)].flat();
  return found.slice(0, 6);
}

/** Whether it is words only from behind. */
function backwards({ text, gap, start, end }: Reading, original: string): string[] {
  const runs: { readonly from: number; readonly to: number }[] = [];
  const last = Math.min(text.length, BACKWARDS.looked);
  for (let at = 0, from = 0; at < last; at++) {
    if (at > from && (gap[at] || !isHan(text[at - 1]))) from = at;
    const ends = at + 1 === last || gap[at + 1] !== '' || !isHan(text[at + 1]);
    if (ends && isHan(text[from])) runs.push({ from, to: at + 1 });
    if (ends) from = at + 1;
  }
  const length = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  if (length < BACKWARDS.least) return [];
  const forth = runs.map(({ from, to }) => text.slice(from, to));
  const back = forth.map((run) => Array.from(run).reverse().join(''));
  if ((inWords(back) - inWords(forth)) / length <= BACKWARDS.gain) return [];
  return runs.slice(0, 3).map(({ from, to }) => original.slice(start[from], end[to - 1]));
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** How many characters stand in words of two and more. */
function inWords(runs: readonly string[]): number {
  let count = 0;
  for (const { segment } of segmenter.segment(runs.join(' '))) if (segment.length > 1) count += segment.length;
  return count;
}

function traditional(text: string): string[] {
  const plain = simplified(text);
  const changed = text.split('').filter((char, i) => char !== plain[i]);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return changed.length >= TRADITIONAL.least && changed.length / han > TRADITIONAL.share
    ? [...new Set(changed)].slice(0, 6)
    : [];
}

/** Letters and digits in circles, in bold, in full width. */
function styled(text: string): string[] {
  const found =
    text.match(/[\uff21-\uff3a\uff41-\uff5a\u2460-\u24ff\u2776-\u2793]|[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]/gu) ??
    [];
  return found.length >= STYLED ? [...new Set(found)].slice(0, 6) : [];
}

const isHan = (char: string | undefined): boolean => char !== undefined && char > '\u2fff';
