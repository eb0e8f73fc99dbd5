import { MigrationInterface, QueryRunner, TableIndex } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Transparency1767225600025 implements MigrationInterface {
  name = 'Transparency1767225600025';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'ledger_entries', {
      columns: [
        column.id(),
        column.big('at'),
        column.text('kind', 12),
        column.big('item_id'),
        column.text('event', 16),
        column.text('who', 12),
        column.flag('was_shown'),
        column.text('leaf', 24, { isNullable: true }),
        column.text('region', 24, { isNullable: true }),
        column.text('town', 12, { isNullable: true }),
        column.text('reason', 40, { isNullable: true }),
        column.big('restored_at', { isNullable: true }),
      ],
      indices: [
        { name: 'ledger_entries_at', columnNames: ['at', 'id'] },
        { name: 'ledger_entries_kind', columnNames: ['kind', 'at', 'id'] },
        { name: 'ledger_entries_item', columnNames: ['kind', 'item_id'] },
      ],
    });
    await createTable(runner, 'transparency_months', {
      columns: [column.text('month', 7, { isPrimary: true }), column.long('figures'), column.big('counted_at')],
    });
    await createTable(runner, 'watches', {
      columns: [column.text('name', 20, { isPrimary: true }), column.big('at'), column.long('state')],
    });
    const reports = await runner.getTable('reports');
    if (reports && !reports.indices.some(({ name }) => name === 'reports_at'))
      await runner.createIndex('reports', new TableIndex({ name: 'reports_at', columnNames: ['at', 'outcome'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    const reports = await runner.getTable('reports');
    if (reports?.indices.some(({ name }) => name === 'reports_at')) await runner.dropIndex('reports', 'reports_at');
    for (const table of ['watches', 'transparency_months', 'ledger_entries']) await runner.dropTable(table, true);
  }
}
