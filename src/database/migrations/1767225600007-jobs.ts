import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Jobs1767225600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'jobs', {
      columns: [
        column.text('name', 60, { isPrimary: true }),
        column.big('due_at'),
        column.big('leased_until'),
        column.text('holder', 40),
        column.whole('attempts'),
        column.text('last_error', 300, { isNullable: true }),
        column.big('last_run_at', { isNullable: true }),
        column.whole('last_took_ms', { isNullable: true }),
      ],
      clustered: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('jobs', true);
  }
}
