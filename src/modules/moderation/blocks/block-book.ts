import { hamming, type Print } from '../../../kernel/likeness.js';
import { readPrints, SAME_PICTURE } from '../../../kernel/picture-print.js';
import type { Block, Blocked } from './block.entity.js';
import { isIn, type NetworkRange, readRange } from './network-range.js';
import { isLike, readLikeness } from './text-print.js';

interface Known<By> {
  readonly by: By;
  readonly block: Block;
}

/** The blocks that are in force, in memory and made ready to be compared, so that a verdict asks no database. */
export class BlockBook {
  private readonly exact = new Map<string, Block[]>();
  private readonly networks: Known<NetworkRange>[] = [];
  private readonly texts: Known<Uint16Array>[] = [];
  private readonly photos: Known<readonly Print[]>[] = [];

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      const { what, value, likeness } = block;
      const key = keyOf(what, value);
      this.exact.set(key, [...(this.exact.get(key) ?? []), block]);
      const range = what === 'network' ? readRange(value) : null;
      if (range) this.networks.push({ by: range, block });
      if (likeness !== null) this.texts.push({ by: readLikeness(likeness), block });
      if (what === 'photo') this.photos.push({ by: readPrints(value), block });
    }
  }

  /** Of exactly this number or text; of several the strictest. */
  of(what: Blocked, value: string, now: number): Block | null {
    return strictest(this.exact.get(keyOf(what, value)) ?? [], now);
  }

  network(address: string, now: number): Block | null {
    return this.among(this.networks, (range) => isIn(range, address), now);
  }

  networkById(id: number, now: number): Block | null {
    return strictest(
      this.networks.map(({ block }) => block).filter((block) => block.id === id),
      now,
    );
  }

  /** Of the same picture, its mirror image, or a part of it. */
  photo(print: string, now: number): Block | null {
    if (this.photos.length === 0) return null;
    const ours = readPrints(print);
    const isSame = (theirs: readonly Print[]) =>
      ours.some((own) => theirs.some((their) => hamming(own, their) <= SAME_PICTURE));
    return this.among(this.photos, isSame, now);
  }

  get hasTexts(): boolean {
    return this.texts.length > 0;
  }

  /** Of a text that is nearly the same. */
  textLike(likeness: string, now: number): Block | null {
    const print = readLikeness(likeness);
    return this.among(this.texts, (other) => isLike(other, print), now);
  }

  private among<By>(known: readonly Known<By>[], fits: (by: By) => boolean, now: number): Block | null {
    return strictest(
      known.filter(({ by }) => fits(by)).map(({ block }) => block),
      now,
    );
  }
}

const keyOf = (what: Blocked, value: string): string => `${what} ${value}`;

function strictest(blocks: readonly Block[], now: number): Block | null {
  const inForce = blocks.filter((block) => !block.isOver(now));
  return inForce.find(({ severity }) => severity === 'refuse') ?? inForce[0] ?? null;
}
