import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository, SelectQueryBuilder } from 'typeorm';
import { bindNumbers } from './bound-numbers.js';
import { Dialect, mysql, sqlite } from './dialect.js';

export type ReadOnly<Entity extends ObjectLiteral> = Pick<
  Repository<Entity>,
  'find' | 'findBy' | 'findOne' | 'findOneBy' | 'countBy' | 'existsBy'
>;

interface Transaction {
  readonly manager: EntityManager;
  readonly afterCommit: (() => void | Promise<void>)[];
  readonly onRollback: (() => void)[];
}

const TRIES = 4;

/**
 * The one door to the database.
 *
 * A write needs a transaction. On SQLite every request shares one connection, so a write made outside would silently join
 * another request's transaction and be rolled back with it. For the same reason what is read outside a transaction goes
 * through a second, read-only connection there: nobody reads what is not yet committed.
 */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<Transaction>();
  private turn: Promise<unknown> = Promise.resolve();
  private open = 0;

  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
  ) {
    bindNumbers(writer);
    bindNumbers(reader);
  }

  /** For rows as entities. */
  read<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): ReadOnly<Entity> {
    return this.reading().getRepository(entity);
  }

  /** For a few columns of many rows: `getRawMany` is five times as fast as entities. Column aliases are yours to give. */
  select<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>, alias: string): SelectQueryBuilder<Entity> {
    return this.reading().createQueryBuilder(entity, alias);
  }

  /** For changes; throws outside a transaction. */
  write<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    const transaction = this.current.getStore();
    if (!transaction) throw new Error('A write needs a transaction');
    return transaction.manager.getRepository(entity);
  }

  /**
   * Runs `work` in a transaction; one that is already open is joined. No file or network may be awaited inside.
   * When another transaction was in the way, `work` is run again, so it must not change anything but the database.
   */
  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.current.getStore()) return work();
    return this.dialect.oneWriterAtATime ? this.takeTurn(() => this.attempt(work, 1)) : this.attempt(work, 1);
  }

  /** Called once the open transaction is safe on disk, before its caller goes on; at once when none is open. */
  async afterCommit(work: () => void | Promise<void>): Promise<void> {
    const transaction = this.current.getStore();
    if (transaction) transaction.afterCommit.push(work);
    else await work();
  }

  /** Called when the open transaction has failed, also before it is tried again: puts right what was changed in memory. */
  onRollback(work: () => void): void {
    this.current.getStore()?.onRollback.push(work);
  }

  /** Answers whether the database can be asked now. */
  async isReachable(): Promise<boolean> {
    return this.reader.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }

  /** Answers whether every migration that this version knows has been made. */
  async isMigrated(): Promise<boolean> {
    const rows: { name: string }[] = await this.reader.query('SELECT name FROM schema_migrations');
    const made = new Set(rows.map((row) => row.name));
    return this.writer.migrations.every((migration) => made.has(migration.name ?? migration.constructor.name));
  }

  get dialect(): Dialect {
    return this.writer.options.type === 'better-sqlite3' ? sqlite : mysql;
  }

  /** For the files of `database/`, which alone may speak SQL, and for texts that `select` has built. */
  sql<Row>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.reading().query(text, parameters);
  }

  /** The same for a statement that changes rows; throws outside a transaction. */
  async change(text: string, parameters: unknown[] = []): Promise<void> {
    const transaction = this.current.getStore();
    if (!transaction) throw new Error('A write needs a transaction');
    await transaction.manager.query(text, parameters);
  }

  private reading(): EntityManager {
    return this.current.getStore()?.manager ?? this.reader.manager;
  }

  private async attempt<Result>(work: () => Promise<Result>, tryNumber: number): Promise<Result> {
    const afterCommit: Transaction['afterCommit'] = [];
    const onRollback: Transaction['onRollback'] = [];
    let result: Result;
    this.open += 1;
    try {
      result = await this.writer.transaction((manager) => this.current.run({ manager, afterCommit, onRollback }, work));
    } catch (error) {
      for (const undo of onRollback.reverse()) undo();
      if (tryNumber < TRIES && this.dialect.isCollision(error)) return this.attempt(work, tryNumber + 1);
      throw error;
    } finally {
      this.open -= 1;
      // While a store is in use, Node 20 tells it of every promise and callback of the process: a tenth of the price of a cached page.
      if (this.open === 0) this.current.disable();
    }
    for (const then of afterCommit) await then();
    return result;
  }

  private takeTurn<Result>(begin: () => Promise<Result>): Promise<Result> {
    const mine = this.turn.then(begin, begin);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}
