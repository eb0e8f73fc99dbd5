import { Driver, PostingQuery, Statement } from './posting-query.js';

/** MariaDB joins 61 tables at most, SQLite 64: further tokens are asked for in a subquery, and the ranges and texts fit in between. */
const MOST_JOINS = 45;

export type WalkedQuery = PostingQuery & {
  /** Ordered by the number that is walked, from a cursor on: only equal values, or only what comes after these. */
  readonly equalValue?: boolean;
};

/** Builds the text of one walk. Joins come in the order in which they are written, on both databases. */
export class Walk {
  private readonly from: string[] = [];
  private readonly fromParameters: (number | string)[] = [];
  private readonly where: string[] = [];
  private readonly whereParameters: (number | string)[] = [];
  /** The column that holds the document, of the table that is walked. */
  private root = '';

  constructor(
    private readonly query: WalkedQuery,
    private readonly driver: Driver,
    private readonly join: string,
  ) {
    this.begin();
    this.lookUp();
    this.bound();
  }

  page(limit: number): Statement {
    if (this.driver.by !== 'documents') this.add('search_documents', 'd', 'd.document = ' + this.root);
    this.texts();
    const value = this.query.order ? `, r${this.query.order.range}.value` : '';
    return this.statement(`SELECT d.kind, d.item_id, d.document${value}`, ` ORDER BY ${this.order()} LIMIT ?`, limit);
  }

  some(limit: number): Statement {
    const { kind, phrases, withoutPhrases } = this.query;
    const reads = kind !== null || phrases.length + withoutPhrases.length > 0;
    if (reads && this.driver.by !== 'documents') this.add('search_documents', 'd', 'd.document = ' + this.root);
    this.texts();
    return this.statement(`SELECT ${this.root}`, ' LIMIT ?', limit);
  }

  private begin(): void {
    const { driver } = this;
    if (driver.by === 'documents') this.start('search_documents', 'd');
    if (driver.by === 'token') {
      this.start('search_tokens', 't');
      this.must('t.token = ?', driver.token);
    }
    if (driver.by === 'range') {
      const alias = `r${driver.range}`;
      const { measure, min, max } = this.query.ranges[driver.range]!;
      this.start('search_numbers', alias);
      this.must(`${alias}.measure = ?`, measure);
      if (min !== null) this.must(`${alias}.value >= ?`, min);
      if (max !== null) this.must(`${alias}.value <= ?`, max);
    }
  }

  private lookUp(): void {
    const { query, driver } = this;
    for (const token of query.all) {
      if (driver.by !== 'token' || driver.token !== token) this.withToken(token);
    }
    query.ranges.forEach(({ measure, min, max }, index) => {
      if (driver.by === 'range' && driver.range === index) return;
      const alias = `r${index}`;
      this.add('search_numbers', alias, `${alias}.measure = ? AND ${alias}.document = ${this.root}`, measure);
      // "+ 0" keeps the key that begins with the value out of it: the one with the document finds the row itself.
      if (min !== null) this.must(`${alias}.value + 0 >= ?`, min);
      if (max !== null) this.must(`${alias}.value + 0 <= ?`, max);
    });
    for (const group of query.any)
      this.where.push(`(${group.map((token) => `${this.heldOf(token)} IS NOT NULL`).join(' OR ')})`);
    for (const token of query.none) this.where.push(`${this.heldOf(token)} IS NULL`);
  }

  private withToken(token: number): void {
    if (this.from.length >= MOST_JOINS) this.where.push(`${this.heldOf(token)} IS NOT NULL`);
    else this.add('search_tokens', `t${this.from.length}`, this.tokenHere(`t${this.from.length}`), token);
  }

  /** Something that is null when the document lacks the token. One lookup each: MariaDB makes a long walk of IN. */
  private heldOf(token: number): string {
    const alias = `x${this.from.length}`;
    if (this.from.length >= MOST_JOINS) {
      this.whereParameters.push(token);
      return `(SELECT x.document FROM search_tokens x WHERE ${this.tokenHere('x')})`;
    }
    this.from.push(`LEFT JOIN search_tokens ${alias} ON ${this.tokenHere(alias)}`);
    this.fromParameters.push(token);
    return `${alias}.document`;
  }

  private tokenHere(alias: string): string {
    return `${alias}.token = ? AND ${alias}.document = ${this.root}`;
  }

  private bound(): void {
    const { query, driver } = this;
    // Walking a range, only the value may choose the key.
    const document = driver.by === 'range' ? `${this.root} + 0` : this.root;
    if (query.since !== null) this.must(`${document} >= ?`, query.since);
    if (!query.after) return;
    if (!query.order) return this.must(`${document} < ?`, query.after[0]!);

    const than = query.order.direction === 'asc' ? '>' : '<';
    const value = `r${query.order.range}.value`;
    const [afterValue, afterDocument] = [query.after[0]!, query.after[1]!];
    if (query.equalValue === undefined) {
      this.must(
        `(${value} ${than} ? OR (${value} = ? AND ${this.root} ${than} ?))`,
        afterValue,
        afterValue,
        afterDocument,
      );
    } else if (query.equalValue) {
      this.must(`${value} = ? AND ${this.root} ${than} ?`, afterValue, afterDocument);
    } else {
      this.must(`${value} ${than} ?`, afterValue);
    }
  }

  /** What only the document itself can answer. */
  private texts(): void {
    if (this.query.kind !== null) this.must('d.kind = ?', this.query.kind);
    for (const phrase of this.query.phrases) this.must('INSTR(d.text, ?) > 0', phrase);
    for (const phrase of this.query.withoutPhrases) this.must('INSTR(d.text, ?) = 0', phrase);
  }

  private order(): string {
    const { order } = this.query;
    if (!order) return this.driver.by === 'range' ? `${this.root} + 0 DESC` : `${this.root} DESC`;
    const direction = order.direction.toUpperCase();
    return `r${order.range}.value ${direction}, r${order.range}.document ${direction}`;
  }

  private start(table: string, alias: string): void {
    this.from.push(`${table} ${alias}`);
    this.root = `${alias}.document`;
  }

  private add(table: string, alias: string, on: string, ...parameters: number[]): void {
    this.from.push(`${this.join} ${table} ${alias} ON ${on}`);
    this.fromParameters.push(...parameters);
  }

  private must(condition: string, ...parameters: (number | string)[]): void {
    this.where.push(condition);
    this.whereParameters.push(...parameters);
  }

  private statement(select: string, end: string, limit: number): Statement {
    const where = this.where.length > 0 ? ` WHERE ${this.where.join(' AND ')}` : '';
    const parameters = [...this.fromParameters, ...this.whereParameters, limit];
    return { text: `${select} FROM ${this.from.join(' ')}${where}${end}`, parameters };
  }
}
