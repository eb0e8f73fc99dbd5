import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Postings } from '../../database/postings.js';
import { Recent } from './recent.js';
import { RANKS_PER_MS, toHundredths } from './scale.js';
import { SearchChanges } from './search-changes.js';
import { labelToken, measureKey, readText } from './tokens.js';

/** One public thing as it is looked for. */
export interface SearchDocument {
  readonly kind: string;
  readonly id: number;
  /** From `nextRank`; kept by the owner, and another one when the thing is to move up. */
  readonly rank: number;
  /** What matters most first: no more than 1,200 characters are read. */
  readonly text: string;
  readonly labels: readonly string[];
  readonly measures: Readonly<Record<string, number>>;
}

interface Marks {
  readonly labels: readonly string[];
  readonly measures: Readonly<Record<string, number>>;
}

interface Entry {
  readonly text: string;
  readonly marks: string;
  readonly tokens: ReadonlySet<number>;
  readonly numbers: ReadonlyMap<number, number>;
}

const HOUR = 3_600_000;

/** Writes what `Search` reads. The trades call it in the transaction in which they change the thing itself. */
@Injectable()
export class SearchIndex {
  /** Processes that post in the same millisecond begin at different places. */
  private readonly firstPlace = randomInt(RANKS_PER_MS / 2);
  private readonly given = new Recent<number, number>(1000, HOUR);

  constructor(
    private readonly postings: Postings,
    private readonly db: Database,
    private readonly changes: SearchChanges,
  ) {}

  /** Puts the document in, or in the place of the one with its kind and id. In a transaction. */
  async put(document: SearchDocument): Promise<void> {
    const { kind, id, rank } = document;
    await this.noteCommit();
    const entry = entryOf(document.text, { labels: [`kind:${kind}`, ...document.labels], measures: document.measures });
    const row = { document: rank, kind, item_id: id, text: entry.text, marks: entry.marks };
    const held = await this.postings.hold(kind, id);
    if (!held) {
      await this.postings.addDocument(row);
      return this.add(rank, entry);
    }
    if (held.document === rank && held.text === entry.text && held.marks === entry.marks) return;

    // A document that moves leaves nothing behind; one that stays keeps what is the same.
    const before = entryOf(held.text, JSON.parse(held.marks) as Marks);
    const stays = held.document === rank;
    await this.drop(held.document, stays ? without(before, entry) : before);
    await this.postings.changeDocument(row);
    await this.add(rank, stays ? without(entry, before) : entry);
  }

  /** Takes the document out; one that is not there is no mistake. In a transaction. */
  async remove(kind: string, id: number): Promise<void> {
    const held = await this.postings.hold(kind, id);
    if (!held) return;
    await this.noteCommit();
    await this.drop(held.document, entryOf(held.text, JSON.parse(held.marks) as Marks));
    await this.postings.dropDocument(held.document);
  }

  /** Takes everything out, for the trades to put it in again. In a transaction. */
  async clear(): Promise<void> {
    await this.noteCommit();
    await this.postings.clear();
  }

  /** A rank that nothing else has, for a moment in epoch milliseconds; greater than any given for that moment before. */
  async nextRank(at: number): Promise<number> {
    for (let start = at * RANKS_PER_MS; ; start += RANKS_PER_MS) {
      const end = start + RANKS_PER_MS;
      const greatest = (await this.postings.greatest(start, end)) ?? 0;
      // From here to the end nothing is awaited: another call must not be given the same.
      const last = Math.max(greatest, this.given.get(start, at) ?? 0);
      const rank = last === 0 ? start + this.firstPlace : last + 1;
      if (rank === end) continue;
      this.given.set(start, rank, at);
      return rank;
    }
  }

  private noteCommit(): Promise<void> {
    return this.db.afterCommit(() => this.changes.note());
  }

  private async add(document: number, { tokens, numbers }: Pick<Entry, 'tokens' | 'numbers'>): Promise<void> {
    await this.postings.addTokens(document, tokens);
    await this.postings.addNumbers(document, numbers);
  }

  private async drop(document: number, { tokens, numbers }: Pick<Entry, 'tokens' | 'numbers'>): Promise<void> {
    await this.postings.dropTokens(document, tokens);
    await this.postings.dropNumbers(document, numbers);
  }
}

/** The rows that a document has; the same again from its stored text and marks, so that they can be found and removed. */
function entryOf(raw: string, marks: Marks): Entry {
  const { text, tokens } = readText(raw);
  for (const label of marks.labels) tokens.add(labelToken(label));
  const numbers = new Map<number, number>();
  for (const [measure, value] of Object.entries(marks.measures)) {
    const hundredths = toHundredths(value);
    if (hundredths !== null) numbers.set(measureKey(measure), hundredths);
  }
  return { text, marks: JSON.stringify(marks), tokens, numbers };
}

function without(entry: Entry, other: Entry): Pick<Entry, 'tokens' | 'numbers'> {
  return {
    tokens: new Set([...entry.tokens].filter((token) => !other.tokens.has(token))),
    numbers: new Map([...entry.numbers].filter(([measure, value]) => other.numbers.get(measure) !== value)),
  };
}
