import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Numbers1767225600013 implements MigrationInterface {
  name = 'Numbers1767225600013';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'useful_numbers', {
      columns: [
        column.id(),
        column.text('name', 30),
        column.text('phone', 30),
        column.text('note', 60),
        column.text('category', 12),
        column.text('region', 20, { isNullable: true }),
        column.text('town', 9, { isNullable: true }),
        column.whole('position'),
        column.big('removed_at', { isNullable: true }),
      ],
      indices: [
        { name: 'useful_numbers_town', columnNames: ['town'] },
        { name: 'useful_numbers_removed', columnNames: ['removed_at'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('useful_numbers', true);
  }
}
