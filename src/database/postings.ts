import { Injectable } from '@nestjs/common';
import { Database } from './database.js';
import { Driver, PostingQuery, PostingRange, Statement } from './posting-query.js';
import { SimilarQuery, similarStatement } from './posting-similar.js';
import { countStatement, pageStatement } from './posting-sql.js';

/** Rows in one statement. Few sizes, so that few texts are prepared. */
const CHUNKS = [128, 64, 32, 16, 8, 4, 2, 1];

export interface DocumentRow {
  document: number;
  kind: string;
  item_id: number;
  text: string;
  marks: string;
}

export interface PostingHit {
  document: number;
  kind: string;
  item_id: number;
  value?: number;
}

/** How common something is: counted to a bound, and how far back the counted ones reach when they are the newest ones. */
export interface Frequency {
  readonly count: number;
  readonly reach: number;
}

/**
 * The rows behind every list and search: which document has which token (`search_tokens`) and which number
 * (`search_numbers`), under a document number that is greater the newer the document is. The only SQL text of the site.
 */
@Injectable()
export class Postings {
  constructor(private readonly db: Database) {}

  async page(query: PostingQuery, driver: Driver, limit: number): Promise<PostingHit[]> {
    return this.hits(pageStatement(query, driver, this.db.dialect.orderedJoin, limit));
  }

  similar(query: SimilarQuery): Promise<PostingHit[]> {
    return this.hits(similarStatement(query, this.db.dialect.orderedJoin));
  }

  async count(query: PostingQuery, driver: Driver, limit: number): Promise<number> {
    const [row] = await this.run<{ n: number }>(countStatement(query, driver, this.db.dialect.orderedJoin, limit));
    return Math.min(Number(row!.n), limit);
  }

  /** In one statement: of each token the newest up to `limit`, of each range any up to `rangeLimit`, and the oldest and newest document. */
  async frequencies(
    tokens: readonly number[],
    ranges: readonly PostingRange[],
    limit: number,
    rangeLimit: number,
  ): Promise<{
    tokens: Frequency[];
    ranges: Frequency[];
    oldest: number;
    newest: number;
  }> {
    const parts = [
      ...tokens.map(() => 'SELECT document FROM search_tokens WHERE token = ? ORDER BY document DESC LIMIT ?'),
      ...ranges.map((range) => `SELECT document FROM search_numbers WHERE ${inRange(range)} LIMIT ?`),
    ].map((part, index) => `SELECT ${index} AS i, COUNT(*) AS n, MIN(document) AS reach FROM (${part}) AS f${index}`);
    const ends = `SELECT -1 AS i, (SELECT MAX(document) FROM search_documents) AS n, (SELECT MIN(document) FROM search_documents) AS reach`;
    const rows = await this.db.sql<{ i: number; n: number | null; reach: number | null }>(
      [ends, ...parts].join(' UNION ALL '),
      [...tokens.flatMap((token) => [token, limit]), ...ranges.flatMap((range) => [...boundsOf(range), rangeLimit])],
    );
    const byPlace = new Map(
      rows.map((row) => [Number(row.i), { count: Number(row.n ?? 0), reach: Number(row.reach ?? 0) }]),
    );
    const all = [...tokens, ...ranges].map((_, index) => byPlace.get(index)!);
    const { count: newest, reach: oldest } = byPlace.get(-1)!;
    return { tokens: all.slice(0, tokens.length), ranges: all.slice(tokens.length), oldest, newest };
  }

  /** The greatest document number in [from, before), or null. */
  async greatest(from: number, before: number): Promise<number | null> {
    const [row] = await this.db.sql<{ greatest: number | null }>(
      'SELECT MAX(document) AS greatest FROM search_documents WHERE document >= ? AND document < ?',
      [from, before],
    );
    return row!.greatest === null ? null : Number(row!.greatest);
  }

