import { MigrationInterface, QueryRunner, TableIndex } from 'typeorm';
import { addColumn, column } from '../columns.js';

/** Columns that a killed run may have added already. */
const ADDED = [
  { table: 'queue_items', shape: column.text('claimed_by', 30, { isNullable: true }) },
  { table: 'queue_items', shape: column.big('claimed_until', { isNullable: true }) },
  { table: 'revisions', shape: column.flag('by_staff') },
  { table: 'revisions', shape: column.long('before_json', { isNullable: true }) },
];
const BATCHES = { name: 'audit_events_batch', columnNames: ['batch', 'id'] };

/** Who looks at what waits, what staff have mended, decisions that were made together, and notices in a tab of their own. */
export class Desk1767225600021 implements MigrationInterface {
  name = 'Desk1767225600021';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, shape } of ADDED)
      if (!(await runner.hasColumn(table, shape.name))) await addColumn(runner, table, shape);
    const log = await runner.getTable('audit_events');
    if (!log?.indices.some(({ name }) => name === BATCHES.name))
      await runner.createIndex('audit_events', new TableIndex(BATCHES));
    await runner.query("UPDATE queue_items SET tab = 'notices' WHERE tab = 'held' AND kind = 'notice'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM queue_items WHERE tab = 'spot'");
    await runner.query("UPDATE queue_items SET tab = 'held' WHERE tab IN ('notices', 'appeals')");
    await runner.dropIndex('audit_events', BATCHES.name);
    for (const { table, shape } of [...ADDED].reverse()) await runner.dropColumn(table, shape.name);
  }
}
