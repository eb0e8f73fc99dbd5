import type { Block, List } from './blocks.js';
import { placeItem } from './list-items.js';

/** An item of a list that the source does not spell out: Word's numbered paragraphs, and `li` outside of lists. */
export interface Entry {
  /** From 1. */
  readonly level: number;
  readonly kind: List['kind'];
  /** What the source counts there, when it counts in digits. */
  readonly number?: number | undefined;
  readonly blocks: Block[];
}

interface Level {
  readonly level: number;
  readonly list: List;
  count: number;
}

function listOf({ kind, number, blocks }: Entry): List {
  const list: List = { kind, start: number ?? 1, items: [] };
  placeItem(kind, blocks, list.items);
  return list;
}

/** The list that such items make, level by level, as they come. */
export class LooseList {
  readonly list: List;
  private readonly open: Level[];

  constructor(first: Entry) {
    this.list = listOf(first);
    this.open = [{ level: first.level, list: this.list, count: first.number ?? 1 }];
  }

  /** False when the item belongs to another list: other kind of bullets, or counted from elsewhere. */
  add(entry: Entry): boolean {
    while (this.open.length > 1 && this.deepest.level > entry.level) this.open.pop();
    const { deepest } = this;
    if (entry.level > deepest.level) {
      this.nest(entry, deepest);
    } else if (this.continues(entry)) {
      placeItem(entry.kind, entry.blocks, deepest.list.items);
      deepest.count++;
    } else {
      const above = this.open.at(-2);
      if (!above) return false;
      this.open.pop();
      this.nest(entry, above);
    }
    return true;
  }

  private get deepest(): Level {
    return this.open.at(-1) as Level;
  }

  private continues({ kind, number }: Entry): boolean {
    const { list, count } = this.deepest;
    return kind === list.kind && (kind === 'ul' || number === undefined || number === count + 1);
  }

  private nest(entry: Entry, below: Level): void {
    const list = listOf(entry);
    below.list.items.at(-1)?.push(list);
    this.open.push({ level: entry.level, list, count: entry.number ?? 1 });
  }
}
