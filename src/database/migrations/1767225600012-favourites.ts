import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Favourites1767225600012 implements MigrationInterface {
  name = 'Favourites1767225600012';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'favourites', {
      columns: [
        column.text('device', 64, { isPrimary: true }),
        column.text('kind', 12, { isPrimary: true }),
        column.big('item_id', { isPrimary: true }),
        column.big('at'),
      ],
      indices: [
        { name: 'favourites_item', columnNames: ['kind', 'item_id'] },
        { name: 'favourites_at', columnNames: ['at'] },
      ],
      clustered: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('favourites', true);
  }
}
