import type { Block } from './blocks.js';
import { Flow } from './flow.js';
import { inlineOf } from './inline-of.js';
import type { Look } from './look.js';
import type { Run } from './marks.js';
import type { Element } from './parse-html.js';
import { missingOf } from './picture.js';
import { SPACE, tidyLine } from './tidy.js';

/** What a `<figure>` comes to: one figure for each picture in it, the caption under the last one, and whatever else it holds. */
export function figureBlocks(
  element: Element,
  look: Look,
  readInside: (element: Element, look: Look, flow: Flow) => void,
): Block[] {
  const captions: Run[][] = [];
  const flow = new Flow(captions);
  readInside(element, look, flow);
  const blocks = flow.finish();
  const missing = missingOf(element);
  if (missing !== undefined && !blocks.some(({ kind }) => kind === 'figure')) {
    blocks.push({ kind: 'figure', missing, alt: '', caption: [] });
  }
  return captioned(blocks, tidyLine(captions.flat()));
}

/** The words of one caption, apart from those of the next. */
export const captionRuns = (blocks: readonly Block[]): Run[] => [...inlineOf(blocks), SPACE];

function captioned(blocks: Block[], caption: readonly Run[]): Block[] {
  const at = blocks.findLastIndex(({ kind }) => kind === 'figure' || kind === 'table');
  const shown = blocks[at];
  if (caption.length === 0 || blocks.length === 0) return blocks;
  if (shown?.kind === 'figure' || (shown?.kind === 'table' && shown.caption.length === 0)) {
    return blocks.with(at, { ...shown, caption });
  }
  return [...blocks, { kind: 'p', runs: caption }];
}
