import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Visits1767225600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'view_marks', {
      columns: [column.text('hash', 32, { isPrimary: true }), column.whole('day')],
      indices: [{ name: 'view_marks_day', columnNames: ['day'] }],
      clustered: true,
    });
    await createTable(runner, 'view_counts', {
      columns: [
        column.text('kind', 20, { isPrimary: true }),
        column.big('item_id', { isPrimary: true }),
        column.big('count'),
      ],
      clustered: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('view_counts', true);
    await runner.dropTable('view_marks', true);
  }
}
