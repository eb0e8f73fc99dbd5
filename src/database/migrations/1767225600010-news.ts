import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class News1767225600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'articles', {
      columns: [
        column.id(),
        column.text('kind', 8),
        column.text('section', 16),
        column.text('title', 60),
        column.text('subtitle', 80),
        column.text('lead', 300),
        column.text('source', 40),
        column.text('source_url', 500),
        column.text('authors', 120),
        column.text('editor', 20),
        column.text('regions', 120),
        column.text('towns', 120),
        column.text('leaves', 120),
        column.text('cover', 26, { isNullable: true }),
        column.text('cover_alt', 120),
        column.long('cover_photo', { isNullable: true }),
        ...column.publication(),
        column.big('rank'),
        column.big('publish_at', { isNullable: true }),
        column.whole('edition'),
        column.whole('revision'),
        column.big('revised_at', { isNullable: true }),
        column.big('pinned_until', { isNullable: true }),
        column.whole('heat'),
        column.whole('comments'),
        column.text('created_by', 30),
        column.big('created_at'),
        column.text('saved_by', 30, { default: "''" }),
        column.big('saved_at', { default: 0 }),
        // Last: rows are read up to the last column that is wanted, and a text may fill pages of its own.
        column.long('body'),
      ],
      indices: [
        { name: 'articles_by_save', columnNames: ['publication_state', 'saved_at'] },
        { name: 'articles_by_time', columnNames: ['publication_state', 'publication_published_at'] },
        { name: 'articles_by_section', columnNames: ['publication_state', 'section', 'publication_published_at'] },
        { name: 'articles_by_heat', columnNames: ['publication_state', 'heat', 'regions'] },
        { name: 'articles_by_change', columnNames: ['publication_state', 'publication_changed_at'] },
        { name: 'articles_to_publish', columnNames: ['publication_state', 'publish_at'] },
        { name: 'articles_pinned', columnNames: ['publication_state', 'pinned_until'] },
      ],
    });
    await createTable(runner, 'article_drafts', {
      columns: [
        column.whole('article_id', { isPrimary: true }),
        column.long('content'),
        column.text('saved_by', 30),
        column.big('saved_at'),
      ],
      indices: [{ name: 'article_drafts_by_save', columnNames: ['saved_at'] }],
    });
    await createTable(runner, 'article_revisions', {
      columns: [
        column.id(),
        column.whole('article_id'),
        column.whole('number'),
        column.big('at'),
        column.text('by', 30),
        column.text('note', 300, { isNullable: true }),
        column.long('content'),
      ],
      indices: [{ name: 'article_revisions_in_order', columnNames: ['article_id', 'number'], isUnique: true }],
    });
    await createTable(runner, 'news_sources', {
      columns: [
        column.id(),
        column.text('name', 40),
        column.text('name_key', 40),
        column.text('url', 200),
        column.flag('may_reprint'),
        column.big('created_at'),
      ],
      indices: [{ name: 'news_sources_by_name', columnNames: ['name_key'], isUnique: true }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['news_sources', 'article_revisions', 'article_drafts', 'articles'])
      await runner.dropTable(table, true);
  }
}
