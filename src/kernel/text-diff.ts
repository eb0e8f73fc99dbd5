import { diffArrays } from 'diff';

/** A stretch of text that is in both texts, in the later one only, or in the earlier one only. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** So many parts may differ; the work grows with the square of it. Beyond, the whole is shown as replaced. */
const MOST_DIFFERENT = 200;
/**
 * To find the words of a text takes some microseconds a character. So many characters of one comparison, old and new together, are
 * looked at so closely; a change that goes beyond is shown as replaced.
 */
const MOST_CLOSELY = 1600;
/** With less in common than this, two texts are easier to read one after the other. */
const LEAST_COMMON = 0.3;
/** What stayed between two changes and is no longer than this goes with them. */
const BRIDGE = 1;

/**
 * What is different between two texts: first line by line, then clause by clause, then word by word in what changed; the platform
 * knows where Chinese words end. All runs but the added ones together are `before`, all but the removed ones `after`.
 */
export function textDiff(before: string, after: string): Run[] {
  let left = MOST_CLOSELY;
  const words = (removed: string, added: string): Run[] => {
    left -= removed.length + added.length;
    return left < 0 ? replaced(removed, added) : wordDiff(removed, added);
  };
  const clauses = (removed: string, added: string) => closer(clausesOf(removed), clausesOf(added), words);
  return joined(closer(linesOf(before), linesOf(after), clauses));
}

/** Compares part by part; what lies between two parts that stayed is looked at more closely. */
function closer(before: string[], after: string[], look: (removed: string, added: string) => Run[]): Run[] {
  const runs: Run[] = [];
  let [removed, added] = ['', ''];
  for (const { kind, text } of [...compare(before, after), END]) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      const changed = removed === '' || added === '' ? replaced(removed, added) : look(removed, added);
      runs.push(...changed, { kind, text });
      [removed, added] = ['', ''];
    }
  }
  return runs;
}

const END: Run = { kind: 'same', text: '' };

function wordDiff(before: string, after: string): Run[] {
  const runs = withoutBridges(compare(wordsOf(before), wordsOf(after)));
  const common = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return common < LEAST_COMMON * Math.min(before.length, after.length) ? replaced(before, after) : runs;
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/);
const clausesOf = (text: string): string[] => text.split(/(?<=\n|[。！？；，](?!\n))/);
const wordsOf = (text: string): string[] => Array.from(WORDS.segment(text), ({ segment }) => segment);

function compare(before: string[], after: string[]): Run[] {
  // A text that was written anew has no part in common with the old one: nothing is to be searched for.
  const known = new Set(before);
  if (!after.some((part) => known.has(part))) return replaced(before.join(''), after.join(''));
  const changes = diffArrays(before, after, { maxEditLength: MOST_DIFFERENT });
  if (!changes) return replaced(before.join(''), after.join(''));
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

const replaced = (before: string, after: string): Run[] => [
  { kind: 'removed', text: before },
  { kind: 'added', text: after },
];

/** 一个字 that stayed by chance between two that went makes the whole hard to read: it goes and comes back with them. */
function withoutBridges(runs: Run[]): Run[] {
  const wide: Run[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    wide.push(...replaced(removed, added));
    [removed, added] = ['', ''];
  };
  for (const [place, { kind, text }] of runs.entries()) {
    const isInside = kind === 'same' && place > 0 && place < runs.length - 1;
    const bridges = isInside && text.trim().length <= BRIDGE && !text.includes('\n');
    if (kind === 'removed' || bridges) removed += text;
    if (kind === 'added' || bridges) added += text;
    if (kind !== 'same' || bridges) continue;
    close();
    wide.push({ kind, text });
  }
  close();
  return wide;
}

/** Without empty runs, and neighbours of one kind as one. */
function joined(runs: readonly Run[]): Run[] {
  const short: Run[] = [];
  for (const { kind, text } of runs) {
    const last = short.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) short[short.length - 1] = { kind, text: last.text + text };
    else short.push({ kind, text });
  }
  return short;
}
