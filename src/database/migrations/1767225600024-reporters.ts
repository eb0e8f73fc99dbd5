import { MigrationInterface, QueryRunner, TableIndex } from 'typeorm';
import { addColumn, column, createTable } from '../columns.js';

const once = (...columnNames: string[]) =>
  new TableIndex({ name: columnNames[0], columnNames: columnNames.slice(1), isUnique: true });

/** How right reporters were, reports that can be made anew, and listings that readers say are gone. */
export class Reporters1767225600024 implements MigrationInterface {
  name = 'Reporters1767225600024';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'reporters', {
      columns: [
        column.text('device', 64, { isPrimary: true }),
        column.whole('upheld'),
        column.whole('dismissed'),
        column.big('changed_at'),
      ],
      indices: [{ name: 'reporters_by_age', columnNames: ['changed_at'] }],
    });
    // Weights were whole numbers below ten; now they are counted in tenths.
    await runner.query('UPDATE reports SET weight = weight * 10 WHERE weight < 10');
    if (!(await runner.hasColumn('reports', 'round')))
      await addColumn(runner, 'reports', column.whole('round', { default: 0 }));
    await replaceIndex(runner, 'reports_once', once('reports_each', 'kind', 'item_id', 'reporter', 'round'));
    for (const name of ['doubted_at', 'refreshed_at'])
      if (!(await runner.hasColumn('listings', name)))
        await addColumn(runner, 'listings', column.big(name, { isNullable: true }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['refreshed_at', 'doubted_at']) await runner.dropColumn('listings', name);
    await runner.query('DELETE FROM reports WHERE round > 0');
    await replaceIndex(runner, 'reports_each', once('reports_once', 'kind', 'item_id', 'reporter'));
    await runner.dropColumn('reports', 'round');
    await runner.query('UPDATE reports SET weight = CASE WHEN weight < 60 THEN 1 ELSE 6 END');
    await runner.dropTable('reporters', true);
  }
}

async function replaceIndex(runner: QueryRunner, old: string, index: TableIndex): Promise<void> {
  const table = await runner.getTable('reports');
  const has = (name?: string) => table!.indices.some((one) => one.name === name);
  if (!has(index.name)) await runner.createIndex('reports', index);
  if (has(old)) await runner.dropIndex('reports', old);
}
