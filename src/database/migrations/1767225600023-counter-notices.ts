import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class CounterNotices1767225600023 implements MigrationInterface {
  name = 'CounterNotices1767225600023';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'counter_notices', {
      columns: [
        column.id(),
        column.whole('notice_id'),
        column.text('title', 120),
        column.text('region', 24, { isNullable: true }),
        column.long('why'),
        column.long('proof_text'),
        column.text('proof_file', 32, { isNullable: true }),
        column.text('proof_name', 120, { isNullable: true }),
        column.whole('proof_bytes', { isNullable: true }),
        column.long('person'),
        column.big('restore_at', { isNullable: true }),
        column.whole('restored_version', { isNullable: true }),
        column.big('created_at'),
        ...column.publication(),
      ],
      indices: [
        { name: 'counter_notices_of', columnNames: ['notice_id'], isUnique: true },
        { name: 'counter_notices_by_state', columnNames: ['publication_state', 'id'] },
        { name: 'counter_notices_by_proof', columnNames: ['proof_file'] },
        { name: 'counter_notices_due', columnNames: ['restore_at'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('counter_notices', true);
  }
}
