import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Comments1767225600011 implements MigrationInterface {
  name = 'Comments1767225600011';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'comments', {
      columns: [
        column.id(),
        column.whole('article_id'),
        column.whole('parent_id', { isNullable: true }),
        column.text('name', 12),
        column.text('body', 500),
        column.whole('replies'),
        column.text('region', 24, { isNullable: true }),
        column.text('device', 64),
        column.text('network', 64),
        column.text('once', 64),
        column.big('created_at'),
        ...column.publication(),
      ],
      indices: [
        { name: 'comments_once', columnNames: ['once'], isUnique: true },
        { name: 'comments_of_article', columnNames: ['article_id', 'parent_id', 'id'] },
        { name: 'comments_of_thread', columnNames: ['parent_id', 'id'] },
        { name: 'comments_of_device', columnNames: ['device', 'id'] },
        { name: 'comments_by_change', columnNames: ['publication_state', 'publication_changed_at'] },
      ],
    });
    await createTable(runner, 'error_reports', {
      columns: [
        column.id(),
        column.text('number', 10),
        column.whole('article_id'),
        column.text('article_title', 60),
        column.text('quote', 200),
        column.text('wrong', 300),
        column.text('better', 300),
        column.text('contact', 400, { isNullable: true }),
        column.text('region', 24, { isNullable: true }),
        column.text('once', 64),
        column.big('created_at'),
        ...column.publication(),
      ],
      indices: [
        { name: 'error_reports_number', columnNames: ['number'], isUnique: true },
        { name: 'error_reports_once', columnNames: ['once'], isUnique: true },
        { name: 'error_reports_by_time', columnNames: ['created_at'] },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['error_reports', 'comments']) await runner.dropTable(table, true);
  }
}
