import type { Block, List } from './blocks.js';

const isList = (block: Block): block is List => block.kind === 'ul' || block.kind === 'ol';

/** Adds what an `li` holds to the items of its list. An item of nothing but a list is how some programs write a deeper level. */
export function placeItem(kind: List['kind'], blocks: Block[], items: Block[][]): void {
  const [first] = blocks;
  const before = items.at(-1);
  if (!first) return;
  if (before && blocks.every(isList)) before.push(...blocks);
  else if (blocks.length === 1 && isList(first) && first.kind === kind) items.push(...first.items);
  else items.push(blocks);
}

/** Adds what stands in a list without an `li`. A list there belongs to the item before it. */
export function placeStrays(kind: List['kind'], blocks: readonly Block[], items: Block[][]): void {
  for (const block of blocks) if (block.kind !== 'hr') placeItem(kind, [block], items);
}
