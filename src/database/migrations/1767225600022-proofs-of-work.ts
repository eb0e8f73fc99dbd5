import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

/** Puzzles that were answered; codes that were sent by SMS; numbers that a device has shown to be its own. */
export class ProofsOfWork1767225600022 implements MigrationInterface {
  name = 'ProofsOfWork1767225600022';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'proofs_of_work', {
      columns: [column.text('hash', 64, { isPrimary: true }), column.big('until')],
      indices: [{ name: 'proofs_of_work_by_time', columnNames: ['until'] }],
      clustered: true,
    });
    await createTable(runner, 'sms_codes', {
      columns: [
        column.text('owner', 64, { isPrimary: true }),
        column.text('code_hash', 64),
        column.whole('tries'),
        column.big('until'),
      ],
      indices: [{ name: 'sms_codes_by_time', columnNames: ['until'] }],
      clustered: true,
    });
    await createTable(runner, 'verified_numbers', {
      columns: [column.text('owner', 64, { isPrimary: true }), column.big('until')],
      indices: [{ name: 'verified_numbers_by_time', columnNames: ['until'] }],
      clustered: true,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['verified_numbers', 'sms_codes', 'proofs_of_work']) await runner.dropTable(table, true);
  }
}
