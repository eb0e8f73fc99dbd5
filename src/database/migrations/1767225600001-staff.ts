import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Staff1767225600001 implements MigrationInterface {
  name = 'Staff1767225600001';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'staff', {
      columns: [
        column.id(),
        column.text('name', 30),
        column.text('name_key', 60),
        column.text('password_hash', 200),
        column.text('role', 12),
        column.text('regions', 400, { isNullable: true }),
        column.big('disabled_at', { isNullable: true }),
        column.big('created_at'),
      ],
      indices: [{ name: 'staff_name_key', columnNames: ['name_key'], isUnique: true }],
    });
    await createTable(runner, 'staff_sessions', {
      columns: [
        column.text('id', 64, { isPrimary: true }),
        column.whole('staff_id'),
        column.big('created_at'),
        column.big('seen_at'),
      ],
      indices: [
        { name: 'staff_sessions_staff', columnNames: ['staff_id'] },
        { name: 'staff_sessions_created', columnNames: ['created_at'] },
      ],
      clustered: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('staff_sessions', true);
    await runner.dropTable('staff', true);
  }
}
