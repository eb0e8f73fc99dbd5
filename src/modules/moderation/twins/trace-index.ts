import { hamming, ones, type Print, shortHash } from '../../../kernel/likeness.js';
import { readPrints, SAME_PICTURE } from '../../../kernel/picture-print.js';
import { Best } from './best.js';

/** A trace as it is looked through. */
export interface Remembered {
  readonly kind: string;
  readonly itemId: number;
  readonly hashHi: number;
  readonly hashLo: number;
  readonly facts: number;
  readonly phoneHash: string | null;
  readonly device: string | null;
  /** One photo a line. */
  readonly prints: string;
  readonly leaf: string | null;
  readonly region: string | null;
  /** In 元. */
  readonly price: number | null;
}

export interface Lookup extends Omit<Remembered, 'itemId' | 'leaf' | 'region' | 'price'> {
  /** The thing itself, when it is there already. */
  readonly itemId?: number;
}

export interface Candidate {
  readonly itemId: number;
  /** Bits in which the texts' hashes differ. */
  readonly distance: number;
  readonly samePhone: boolean;
  readonly sameDevice: boolean;
  readonly samePhoto: boolean;
}

/** Bits that may differ between texts of different posters, and of one. Beyond the second they have less than half in common. */
const ALIKE = 12;
const ALIKE_AND_OWN = 24;
/** More photos than this of one thing are not looked at. */
const MOST_PHOTOS = 9;
const FIRST_ROOM = 1024;

/**
 * The traces of all that stands, in flat arrays: to compare one with a hundred thousand takes a millisecond, and a database has no
 * index for "differs in few bits". Pure; `TraceMemory` keeps it in step.
 */
export class TraceIndex {
  private readonly kinds: string[] = [];
  private readonly slots = new Map<string, number>();
  private readonly free: number[] = [];
  private size = 0;
  /** 0: nobody is there; else one more than the place of its kind. */
  private kind = new Uint8Array(FIRST_ROOM);
  private id = new Float64Array(FIRST_ROOM);
  private hi = new Int32Array(FIRST_ROOM);
  private lo = new Int32Array(FIRST_ROOM);
  private facts = new Int32Array(FIRST_ROOM);
  private phone = new Float64Array(FIRST_ROOM);
  private device = new Float64Array(FIRST_ROOM);
  private place = new Int32Array(FIRST_ROOM);
  private price = new Float64Array(FIRST_ROOM);
  private readonly photos = new Map<number, readonly Print[][]>();

  get count(): number {
    return this.slots.size;
  }

  put(row: Remembered): void {
    const slot = this.slots.get(keyOf(row)) ?? this.slotFor(keyOf(row));
    this.kind[slot] = this.numberOf(row.kind);
    this.id[slot] = row.itemId;
    [this.hi[slot], this.lo[slot], this.facts[slot]] = [row.hashHi, row.hashLo, row.facts];
    [this.phone[slot], this.device[slot]] = [shortened(row.phoneHash), shortened(row.device)];
    this.place[slot] = placeOf(row.leaf, row.region);
    this.price[slot] = row.price ?? 0;
    const photos = photosOf(row.prints);
    if (photos.length) this.photos.set(slot, photos);
    else this.photos.delete(slot);
  }

  drop(row: Pick<Remembered, 'kind' | 'itemId'>): void {
    const slot = this.slots.get(keyOf(row));
    if (slot === undefined) return;
    this.slots.delete(keyOf(row));
    this.photos.delete(slot);
    this.kind[slot] = 0;
    this.free.push(slot);
  }

