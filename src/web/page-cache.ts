import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock, MINUTE, SECOND } from '../kernel/clock.js';
import type { IncomingMessage } from 'node:http';
import { type Page, PageEntry } from './page-entry.js';
import { PageStore } from './page-store.js';

/** What the application made of an inner request: a page to keep, or an answer that is not for keeping. */
export interface Made<Answer> {
  readonly page: Page | null;
  readonly answer: Answer;
  /** It could not say: an older page is still the best there is. */
  readonly failed: boolean;
}

/** Told of the visits that are answered with a common page, whether it came from memory or not. */
export interface Watcher {
  /** What a visit of this path counts for; null when it does not matter. Asked once for each kept page. */
  subject(path: string): string | null;
  visited(subject: string, req: IncomingMessage): void;
}

/** One page being made. */
interface Flight<Answer> {
  /** Which of two began later: a clock can stand still or jump. */
  readonly sequence: number;
  readonly began: number;
  /** Tags that were forgotten since it began: what it saw of them may be old. */
  readonly forgotten: Set<string>;
  all: boolean;
  readonly result: Promise<PageEntry | Made<Answer>>;
}

export const PAGE_CACHE_BYTES = Symbol('page cache bytes');
const DEFAULT_BYTES = 64 * 1024 * 1024;
/** When a page cannot be made again, the old one is given out and a new attempt is made after this. */
const RETRY = 2 * SECOND;

/**
 * Pages that are the same for everybody, kept in memory with their answers ready to be written (decision 3).
 *
 * Whoever changes something calls `forget` with the tags of what was changed, after commit: when it returns, those pages are
 * gone. A page that was already being made then is neither kept nor given to anybody who asks later.
 */
@Injectable()
export class PageCache {
  private readonly store: PageStore;
  /** Those that a newcomer may wait for, by key. */
  private readonly joinable = new Map<string, Flight<unknown>>();
  private readonly flying = new Set<Flight<unknown>>();
  private watcher: Watcher | null = null;
  private flights = 0;

  constructor(
    private readonly clock: Clock,
    @Optional() @Inject(PAGE_CACHE_BYTES) bytes: number = DEFAULT_BYTES,
  ) {
    this.store = new PageStore(bytes);
  }

  /** Drops every page that shows one of these things. */
  forget(tags: readonly string[]): void {
    for (const tag of tags) this.store.dropTagged(tag);
    for (const flight of this.flying) for (const tag of tags) flight.forgotten.add(tag);
    this.joinable.clear();
  }

  forgetAll(): void {
    this.store.clear();
    for (const flight of this.flying) flight.all = true;
    this.joinable.clear();
  }

  /** The page under this raw address if it is still fresh: the quick way, taken by nearly all requests. */
  fresh(alias: string): PageEntry | undefined {
    const entry = this.store.byAlias(alias);
    if (entry === undefined || entry.freshUntil <= this.clock.now()) return undefined;
    entry.used = true;
    return entry;
  }

  /** The kept page of this key, of whatever age; `alias` becomes a quick way to it. */
  kept(key: string, alias: string): PageEntry | undefined {
    const entry = this.store.byKey(key);
    if (entry) {
      entry.used = true;
      this.store.alias(entry, alias);
    }
    return entry;
  }

  /** Makes the page of this key, or waits for the one that is being made. */
  make<Answer>(key: string, path: string, work: () => Promise<Made<Answer>>): Promise<PageEntry | Made<Answer>> {
    const joined = this.joinable.get(key);
    if (joined) return joined.result as Promise<PageEntry | Made<Answer>>;
    const flight: Flight<Answer> = {
      sequence: ++this.flights,
      began: this.clock.now(),
      forgotten: new Set(),
      all: false,
      result: Promise.resolve().then(() => this.fly(flight, key, path, work)),
    };
    this.joinable.set(key, flight);
    this.flying.add(flight);
    return flight.result;
  }

  isBeingMade(key: string): boolean {
    return this.joinable.has(key);
  }

  /** Nobody waits any longer for the page that is being made; the next one who asks starts anew. */
  abandon(key: string): void {
    this.joinable.delete(key);
  }

  /** The page could not be made again: the old one serves a little longer. */
  failed(entry: PageEntry): void {
    const now = this.clock.now();
    entry.retryAt = now + RETRY;
    entry.staleUntil = Math.max(entry.staleUntil, now + MINUTE);
  }

  watch(watcher: Watcher): void {
    this.watcher = watcher;
  }

  subjectOf(path: string): string | null {
    return this.watcher?.subject(path) ?? null;
  }

  visited(subject: string, req: IncomingMessage): void {
    this.watcher?.visited(subject, req);
  }

  get weight(): { pages: number; bytes: number } {
    return { pages: this.store.size, bytes: this.store.bytes };
  }

  private async fly<Answer>(
    flight: Flight<Answer>,
    key: string,
    path: string,
    work: () => Promise<Made<Answer>>,
  ): Promise<PageEntry | Made<Answer>> {
    try {
      const made = await work();
      if (!made.page) {
        if (!made.failed) this.dropOlder(key, flight);
        return made;
      }
      const subject = made.page.status === 200 ? this.subjectOf(path) : null;
      const entry = new PageEntry(key, made.page, flight, subject);
      await entry.compress();
      this.keep(entry, flight);
      return entry;
    } finally {
      this.flying.delete(flight);
      if (this.joinable.get(key) === flight) this.joinable.delete(key);
    }
  }

  private keep(entry: PageEntry, flight: Flight<unknown>): void {
    const isOld = flight.all || [...entry.tags].some((tag) => flight.forgotten.has(tag));
    if (isOld || !this.dropOlder(entry.key, flight)) return;
    this.store.put(entry);
    const before = entry.bytes;
    void entry.compressMore().then(
      () => this.store.grown(entry, before),
      () => undefined,
    );
  }

  /** Answers false when a page of a later flight stands there already. */
  private dropOlder(key: string, flight: Flight<unknown>): boolean {
    const other = this.store.byKey(key);
    if (!other) return true;
    if (other.sequence > flight.sequence) return false;
    this.store.drop(other);
    return true;
  }
}
