import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Appeals1767225600019 implements MigrationInterface {
  name = 'Appeals1767225600019';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'appeals', {
      columns: [
        column.id(),
        column.text('item_kind', 12),
        column.big('item_id'),
        column.whole('decision'),
        column.text('decision_event', 16),
        column.text('decision_reason', 40, { isNullable: true }),
        column.big('decided_at'),
        column.text('decider', 30),
        column.whole('decider_id', { isNullable: true }),
        column.whole('item_version'),
        column.whole('reinstated_version', { isNullable: true }),
        column.text('item_was', 250, { isNullable: true }),
        column.text('title', 120),
        column.text('region', 24, { isNullable: true }),
        column.text('leaf', 24, { isNullable: true }),
        column.long('body'),
        column.text('answered_by', 30, { isNullable: true }),
        column.big('created_at'),
        ...column.publication(),
      ],
      indices: [
        { name: 'appeals_once', columnNames: ['item_kind', 'item_id', 'decision'], isUnique: true },
        { name: 'appeals_by_state', columnNames: ['publication_state', 'publication_changed_at'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('appeals', true);
  }
}
