import type { PageEntry } from './page-entry.js';

const MOST_ALIASES = 20_000;
const MOST_ALIASES_EACH = 16;

/**
 * The kept pages, by key, by the raw addresses that led to them, and by tag. When they weigh more than `limit` bytes, those
 * that nobody asked for since the last look go first, oldest first.
 */
export class PageStore {
  private readonly entries = new Map<string, PageEntry>();
  private readonly aliases = new Map<string, PageEntry>();
  private readonly tagged = new Map<string, Set<PageEntry>>();
  private weight = 0;

  constructor(private readonly limit: number) {}

  /** The quick way: reader settings and raw address in one text. */
  byAlias(alias: string): PageEntry | undefined {
    return this.aliases.get(alias);
  }

  byKey(key: string): PageEntry | undefined {
    return this.entries.get(key);
  }

  /** Makes `alias` a quick way to `entry`. */
  alias(entry: PageEntry, alias: string): void {
    if (entry.dropped || entry.aliases.length >= MOST_ALIASES_EACH || this.aliases.size >= MOST_ALIASES) return;
    if (this.aliases.get(alias) === entry) return;
    this.aliases.set(alias, entry);
    entry.aliases.push(alias);
  }

  /** Keeps an entry in the place of an older one of the same key. */
  put(entry: PageEntry): void {
    const older = this.entries.get(entry.key);
    if (older) this.drop(older);
    this.entries.set(entry.key, entry);
    for (const tag of entry.tags) {
      const those = this.tagged.get(tag);
      if (those) those.add(entry);
      else this.tagged.set(tag, new Set([entry]));
    }
    this.weight += entry.bytes;
    this.makeRoom();
  }

  /** Called when a kept entry became heavier. */
  grown(entry: PageEntry, before: number): void {
    if (entry.dropped) return;
    this.weight += entry.bytes - before;
    this.makeRoom();
  }

  drop(entry: PageEntry): void {
    if (this.entries.get(entry.key) !== entry) return;
    entry.dropped = true;
    this.entries.delete(entry.key);
    for (const alias of entry.aliases) this.aliases.delete(alias);
    for (const tag of entry.tags) {
      const those = this.tagged.get(tag);
      if (those?.delete(entry) && those.size === 0) this.tagged.delete(tag);
    }
    this.weight -= entry.bytes;
  }

  dropTagged(tag: string): void {
    for (const entry of this.tagged.get(tag) ?? []) this.drop(entry);
  }

  clear(): void {
    for (const entry of [...this.entries.values()]) this.drop(entry);
  }

  get size(): number {
    return this.entries.size;
  }

  get bytes(): number {
    return this.weight;
  }

  private makeRoom(): void {
    while (this.weight > this.limit && this.entries.size > 0) {
      const [oldest] = this.entries.values();
      if (oldest!.used) this.secondChance(oldest!);
      else this.drop(oldest!);
    }
  }

  private secondChance(entry: PageEntry): void {
    entry.used = false;
    this.entries.delete(entry.key);
    this.entries.set(entry.key, entry);
  }
}
