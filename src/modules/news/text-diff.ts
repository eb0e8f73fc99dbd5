import { diffArrays } from 'diff';

/** A stretch of text that is in both texts, in the later one only, or in the earlier one only. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
/** So many words may differ; the work grows with the square of it. Beyond, the whole is shown as replaced. */
const MOST_DIFFERENT = 400;
/** With less in common than this, two texts are easier to read one after the other. */
const LEAST_COMMON = 0.3;
/** What stayed between two changes and is no longer than this goes with them. */
const BRIDGE = 1;

/**
 * What is different between two texts: first line by line, then word by word in what changed; the platform knows where Chinese words
 * end. All runs but the added ones together are `before`, all but the removed ones `after`.
 */
export function textDiff(before: string, after: string): Run[] {
  const runs: Run[] = [];
  let [removed, added] = ['', ''];
  for (const { kind, text } of [...compare(linesOf(before), linesOf(after)), END]) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      runs.push(...wordDiff(removed, added), { kind, text });
      [removed, added] = ['', ''];
    }
  }
  return joined(runs);
}

const END: Run = { kind: 'same', text: '' };

function wordDiff(before: string, after: string): Run[] {
  if (before === '' || after === '') return replaced(before, after);
  const runs = withoutBridges(compare(wordsOf(before), wordsOf(after)));
  const common = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return common < LEAST_COMMON * Math.min(before.length, after.length) ? replaced(before, after) : runs;
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/);
const wordsOf = (text: string): string[] => Array.from(WORDS.segment(text), ({ segment }) => segment);

function compare(before: string[], after: string[]): Run[] {
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
