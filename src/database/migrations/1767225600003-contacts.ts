import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Contacts1767225600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'contacts', {
      columns: [
        column.text('owner_kind', 20, { isPrimary: true }),
        column.whole('owner_id', { isPrimary: true }),
        column.text('name', 40),
        column.text('phone', 250, { isNullable: true }),
        column.text('phone_hash', 64, { isNullable: true }),
        column.text('wechat', 250, { isNullable: true }),
        column.text('call_time', 40, { isNullable: true }),
        column.whole('taps', { default: 0 }),
        column.big('wiped_at', { isNullable: true }),
      ],
      indices: [{ name: 'contacts_by_phone', columnNames: ['phone_hash', 'owner_id'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('contacts', true);
  }
}
