import { MigrationInterface, QueryRunner, TableIndex } from 'typeorm';
import { addColumn, column, createTable } from '../columns.js';

const BY_WECHAT = 'contacts_by_wechat';

export class NumberClaims1767225600020 implements MigrationInterface {
  name = 'NumberClaims1767225600020';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'number_holds', {
      columns: [
        column.text('phone_hash', 64, { isPrimary: true }),
        column.text('state', 8),
        column.text('code_hash', 64, { isNullable: true }),
        column.big('claim_id'),
        column.big('since'),
      ],
    });
    await createTable(runner, 'number_claims', {
      columns: [
        column.id(),
        column.text('number', 12),
        column.text('slot', 64),
        column.text('phone_hash', 64),
        column.text('phone', 250, { isNullable: true }),
        column.whole('listings'),
        column.text('region', 24, { isNullable: true }),
        column.flag('hides'),
        column.flag('proved'),
        column.text('device', 64, { isNullable: true }),
        column.text('network', 64, { isNullable: true }),
        column.text('source', 64, { isNullable: true }),
        column.text('code_hash', 64),
        column.big('proof_due', { isNullable: true }),
        column.big('proof_at', { isNullable: true }),
        column.text('proof_kind', 20, { isNullable: true }),
        column.whole('proof_id', { isNullable: true }),
        column.long('taken'),
        column.big('created_at'),
        ...column.publication(),
      ],
      indices: [
        { name: 'number_claims_number', columnNames: ['number'], isUnique: true },
        { name: 'number_claims_slot', columnNames: ['slot'], isUnique: true },
        { name: 'number_claims_of_phone', columnNames: ['phone_hash', 'id'] },
        { name: 'number_claims_of_device', columnNames: ['device', 'created_at'] },
        { name: 'number_claims_of_network', columnNames: ['network', 'created_at'] },
        { name: 'number_claims_by_state', columnNames: ['publication_state', 'proof_due'] },
      ],
    });
    if (!(await runner.hasColumn('contacts', 'wechat_hash')))
      await addColumn(runner, 'contacts', column.text('wechat_hash', 64, { isNullable: true }));
    const contacts = await runner.getTable('contacts');
    if (!contacts?.indices.some(({ name }) => name === BY_WECHAT))
      await runner.createIndex(
        'contacts',
        new TableIndex({ name: BY_WECHAT, columnNames: ['wechat_hash', 'owner_id'] }),
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('contacts', BY_WECHAT);
    await runner.dropColumn('contacts', 'wechat_hash');
    await runner.dropTable('number_claims', true);
    await runner.dropTable('number_holds', true);
  }
}
