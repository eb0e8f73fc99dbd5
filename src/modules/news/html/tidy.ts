import { clean } from '../../../kernel/text.js';
import { type Run, commonMarks, joinRuns } from './marks.js';

/** A line break among the runs that were read; only `tidyParagraphs` makes something of it. */
export const BREAK: Run = { text: '\n', marks: {} };
export const SPACE: Run = { text: ' ', marks: {} };

const WIDE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u3029\\u3030-\\u303f\\uff01-\\uff60';
/** Punctuation that Chinese shares with other languages: wide when it stands beside something wide. */
const SHARED = '“”‘’…—·';
const WIDE_GAP = new RegExp(`^(?:[${WIDE}] [${WIDE}${SHARED}]|[${SHARED}] [${WIDE}])$`, 'u');
const NEW_LINE = /^[ \t\f\n\r]*[\n\r][ \t\f\n\r]*$/;

/** How wide the blanks are with which old pages start a paragraph, in halves of a Han character. Plain white space has no width there. */
const BLANKS: Record<string, number> = { '\u3000': 2, '\u2003': 2, '\u2002': 1, '\u00a0': 1 };
const INDENT = 4;

/** `clean` for a piece out of a text: its edges stay, and what composes across them is left to the piece itself. */
const cleanPiece = (text: string): string => clean(`|${text}|`).slice(1, -1);

/** Cleaned and joined until nothing changes: what stood between two runs may have been invisible. */
function cleanRuns(raw: readonly Run[]): Run[] {
  let runs = joinRuns(raw);
  for (;;) {
    const next = joinRuns(runs.map(({ text, marks }) => ({ text: cleanPiece(text), marks })));
    if (next.length === runs.length) return next;
    runs = next;
  }
}

/** What a stretch of white space comes to. A new line of the source between two Han characters is nothing, as CSS has it. */
function space(blank: string, before: string, after: string): string {
  const wide = blank.split('\u3000').length - 1;
  if (wide > 0) return '\u3000'.repeat(Math.min(wide, 2));
  const [left, right] = [[...before.slice(-2)].at(-1), [...after.slice(0, 2)][0]];
  return NEW_LINE.test(blank) && WIDE_GAP.test(`${left} ${right}`) ? '' : ' ';
}

/** One line without breaks: cleaned, white space made single and taken off both ends. */
function spaced(runs: readonly Run[]): Run[] {
  const line: Run[] = [];
  let blank = '';
  for (const { text, marks } of runs) {
    for (const piece of text.match(/\s+|\S+/g) ?? []) {
      const last = line.at(-1);
      if (/^\s/.test(piece)) {
        blank += piece;
        continue;
      }
      if (last && blank !== '')
        line.push({ text: space(blank, last.text, piece), marks: commonMarks(last.marks, marks) });
      blank = '';
      line.push({ text: piece, marks });
    }
  }
  return joinRuns(line);
}

function isIndented(runs: readonly Run[]): boolean {
  const start = /^\s*/.exec(runs.map(({ text }) => text).join(''))?.[0] ?? '';
  return [...start].reduce((width, blank) => width + (BLANKS[blank] ?? 0), 0) >= INDENT;
}

/** Everything as one line; breaks are spaces. */
export function tidyLine(raw: readonly Run[]): Run[] {
  return spaced(cleanRuns(raw.map((run) => (run === BREAK ? SPACE : run))));
}

/** The paragraphs in what was read: an empty line divides them, and so does the indentation of a new line. A single break stays. */
export function tidyParagraphs(raw: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [];
  let open = false;
  for (const source of splitLines(raw)) {
    const runs = cleanRuns(source);
    const [line, current] = [spaced(runs), paragraphs.at(-1)];
    const [first, last] = [line[0], current?.at(-1)];
    if (first && last && current && open && !isIndented(runs)) {
      current.push({ text: '\n', marks: commonMarks(last.marks, first.marks) }, ...line);
    } else if (first) {
      paragraphs.push(line);
    }
    open = first !== undefined;
  }
  return paragraphs;
}

function splitLines(raw: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of raw) {
    if (run === BREAK) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines;
}
