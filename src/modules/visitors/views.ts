import { BeforeApplicationShutdown, Inject, Injectable, Logger, OnModuleInit } from '@nestjs/common';
import { isbot } from 'isbot';
import type { IncomingMessage } from 'node:http';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Timetable } from '../../jobs/timetable.js';
import { Clock, HOUR, SECOND } from '../../kernel/clock.js';
import { localDay } from '../../kernel/format.js';
import { Vault } from '../../kernel/vault.js';
import { clientAddress, networkOf } from '../../web/client-address.js';
import { PageCache } from '../../web/page-cache.js';
import { type Mark, ViewMarks } from './view-marks.js';

const FLUSH_AFTER = 5 * SECOND;
/** More different visits than this are written at once. */
const MOST_WAITING = 5_000;
/** While the database is away, this many marks are held for it. */
const MOST_HELD = 100_000;
const LONGEST_AGENT = 300;
/** Kinds of browser in one network that count for one thing on one day: inventing names must not pay. */
const MOST_PER_NETWORK = 8;
const MOST_NETWORKS = 50_000;

type Request = Pick<IncomingMessage, 'headers' | 'socket'>;

/** How browsers say that nobody looks at what they fetch, the older ones each in its own way. */
const AHEAD = ['purpose', 'x-purpose', 'x-moz'];
const isUnseen = (headers: Request['headers']): boolean =>
  headers['sec-purpose'] !== undefined || AHEAD.some((name) => /^(?:prefetch|preview)/i.test(String(headers[name])));

/**
 * Honest counts (promise 7): one per visitor, thing and day, robots left out; a visitor is a keyed hash of network and browser, and the
 * key changes daily. A visit costs the request one entry in a set: hashing and writing follow a few seconds later.
 */
@Injectable()
export class Views implements OnModuleInit, BeforeApplicationShutdown {
  private readonly log = new Logger('views');
  private readonly patterns: { kind: string; pattern: RegExp }[] = [];
  /** What was seen in the last seconds, with which kind of browser, from which addresses. */
  private waiting = new Map<string, Map<string, Set<string>>>();
  private size = 0;
  private held: Mark[] = [];
  /** Marks counted today, by network and thing. */
  private today = { day: 0, marks: new Map<string, Set<string>>() };
  private timer: NodeJS.Timeout | null = null;
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly marks: ViewMarks,
    private readonly cache: PageCache,
    private readonly timetable: Timetable,
  ) {}

  onModuleInit(): void {
    this.cache.watch({ subject: (path) => this.subjectOf(path), visited: (subject, req) => this.note(subject, req) });
    this.timetable.every('visits:purge-marks', HOUR, (now) => this.marks.purge(localDay(now) - 1));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
    if (this.held.length > 0) this.log.warn(`${this.held.length} views could not be written`);
  }

  /**
   * From now on the common pages of these paths count as views.
   * @param kind letters only, ≤ 20
   * @param pattern its first group is the id
   */
  watch(kind: string, pattern: RegExp): void {
    this.patterns.push({ kind, pattern });
  }

  /** For a page that is not common. */
  count(kind: string, id: number, req: Request): void {
    this.note(`${kind} ${id}`, req);
  }

  /** Views written so far; ids without any are missing. */
  of(kind: string, ids: readonly number[]): Promise<Map<number, number>> {
    return this.marks.counts(kind, ids);
  }

  /** Writes what was seen until now. What the database does not take is kept for the next time. */
  flush(): Promise<void> {
    this.flushing = this.flushing.then(() => this.write());
    return this.flushing;
  }

  private subjectOf(path: string): string | null {
    for (const { kind, pattern } of this.patterns) {
      const id = pattern.exec(path)?.[1];
      if (id !== undefined) return `${kind} ${id}`;
    }
    return null;
  }

  /** Stands in the way of every page from memory: it only remembers, and makes no new text. */
  private note(subject: string, req: Request): void {
    const { headers } = req;
    const agent = headers['user-agent'];
    if (agent === undefined || isUnseen(headers)) return;
    const from = this.settings.trustProxy ? clientAddress(req, true) : (req.socket.remoteAddress ?? '');
    let agents = this.waiting.get(subject);
    if (agents === undefined) this.waiting.set(subject, (agents = new Map()));
    const addresses = agents.get(agent);
    if (addresses === undefined) agents.set(agent, new Set([from]));
    else if (addresses.has(from)) return;
    else addresses.add(from);
    this.size += 1;
    if (this.size >= MOST_WAITING) void this.flush();
    else this.timer ??= setTimeout(() => void this.flush(), FLUSH_AFTER).unref();
  }

  private async write(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const seen = this.waiting;
    this.waiting = new Map();
    this.size = 0;
    const fresh = [...seen].flatMap(([subject, agents]) => this.marksOf(subject, agents));
    const marks = new Map([...this.held, ...fresh].map((mark) => [mark.hash, mark]));
    this.held = [];
    const left = await this.marks.keep([...marks.values()]);
    this.held = left.slice(-MOST_HELD);
  }

  private marksOf(subject: string, agents: ReadonlyMap<string, ReadonlySet<string>>): Mark[] {
    const day = localDay(this.clock.now());
    const [kind = '', id] = subject.split(' ');
    return [...agents]
      .filter(([agent]) => agent !== '' && !isbot(agent))
      .flatMap(([agent, addresses]) =>
        [...addresses].map((address) => {
          const network = networkOf(address);
          const who = `${network}\n${agent.slice(0, LONGEST_AGENT)}\n${subject}`;
          const hash = this.vault.digest(`views:${day}`, who).subarray(0, 16).toString('hex');
          return { mark: { hash, day, kind, itemId: Number(id) }, place: `${network} ${subject}` };
        }),
      )
      .filter(({ mark, place }) => this.mayCount(day, place, mark.hash))
      .map(({ mark }) => mark);
  }

  private mayCount(day: number, place: string, hash: string): boolean {
    if (this.today.day !== day || this.today.marks.size > MOST_NETWORKS) this.today = { day, marks: new Map() };
    const marks = this.today.marks.get(place) ?? new Set();
    this.today.marks.set(place, marks);
    if (marks.size >= MOST_PER_NETWORK && !marks.has(hash)) return false;
    marks.add(hash);
    return true;
  }
}
