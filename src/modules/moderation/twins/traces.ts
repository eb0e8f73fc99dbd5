import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Not } from 'typeorm';
import { Database } from '../../../database/database.js';
import { Clock } from '../../../kernel/clock.js';
import { shortHash, simHash } from '../../../kernel/likeness.js';
import { type Follower, Followers, type Step } from '../followers.js';
import type { Facts, Submission } from '../verdict.js';
import { Comparables } from './comparables.js';
import { readingOf } from './compare.js';
import { standingAfter } from './standing.js';
import { Trace } from './trace.entity.js';
import type { Lookup } from './trace-index.js';
import { TraceMemory } from './trace-memory.js';

/** A thing that a moderator may want to see beside another. */
export interface Thing {
  readonly kind: string;
  readonly id: number;
}

const POST = ['kind', 'itemId', 'leaf', 'at', 'approved', 'blamed', 'liveAt', 'endedAt'] as const;
export type PhonePost = Pick<Trace, (typeof POST)[number]>;

const MOST = 50;
/** Of one number; who has posted more is known well enough by these. */
const MOST_OF_PHONE = 200;

/** Keeps and reads what the board remembers of submissions. One statement for each that comes in and for each move. */
@Injectable()
export class Traces implements Follower, OnModuleInit {
  private phoneText: string | undefined;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly followers: Followers,
    private readonly comparables: Comparables,
    private readonly memory: TraceMemory,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  /** In the transaction of the move. */
  async follow({ kind, subject, event, by, verdict }: Step): Promise<void> {
    if (!this.comparables.get(kind)) return;
    const [now, submission] = [this.clock.now(), verdict?.trail?.submission];
    const standing = standingAfter(event, by, subject.publication, now);
    const [rows, key] = [this.db.write(Trace), { kind, itemId: subject.id }];
    if (!submission) {
      await rows.update(key, standing);
      return;
    }
    const isNew = subject.publication.version === 1;
    const seen = { ...traceOf(submission), ...standing };
    const { affected } = isNew ? { affected: 0 } : await rows.update(key, seen);
    if (!affected) await rows.insert({ ...BLANK, ...key, at: now, ...seen });
  }

  /** What has been posted under this number, the newest first. */
  ofPhone(phoneHash: string): Promise<PhonePost[]> {
    this.phoneText ??= this.textOfPhone();
    return this.db.sql(this.phoneText, [phoneHash]);
  }

  async samePhone(phoneHash: string): Promise<Thing[]> {
    return things(await this.recent({ phoneHash, state: Not('purged') }));
  }

  async sameDevice(device: string): Promise<Thing[]> {
    return things(await this.recent({ device, state: Not('purged') }));
  }

  /** Those that stand and have this picture, mirrored or cropped as well. */
  async samePhoto(print: string): Promise<Thing[]> {
    return (await this.memory.now()).withPhoto(print, MOST);
  }

  /** The trace of one thing. */
  of(kind: string, itemId: number): Promise<Trace | null> {
    return this.db.read(Trace).findOneBy({ kind, itemId });
  }

  /** Building it anew would take as long as running it. */
  private textOfPhone(): string {
    const select = this.db.select(Trace, 't').select('t.id', 'id');
    for (const name of POST) select.addSelect(`t.${name}`, name);
    return select
      .where('t.phoneHash = :hash', { hash: '' })
      .orderBy('t.id', 'DESC')
      .limit(MOST_OF_PHONE)
      .getQueryAndParameters()[0];
  }

  private recent(where: object): Promise<Trace[]> {
    return this.db
      .read(Trace)
      .find({ where, select: { id: true, kind: true, itemId: true }, order: { id: 'DESC' }, take: MOST });
  }
}

const things = (rows: readonly Trace[]): Thing[] => rows.map(({ kind, itemId }) => ({ kind, id: itemId }));

const BLANK = { device: null, network: null, approved: 0, blamed: 0, liveAt: null, endedAt: null };

/** What a submission leaves behind. An edit does not say where it comes from: then that stays. */
export function traceOf(submission: Submission) {
  const { leaf, region, phoneHash, price = null, device, network } = submission;
  const { hashHi, hashLo, facts, prints } = lookupOf(submission);
  const sender = { ...(device !== undefined && { device }), ...(network !== undefined && { network }) };
  return { leaf, region, phoneHash, hashHi, hashLo, facts, price, prints, ...sender };
}

/** How it is looked up among the others. */
export function lookupOf(submission: Submission): Lookup {
  const { kind, id, phoneHash, device = null, photoPrints = [] } = submission;
  const { hi, lo } = simHash(readingOf(submission));
  const prints = photoPrints.filter(Boolean).join('\n');
  const facts = factsHash(submission.facts ?? {});
  return { kind, itemId: id, hashHi: hi, hashLo: lo, facts, phoneHash, device, prints };
}

const factsHash = (facts: Facts): number => shortHash(JSON.stringify(Object.entries(facts).sort()));
