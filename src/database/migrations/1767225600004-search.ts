import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

/** The postings that every list, filter and search reads; docs/search.md says how. */
export class Search1767225600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'search_documents', {
      columns: [
        column.big('document', { isPrimary: true }),
        column.text('kind', 12),
        column.big('item_id'),
        column.long('text'),
        column.long('marks'),
      ],
      indices: [{ name: 'search_documents_item', columnNames: ['kind', 'item_id'], isUnique: true }],
    });
    await createTable(runner, 'search_tokens', {
      columns: [column.big('token', { isPrimary: true }), column.big('document', { isPrimary: true })],
      clustered: true,
    });
    await createTable(runner, 'search_numbers', {
      columns: [
        column.big('measure', { isPrimary: true }),
        column.big('value', { isPrimary: true }),
        column.big('document', { isPrimary: true }),
      ],
      indices: [{ name: 'search_numbers_document', columnNames: ['measure', 'document', 'value'] }],
      clustered: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['search_numbers', 'search_tokens', 'search_documents']) await runner.dropTable(table, true);
  }
}