  /** Those that may be the same as this, the likeliest first. */
  candidates(look: Lookup, atMost: number): Candidate[] {
    const best = new Best<Candidate>(atMost);
    const [kind, own] = [this.kinds.indexOf(look.kind) + 1, look.itemId ?? -1];
    if (kind === 0) return [];
    const [phone, device] = [shortened(look.phoneHash), shortened(look.device)];
    const pictured = this.slotsWith(photosOf(look.prints));
    const { hashHi, hashLo } = look;
    const { hi, lo, kind: kinds, phone: phones, device: devices } = this;
    for (let slot = 0; slot < this.size; slot++) {
      if (kinds[slot] !== kind) continue;
      const samePhone = phone !== 0 && phones[slot] === phone;
      const sameDevice = device !== 0 && devices[slot] === device;
      const most = samePhone || sameDevice ? ALIKE_AND_OWN : ALIKE;
      let distance = ones(hi[slot]! ^ hashHi);
      if (distance > most && pictured.size === 0) continue;
      distance += ones(lo[slot]! ^ hashLo);
      const samePhoto = pictured.has(slot);
      if ((distance > most && !samePhoto) || this.id[slot] === own) continue;
      const rank = distance - (this.facts[slot] === look.facts ? 8 : 0) - (samePhone ? 4 : 0);
      best.offer(rank, { itemId: this.id[slot]!, distance, samePhone, sameDevice, samePhoto });
    }
    return best.found;
  }

  /** What those of a leaf in a region are offered for, in 元. */
  prices(leaf: string, region: string): number[] {
    const [place, found] = [placeOf(leaf, region), [] as number[]];
    for (let slot = 0; slot < this.size; slot++)
      if (this.place[slot] === place && this.price[slot]! > 0 && this.kind[slot] !== 0) found.push(this.price[slot]!);
    return found;
  }

  /** The things that have this picture, as it is, mirrored or cropped; at most so many. */
  withPhoto(print: string, most: number): { kind: string; id: number }[] {
    const slots = [...this.slotsWith(photosOf(print))].slice(0, most);
    return slots.map((slot) => ({ kind: this.kinds[this.kind[slot]! - 1]!, id: this.id[slot]! }));
  }

  private slotsWith(photos: readonly Print[][]): Set<number> {
    const found = new Set<number>();
    if (photos.length === 0) return found;
    for (const [slot, others] of this.photos)
      if (photos.some((photo) => others.some((other) => isSame(photo, other)))) found.add(slot);
    return found;
  }

  private slotFor(key: string): number {
    const slot = this.free.pop() ?? this.size++;
    if (slot >= this.kind.length) this.grow(2 * this.kind.length);
    this.slots.set(key, slot);
    return slot;
  }

  private grow(room: number): void {
    const wider = <Numbers extends Uint8Array | Int32Array | Float64Array>(made: Numbers, old: Numbers): Numbers => {
      made.set(old);
      return made;
    };
    this.kind = wider(new Uint8Array(room), this.kind);
    this.id = wider(new Float64Array(room), this.id);
    this.hi = wider(new Int32Array(room), this.hi);
    this.lo = wider(new Int32Array(room), this.lo);
    this.facts = wider(new Int32Array(room), this.facts);
    this.place = wider(new Int32Array(room), this.place);
    this.price = wider(new Float64Array(room), this.price);
    this.phone = wider(new Float64Array(room), this.phone);
    this.device = wider(new Float64Array(room), this.device);
  }

  private numberOf(kind: string): number {
    const place = this.kinds.indexOf(kind);
    return place < 0 ? this.kinds.push(kind) : place + 1;
  }
}

const keyOf = ({ kind, itemId }: Pick<Remembered, 'kind' | 'itemId'>): string => `${kind} ${itemId}`;

const placeOf = (leaf: string | null, region: string | null): number => shortHash(`${leaf} ${region}`);

/** 52 bits of a keyed hash: enough to tell a million numbers apart. 0 for none. */
const shortened = (hash: string | null): number => (hash ? parseInt(hash.slice(0, 13), 16) || 0 : 0);

const photosOf = (prints: string): Print[][] =>
  prints === ''
    ? []
    : prints
        .split('\n')
        .slice(0, MOST_PHOTOS)
        .map(readPrints)
        .filter(({ length }) => length > 0);

/** One picture as it is beside all four of the other: what two mirrored or cropped ones have in common shows in these already. */
function isSame([whole, ...parts]: readonly Print[], [other, ...otherParts]: readonly Print[]): boolean {
  const near = (one: Print, two: Print) => ones(one.hi ^ two.hi) <= SAME_PICTURE && hamming(one, two) <= SAME_PICTURE;
  if (!whole || !other) return false;
  return near(whole, other) || otherParts.some((part) => near(whole, part)) || parts.some((part) => near(part, other));
}
