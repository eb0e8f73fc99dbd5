import { QueryRunner, Table, TableColumn, TableIndex, TableOptions, ValueTransformer } from 'typeorm';

/** bigint columns come back as text from mysql2; ours all fit a safe integer. */
export const asNumber: ValueTransformer = {
  from: (value: string | number | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};

/** A number with one decimal, kept as a whole number of tenths. */
export const asTenths: ValueTransformer = {
  from: (value: number | null) => (value === null ? null : value / 10),
  to: (value: number | null) => (value === null ? null : Math.round(value * 10)),
};

/** A list of words without commas as one text: `,lianshui,xuyi,`, so that each can be told from a part of another. */
export const asList: ValueTransformer = {
  from: (value: string) => value.split(',').filter(Boolean),
  to: (value: readonly string[] | undefined) =>
    value === undefined ? value : value.length ? `,${value.join(',')},` : '',
};

/** Options of an entity's column for a short list of words. */
export const words = { type: 'varchar', transformer: asList } as const;

/** Options of an entity's column for epoch milliseconds and other large whole numbers. */
export const big = { type: 'bigint', transformer: asNumber } as const;

type Shape = TableOptions['columns'] extends (infer Column)[] | undefined ? Column : never;
type More = Partial<Pick<Shape, 'isPrimary' | 'isNullable' | 'default' | 'isUnique'>>;

/**
 * The column shapes of every table, the same on both databases. `text` counts code points and is held by a CHECK on SQLite,
 * which would otherwise take any length.
 */
export const column = {
  id: (): Shape => ({
    name: 'id',
    type: 'integer',
    isPrimary: true,
    isGenerated: true,
    generationStrategy: 'increment',
  }),
  text: (name: string, length: number, more: More = {}): Shape => ({
    name,
    type: 'varchar',
    length: String(length),
    ...more,
  }),
  long: (name: string, more: More = {}): Shape => ({ name, type: 'text', ...more }),
  whole: (name: string, more: More = {}): Shape => ({ name, type: 'int', ...more }),
  big: (name: string, more: More = {}): Shape => ({ name, type: 'bigint', ...more }),
  flag: (name: string, more: More = {}): Shape => ({ name, type: 'tinyint', default: 0, ...more }),
  /** The columns of an embedded `Publication`, the same in every table of a moderated kind. */
  publication: (): Shape[] => [
    { name: 'publication_state', type: 'varchar', length: '12' },
    { name: 'publication_before', type: 'varchar', length: '12', isNullable: true },
    { name: 'publication_version', type: 'int' },
    { name: 'publication_reason', type: 'varchar', length: '40', isNullable: true },
    { name: 'publication_changed_at', type: 'bigint' },
    { name: 'publication_published_at', type: 'bigint', isNullable: true },
  ],
};

interface Plan {
  readonly columns: Shape[];
  readonly indices?: { name: string; columnNames: string[]; isUnique?: boolean }[];
  /** Rows are found by their primary key alone: SQLite stores them in its order (WITHOUT ROWID), as InnoDB always does. */
  readonly clustered?: boolean;
}

/** Creates a table, or leaves one that a killed run has already made. */
export async function createTable(runner: QueryRunner, name: string, plan: Plan): Promise<void> {
  const onMysql = isMysql(runner);
  const columns = plan.columns.map((shape) => exactly(runner, shape));
  const checks = onMysql
    ? []
    : plan.columns
        .filter((shape) => shape.type === 'varchar')
        .map((shape) => ({
          name: `${name}_${shape.name}_length`,
          expression: `length("${shape.name}") <= ${shape.length}`,
        }));
  const table = new Table({ name, columns, checks, indices: plan.indices?.map((index) => new TableIndex(index)) });
  if (await runner.hasTable(name)) return;
  await runner.createTable(table, true);
  if (plan.clustered && !onMysql) await clusterOnSqlite(runner, name);
}

/** TypeORM cannot say WITHOUT ROWID, so the table is made again from its own text with the words added. */
async function clusterOnSqlite(runner: QueryRunner, name: string): Promise<void> {
  const made: { type: string; sql: string }[] = await runner.query(
    `SELECT type, sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type DESC`,
    [name],
  );
  await runner.query(`DROP TABLE "${name}"`);
  for (const { type, sql } of made) await runner.query(type === 'table' ? `${sql} WITHOUT ROWID` : sql);
}

export const addColumn = (runner: QueryRunner, table: string, shape: Shape): Promise<void> =>
  runner.addColumn(table, new TableColumn(exactly(runner, shape)));

const isMysql = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'mysql';

/** Texts are compared letter by letter, as on SQLite. */
const exactly = (runner: QueryRunner, shape: Shape): Shape =>
  isMysql(runner) && /^(varchar|text)$/.test(shape.type)
    ? { ...shape, charset: 'utf8mb4', collation: 'utf8mb4_bin' }
    : shape;
