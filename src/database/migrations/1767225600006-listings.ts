import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Listings1767225600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'listings', {
      columns: [
        column.id(),
        column.text('leaf', 24),
        column.text('region', 24),
        column.text('area', 6, { isNullable: true }),
        column.text('town', 9, { isNullable: true }),
        column.text('title', 60),
        column.long('body'),
        column.long('fields'),
        column.text('cover', 250, { isNullable: true }),
        column.whole('photo_count', { default: 0 }),
        ...column.publication(),
        column.big('rank'),
        column.whole('valid_days'),
        column.big('created_at'),
        column.big('confirmed_at'),
        column.big('expires_at'),
        column.text('code_hash', 64),
        column.big('wiped_at', { isNullable: true }),
      ],
      indices: [
        { name: 'listings_by_expiry', columnNames: ['publication_state', 'expires_at'] },
        { name: 'listings_by_change', columnNames: ['publication_state', 'publication_changed_at'] },
        { name: 'listings_to_wipe', columnNames: ['wiped_at', 'publication_state', 'publication_changed_at'] },
      ],
    });
    await createTable(runner, 'submissions', {
      columns: [column.text('hash', 64, { isPrimary: true }), column.big('listing_id'), column.big('created_at')],
      indices: [{ name: 'submissions_by_age', columnNames: ['created_at'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('submissions', true);
    await runner.dropTable('listings', true);
  }
}
