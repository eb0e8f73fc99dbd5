import { type Block, everyBlock } from './blocks.js';
import { type Run, isBreak } from './marks.js';
import { SPACE, tidyLine } from './tidy.js';

/** The words of blocks in one line, for captions. Pictures are left out. */
export function inlineOf(blocks: readonly Block[]): Run[] {
  return tidyLine(
    [...everyBlock(blocks)].flatMap((block) =>
      'runs' in block ? [...block.runs.map((run) => (isBreak(run) ? SPACE : run)), SPACE] : [],
    ),
  );
}
