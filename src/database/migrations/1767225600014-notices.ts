import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Notices1767225600014 implements MigrationInterface {
  name = 'Notices1767225600014';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'notices', {
      columns: [
        column.id(),
        column.text('number', 12),
        column.text('infringed', 12),
        column.text('page_kind', 12),
        column.big('page_id'),
        column.text('page_title', 120),
        column.text('region', 24, { isNullable: true }),
        column.long('what'),
        column.long('proof_text'),
        column.text('proof_file', 32, { isNullable: true }),
        column.text('proof_name', 120, { isNullable: true }),
        column.whole('proof_bytes', { isNullable: true }),
        column.long('person'),
        column.text('once', 64),
        column.whole('removal_version', { isNullable: true }),
        column.big('created_at'),
        ...column.publication(),
      ],
      indices: [
        { name: 'notices_number', columnNames: ['number'], isUnique: true },
        { name: 'notices_once', columnNames: ['once'], isUnique: true },
        { name: 'notices_of_page', columnNames: ['page_kind', 'page_id'] },
        { name: 'notices_by_state', columnNames: ['publication_state', 'id'] },
        { name: 'notices_by_proof', columnNames: ['proof_file'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('notices', true);
  }
}
