/** How a stretch of text stands out. `href` is an address that `linkOf` let pass. */
export interface Marks {
  readonly href?: string | undefined;
  readonly strong?: boolean;
  readonly em?: boolean;
  readonly u?: boolean;
  readonly shift?: 'sub' | 'sup' | undefined;
}

/** A stretch of text with the same marks. In a tidied line the text `\n` alone is a line break, and nothing else holds one. */
export interface Run {
  readonly text: string;
  readonly marks: Marks;
}

export const isBreak = (run: Run): boolean => run.text === '\n';

const sameMarks = (a: Marks, b: Marks): boolean =>
  a === b || (a.href === b.href && !a.strong === !b.strong && !a.em === !b.em && !a.u === !b.u && a.shift === b.shift);

/** What two neighbours share: the marks of the space or line break between them. */
export const commonMarks = (a: Marks, b: Marks): Marks => ({
  href: a.href === b.href ? a.href : undefined,
  strong: Boolean(a.strong && b.strong),
  em: Boolean(a.em && b.em),
  u: Boolean(a.u && b.u),
  shift: a.shift === b.shift ? a.shift : undefined,
});

/** Without empty runs, and neighbours of the same marks made one. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && !isBreak(last) && !isBreak(run) && sameMarks(last.marks, run.marks)) {
      joined[joined.length - 1] = { text: last.text + run.text, marks: last.marks };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
