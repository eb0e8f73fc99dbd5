import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Photos1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'photos', {
      columns: [
        column.id(),
        column.text('token', 26),
        column.text('name', 26),
        column.text('sha256', 64),
        column.whole('width'),
        column.whole('height'),
        column.text('owner_kind', 20, { isNullable: true }),
        column.whole('owner_id', { isNullable: true }),
        column.whole('position', { default: 0 }),
        column.flag('withheld'),
        column.big('created_at'),
      ],
      indices: [
        { name: 'photos_by_token', columnNames: ['token'], isUnique: true },
        { name: 'photos_by_name', columnNames: ['name'], isUnique: true },
        { name: 'photos_by_owner', columnNames: ['owner_kind', 'owner_id', 'position'] },
        { name: 'photos_by_age', columnNames: ['owner_kind', 'created_at'] },
        { name: 'photos_by_content', columnNames: ['sha256'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('photos', true);
  }
}