  /** The row of one thing, held until the transaction ends, or null. */
  async hold(kind: string, id: number): Promise<DocumentRow | null> {
    const text = 'SELECT document, kind, item_id, text, marks FROM search_documents WHERE kind = ? AND item_id = ?';
    let [row] = await this.db.sql<DocumentRow>(text, [kind, id]);
    // Only a row that exists is locked: locking the gap where one will be would make those who post at once wait in a ring.
    if (row && this.db.dialect.forUpdate)
      [row] = await this.db.sql<DocumentRow>(text + this.db.dialect.forUpdate, [kind, id]);
    return row ? { ...row, document: Number(row.document), item_id: Number(row.item_id) } : null;
  }

  addDocument({ document, kind, item_id, text, marks }: DocumentRow): Promise<void> {
    return this.db.change(
      'INSERT INTO search_documents (document, kind, item_id, text, marks) VALUES (?, ?, ?, ?, ?)',
      [document, kind, item_id, text, marks],
    );
  }

  changeDocument({ document, kind, item_id, text, marks }: DocumentRow): Promise<void> {
    return this.db.change(
      'UPDATE search_documents SET document = ?, text = ?, marks = ? WHERE kind = ? AND item_id = ?',
      [document, text, marks, kind, item_id],
    );
  }

  dropDocument(document: number): Promise<void> {
    return this.db.change('DELETE FROM search_documents WHERE document = ?', [document]);
  }

  addTokens(document: number, tokens: Iterable<number>): Promise<void> {
    return this.inChunks(
      inOrder(tokens),
      (rows) => `${this.db.dialect.insertNew} search_tokens (token, document) VALUES ${listOf('(?, ?)', rows)}`,
      (chunk) => chunk.flatMap((token) => [token, document]),
    );
  }

  dropTokens(document: number, tokens: Iterable<number>): Promise<void> {
    return this.inChunks(
      inOrder(tokens),
      (rows) => `DELETE FROM search_tokens WHERE document = ? AND token IN (${listOf('?', rows)})`,
      (chunk) => [document, ...chunk],
    );
  }

  addNumbers(document: number, numbers: ReadonlyMap<number, number>): Promise<void> {
    return this.inChunks(
      inOrder(numbers.keys()),
      (rows) =>
        `${this.db.dialect.insertNew} search_numbers (measure, value, document) VALUES ${listOf('(?, ?, ?)', rows)}`,
      (chunk) => chunk.flatMap((measure) => [measure, numbers.get(measure)!, document]),
    );
  }

  /** By their whole key, one by one: MariaDB would walk the measure. */
  async dropNumbers(document: number, numbers: ReadonlyMap<number, number>): Promise<void> {
    for (const [measure, value] of numbers) {
      await this.db.change('DELETE FROM search_numbers WHERE measure = ? AND value = ? AND document = ?', [
        measure,
        value,
        document,
      ]);
    }
  }

  async clear(): Promise<void> {
    for (const table of ['search_numbers', 'search_tokens', 'search_documents'])
      await this.db.change(`DELETE FROM ${table}`);
  }

  private async hits(statement: Statement): Promise<PostingHit[]> {
    const rows = await this.run<PostingHit>(statement);
    return rows.map((row) => ({ ...row, item_id: Number(row.item_id), document: Number(row.document) }));
  }

  private run<Row>({ text, parameters }: Statement): Promise<Row[]> {
    return this.db.sql<Row>(text, parameters);
  }

  private async inChunks(
    items: number[],
    text: (rows: number) => string,
    parameters: (chunk: number[]) => number[],
  ): Promise<void> {
    for (let at = 0; at < items.length;) {
      const rows = CHUNKS.find((size) => size <= items.length - at)!;
      await this.db.change(text(rows), parameters(items.slice(at, at + rows)));
      at += rows;
    }
  }
}

/** In the order of the key: neighbours share pages, and two writers never wait for each other in a ring. */
const inOrder = (tokens: Iterable<number>): number[] => [...tokens].sort((one, other) => one - other);

const listOf = (piece: string, times: number): string => new Array<string>(times).fill(piece).join(', ');

const inRange = ({ min, max }: PostingRange): string =>
  `measure = ?${min === null ? '' : ' AND value >= ?'}${max === null ? '' : ' AND value <= ?'}`;

const boundsOf = ({ measure, min, max }: PostingRange): number[] =>
  [measure, min, max].filter((bound) => bound !== null);
