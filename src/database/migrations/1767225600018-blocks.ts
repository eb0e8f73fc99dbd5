import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Blocks1767225600018 implements MigrationInterface {
  name = 'Blocks1767225600018';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'blocks', {
      columns: [
        column.id(),
        column.text('what', 8),
        column.text('value', 100),
        column.text('likeness', 256, { isNullable: true }),
        column.text('label', 250),
        column.text('severity', 8),
        column.text('reason', 8),
        column.text('note', 200),
        column.text('state', 8),
        column.big('until', { isNullable: true }),
        column.text('kind', 12, { isNullable: true }),
        column.big('item_id', { isNullable: true }),
        column.text('created_by', 30),
        column.whole('created_by_id'),
        column.big('created_at'),
        column.text('confirmed_by', 30, { isNullable: true }),
        column.big('confirmed_at', { isNullable: true }),
        column.text('ended_by', 30, { isNullable: true }),
        column.big('ended_at', { isNullable: true }),
      ],
      indices: [
        { name: 'blocks_state', columnNames: ['state', 'id'] },
        { name: 'blocks_value', columnNames: ['what', 'value', 'state'] },
        { name: 'blocks_until', columnNames: ['state', 'until'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('blocks', true);
  }
}
