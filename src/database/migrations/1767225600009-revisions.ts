import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Revisions1767225600009 implements MigrationInterface {
  name = 'Revisions1767225600009';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'revisions', {
      columns: [
        column.id(),
        column.text('kind', 12),
        column.big('item_id'),
        column.whole('version'),
        column.long('changes_json'),
      ],
      indices: [{ name: 'revisions_item', columnNames: ['kind', 'item_id', 'version'], isUnique: true }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('revisions', true);
  }
}
