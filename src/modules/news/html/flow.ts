import type { Block, Words } from './blocks.js';
import { type Entry, LooseList } from './loose-list.js';
import { type Run, textOfRuns } from './marks.js';
import { BREAK, SPACE, tidyLine, tidyParagraphs } from './tidy.js';

/** No heading is longer; Word documents mark whole paragraphs as headings. */
const LONGEST_HEADING = 120;

/** Gathers what is read, in order, into blocks. */
export class Flow {
  private readonly blocks: Block[] = [];
  private kind: Words['kind'] = 'p';
  private line: Run[] = [];
  private loose: LooseList | undefined;

  /** `captions` takes those of a figure; elsewhere they are paragraphs. */
  constructor(readonly captions?: Run[][]) {}

  say(run: Run): void {
    this.line.push(run);
  }

  /** A `<br>`. */
  breakLine(): void {
    this.line.push(BREAK);
  }

  /** Where a block of the source begins or ends. A heading goes on in the same line. */
  gap(): void {
    if (this.kind === 'p') this.end();
    else this.line.push(SPACE);
  }

  openHeading(kind: 'h2' | 'h3'): void {
    this.end();
    this.kind = kind;
  }

  closeHeading(): void {
    this.end();
    this.kind = 'p';
  }

  put(block: Block): void {
    this.end();
    this.loose = undefined;
    if (block.kind !== 'hr' || (this.blocks.length > 0 && this.blocks.at(-1)?.kind !== 'hr')) this.blocks.push(block);
  }

  /** An item that comes without its list. */
  item(entry: Entry): void {
    this.end();
    if (entry.blocks.length === 0 || this.loose?.add(entry)) return;
    this.loose = new LooseList(entry);
    this.blocks.push(this.loose.list);
  }

  /** All blocks; the flow is over. */
  finish(): Block[] {
    this.end();
    while (this.blocks.at(-1)?.kind === 'hr') this.blocks.pop();
    return this.blocks;
  }

  private end(): void {
    const { line, kind } = this;
    this.line = [];
    for (const runs of kind === 'p' ? tidyParagraphs(line) : [tidyLine(line)]) {
      if (runs.length === 0) continue;
      this.loose = undefined;
      this.blocks.push({ kind: textOfRuns(runs).length > LONGEST_HEADING ? 'p' : kind, runs });
    }
  }
}
