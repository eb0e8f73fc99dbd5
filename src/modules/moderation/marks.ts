export interface Mark {
  readonly words: string;
  readonly label: string;
}

/** A piece of a text; with a label when it is to be marked. */
export interface Run {
  readonly text: string;
  readonly label?: string;
}

const MOST_RUNS = 400;

/** Cuts a text where marked words stand. Of words that overlap, the first and then the longest wins. */
export function runsOf(text: string, marks: readonly Mark[]): Run[] {
  const wanted = marks.filter((mark) => mark.words !== '').sort((a, b) => b.words.length - a.words.length);
  const runs: Run[] = [];
  let at = 0;
  while (at < text.length && runs.length < MOST_RUNS) {
    const next = firstFrom(text, at, wanted);
    if (!next) break;
    if (next.start > at) runs.push({ text: text.slice(at, next.start) });
    at = next.start + next.mark.words.length;
    runs.push({ text: next.mark.words, label: next.mark.label });
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

function firstFrom(text: string, from: number, marks: readonly Mark[]): { start: number; mark: Mark } | null {
  let best: { start: number; mark: Mark } | null = null;
  for (const mark of marks) {
    const start = text.indexOf(mark.words, from);
    if (start >= 0 && (best === null || start < best.start)) best = { start, mark };
  }
  return best;
}
