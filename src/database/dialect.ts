/** What differs between the databases, said once. Nothing outside `database/` may know which one it is. */
export interface Dialect {
  readonly name: 'sqlite' | 'mysql';
  /** One connection writes at a time, so transactions take turns. */
  readonly oneWriterAtATime: boolean;
  /** A join that is made in the order in which it is written. */
  readonly orderedJoin: string;
  /**
   * Begins an INSERT of many rows that are known to be new. A plain one has SQLite copy every page it touches, so as to undo
   * half a statement, which takes three times as long as the rows.
   */
  readonly insertNew: string;
  /** Ends a SELECT whose rows nobody else may change before this transaction ends. */
  readonly forUpdate: string;
  /** The whole transaction may be tried again: another one was in its way. */
  isCollision(error: unknown): boolean;
  /** A row with this key is there already. */
  isDuplicate(error: unknown): boolean;
  /** The database cannot be reached or does not answer now. */
  isDown(error: unknown): boolean;
  /** Puts the statement that explains the plan in front of `sql`. */
  explain(sql: string): string;
}

const codeOf = (error: unknown): string => {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  return String(driverError?.code ?? code ?? '');
};

export const sqlite: Dialect = {
  name: 'sqlite',
  oneWriterAtATime: true,
  orderedJoin: 'CROSS JOIN',
  insertNew: 'INSERT OR IGNORE INTO',
  forUpdate: '',
  isCollision: (error) => codeOf(error).startsWith('SQLITE_BUSY'),
  isDuplicate: (error) => /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(codeOf(error)),
  isDown: (error) => /^SQLITE_(IOERR|FULL|READONLY|CANTOPEN|BUSY)/.test(codeOf(error)),
  explain: (sql) => `EXPLAIN QUERY PLAN ${sql}`,
};

export const mysql: Dialect = {
  name: 'mysql',
  oneWriterAtATime: false,
  orderedJoin: 'STRAIGHT_JOIN',
  insertNew: 'INSERT INTO',
  forUpdate: ' FOR UPDATE',
  isCollision: (error) => /^ER_(LOCK_DEADLOCK|LOCK_WAIT_TIMEOUT|CHECKREAD)$/.test(codeOf(error)),
  isDuplicate: (error) => codeOf(error) === 'ER_DUP_ENTRY',
  isDown: (error) =>
    /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH|PROTOCOL_|POOL_|ER_CON_COUNT|ER_SERVER_SHUTDOWN|ER_DISK_FULL)/.test(
      codeOf(error),
    ),
  explain: (sql) => `EXPLAIN ${sql}`,
};
