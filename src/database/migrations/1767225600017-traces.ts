import { MigrationInterface, QueryRunner, TableIndex } from 'typeorm';
import { addColumn, column, createTable } from '../columns.js';

/** Columns that a killed run may have added already. */
const ADDED = [
  { table: 'photos', shape: column.text('prints', 67, { isNullable: true }) },
  { table: 'listings', shape: column.big('twins_cluster', { isNullable: true }) },
  { table: 'listings', shape: column.big('twins_lead', { isNullable: true }) },
  { table: 'listings', shape: column.whole('twins_count', { default: 0 }) },
  { table: 'listings', shape: column.text('twins_prices', 30, { isNullable: true }) },
];

export class Traces1767225600017 implements MigrationInterface {
  name = 'Traces1767225600017';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'traces', {
      columns: [
        column.id(),
        column.text('kind', 12),
        column.big('item_id'),
        column.text('leaf', 24, { isNullable: true }),
        column.text('region', 24, { isNullable: true }),
        column.text('phone_hash', 64, { isNullable: true }),
        column.text('device', 64, { isNullable: true }),
        column.text('network', 64, { isNullable: true }),
        column.whole('hash_hi'),
        column.whole('hash_lo'),
        column.whole('facts'),
        column.big('price', { isNullable: true }),
        column.long('prints'),
        column.text('state', 12),
        column.flag('approved'),
        column.flag('blamed'),
        column.big('at'),
        column.big('live_at', { isNullable: true }),
        column.big('ended_at', { isNullable: true }),
      ],
      indices: [
        { name: 'traces_of_item', columnNames: ['kind', 'item_id'], isUnique: true },
        { name: 'traces_by_phone', columnNames: ['phone_hash', 'id'] },
        { name: 'traces_by_device', columnNames: ['device', 'id'] },
        { name: 'traces_by_place', columnNames: ['leaf', 'region', 'id'] },
      ],
    });
    for (const { table, shape } of ADDED)
      if (!(await runner.hasColumn(table, shape.name))) await addColumn(runner, table, shape);
    const listings = await runner.getTable('listings');
    if (!listings?.indices.some(({ name }) => name === CLUSTERS.name))
      await runner.createIndex('listings', new TableIndex(CLUSTERS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('listings', CLUSTERS.name);
    for (const { table, shape } of [...ADDED].reverse()) await runner.dropColumn(table, shape.name);
    await runner.dropTable('traces', true);
  }
}

const CLUSTERS = { name: 'listings_by_cluster', columnNames: ['twins_cluster', 'id'] };
