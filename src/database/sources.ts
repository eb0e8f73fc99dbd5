import { BetterSqlite3DataSourceOptions } from 'typeorm/driver/better-sqlite3/BetterSqlite3DataSourceOptions.js';
import { MysqlDataSourceOptions } from 'typeorm/driver/mysql/MysqlDataSourceOptions.js';
import { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';
import { migrations } from './migrations/index.js';
import { SnakeNaming } from './snake-naming.js';
import { StatementLog } from './statement-log.js';

type Entities = EntityTarget<ObjectLiteral>[];

/**
 * Options of the two connections: `writer` for transactions, `reader` for what is read outside of one. On SQLite the reader
 * sees only what is committed; on MySQL it is a second pool.
 */
export function sourceOptions(
  url: URL,
  entities: Entities,
  log: StatementLog,
  role: 'writer' | 'reader',
): DataSourceOptions {
  const common = {
    entities: entities as Function[],
    migrations,
    migrationsTableName: 'schema_migrations',
    migrationsTransactionMode: 'each' as const,
    migrationsRun: role === 'writer',
    namingStrategy: new SnakeNaming(),
    logger: log,
    maxQueryExecutionTime: StatementLog.slowMs,
  };
  return url.protocol === 'sqlite:'
    ? { ...common, ...sqliteOptions(url, role === 'reader') }
    : { ...common, ...mysqlOptions(url) };
}

function sqliteOptions(url: URL, readonly: boolean): BetterSqlite3DataSourceOptions {
  return {
    type: 'better-sqlite3',
    database: decodeURIComponent(url.pathname),
    readonly,
    statementCacheSize: 500,
    prepareDatabase: (db: { pragma(text: string): void }) => {
      if (!readonly) db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
      // One listing touches some hundred pages of the index, neighbours mostly the same: written back together, they are far fewer.
      if (!readonly) db.pragma('wal_autocheckpoint = 8000');
      db.pragma('cache_size = -32000');
      db.pragma('temp_store = MEMORY');
      // Room of addresses, not of memory: what is read often stays in the system's cache anyway.
      db.pragma('mmap_size = 2147483648');
    },
  };
}

function mysqlOptions(url: URL): MysqlDataSourceOptions {
  return {
    type: 'mysql',
    host: url.hostname,
    port: Number(url.port || 3306),
    username: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    charset: 'utf8mb4',
    timezone: 'Z',
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: 5000,
    poolSize: 10,
    extra: { waitForConnections: true, queueLimit: 200, enableKeepAlive: true },
  };
}
