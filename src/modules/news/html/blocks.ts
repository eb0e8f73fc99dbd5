import type { Run } from './marks.js';

/** A paragraph or a heading. */
export interface Words {
  readonly kind: 'p' | 'h2' | 'h3';
  readonly runs: readonly Run[];
}

export interface List {
  readonly kind: 'ul' | 'ol';
  /** Number of the first item of an `ol`. */
  readonly start: number;
  readonly items: Block[][];
}

export interface Quote {
  readonly kind: 'blockquote';
  readonly blocks: readonly Block[];
}

export interface Cell {
  readonly header: boolean;
  readonly scope: string | undefined;
  readonly colspan: number;
  readonly rowspan: number;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  readonly caption: readonly Run[];
  readonly head: readonly (readonly Cell[])[];
  readonly body: readonly (readonly Cell[])[];
}

/** A picture: one of ours by its token, or one that still lies elsewhere by its address (`inline` when nobody can fetch it). */
export interface Figure {
  readonly kind: 'figure';
  readonly photo?: string;
  readonly missing?: string;
  readonly alt: string;
  readonly caption: readonly Run[];
}

export interface Rule {
  readonly kind: 'hr';
}

/** The few things an article is made of. Whatever was pasted is read into these, and written anew from them. */
export type Block = Words | List | Quote | Table | Figure | Rule;

/** Every block, with those inside of it, in reading order. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'blockquote') yield* everyBlock(block.blocks);
    if (block.kind === 'ul' || block.kind === 'ol') for (const item of block.items) yield* everyBlock(item);
    if (block.kind === 'table') {
      for (const cell of [...block.head, ...block.body].flat()) yield* everyBlock(cell.blocks);
    }
  }
}
