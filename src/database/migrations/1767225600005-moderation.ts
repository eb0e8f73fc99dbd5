import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Moderation1767225600005 implements MigrationInterface {
  name = 'Moderation1767225600005';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'audit_events', {
      columns: [
        // Given by the chain, without gaps: a missing number is a missing row.
        column.big('id', { isPrimary: true }),
        column.big('at'),
        column.text('actor', 30),
        column.whole('actor_id', { isNullable: true }),
        column.text('role', 12),
        column.text('kind', 12),
        column.big('item_id'),
        column.whole('version', { isNullable: true }),
        column.text('event', 16),
        column.text('from_state', 12, { isNullable: true }),
        column.text('to_state', 12, { isNullable: true }),
        column.text('reason', 40, { isNullable: true }),
        column.text('note', 500, { isNullable: true }),
        column.long('before_json', { isNullable: true }),
        column.long('after_json', { isNullable: true }),
        column.text('batch', 26, { isNullable: true }),
        column.long('rules_json', { isNullable: true }),
        column.text('queue', 8, { isNullable: true }),
        column.big('waited_ms', { isNullable: true }),
        column.text('prev_hash', 64),
        column.text('hash', 64),
      ],
      indices: [
        { name: 'audit_events_item', columnNames: ['kind', 'item_id', 'id'] },
        { name: 'audit_events_version', columnNames: ['kind', 'item_id', 'version'], isUnique: true },
        { name: 'audit_events_kind', columnNames: ['kind', 'id'] },
        { name: 'audit_events_actor', columnNames: ['actor', 'id'] },
        { name: 'audit_events_queue', columnNames: ['queue', 'id'] },
      ],
    });
    await createTable(runner, 'audit_head', {
      columns: [column.whole('id', { isPrimary: true }), column.big('last_id'), column.text('hash', 64)],
    });
    const heads: unknown[] = await runner.query('SELECT id FROM audit_head');
    if (heads.length === 0) await runner.query("INSERT INTO audit_head (id, last_id, hash) VALUES (1, 0, '')");

    await createTable(runner, 'queue_items', {
      columns: [
        column.id(),
        column.text('kind', 12),
        column.big('item_id'),
        column.text('tab', 8),
        column.text('region', 24, { isNullable: true }),
        column.text('leaf', 24, { isNullable: true }),
        column.text('title', 120),
        column.text('why', 40),
        column.whole('severity'),
        column.whole('reports', { default: 0 }),
        column.whole('score', { default: 0 }),
        column.big('opened_at'),
        column.big('due_at'),
        column.big('turn_at'),
        column.big('hidden_at', { isNullable: true }),
      ],
      indices: [
        { name: 'queue_items_item', columnNames: ['kind', 'item_id'], isUnique: true },
        { name: 'queue_items_turn', columnNames: ['tab', 'turn_at', 'id'] },
        { name: 'queue_items_region', columnNames: ['tab', 'region', 'opened_at'] },
        { name: 'queue_items_hidden', columnNames: ['hidden_at'] },
      ],
    });
    await createTable(runner, 'reports', {
      columns: [
        column.id(),
        column.text('number', 10),
        column.text('kind', 12),
        column.big('item_id'),
        column.text('reporter', 64),
        column.text('network', 64),
        column.text('reason', 12),
        column.text('note', 500, { isNullable: true }),
        column.whole('weight'),
        column.big('at'),
        column.text('outcome', 10, { isNullable: true }),
        column.big('closed_at', { isNullable: true }),
        column.whole('closed_version', { isNullable: true }),
      ],
      indices: [
        { name: 'reports_number', columnNames: ['number'], isUnique: true },
        { name: 'reports_once', columnNames: ['kind', 'item_id', 'reporter'], isUnique: true },
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['reports', 'queue_items', 'audit_head', 'audit_events']) await runner.dropTable(table, true);
  }
}
