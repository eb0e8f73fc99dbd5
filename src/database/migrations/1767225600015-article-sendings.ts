import { MigrationInterface, QueryRunner, TableIndex } from 'typeorm';
import { column, createTable } from '../columns.js';

const BY_ARTICLE = { name: 'error_reports_of_article', columnNames: ['article_id'] };

export class ArticleSendings1767225600015 implements MigrationInterface {
  name = 'ArticleSendings1767225600015';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'article_sendings', {
      columns: [column.id(), column.text('once', 64), column.whole('article_id'), column.big('created_at')],
      indices: [
        { name: 'article_sendings_once', columnNames: ['once'], isUnique: true },
        { name: 'article_sendings_by_time', columnNames: ['created_at'] },
      ],
    });
    const reports = await runner.getTable('error_reports');
    if (reports?.indices.some(({ name }) => name === BY_ARTICLE.name)) return;
    await runner.createIndex('error_reports', new TableIndex(BY_ARTICLE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('error_reports', BY_ARTICLE.name);
    await runner.dropTable('article_sendings', true);
  }
}
