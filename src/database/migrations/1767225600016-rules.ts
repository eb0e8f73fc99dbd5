import { MigrationInterface, QueryRunner } from 'typeorm';
import { column, createTable } from '../columns.js';

export class Rules1767225600016 implements MigrationInterface {
  name = 'Rules1767225600016';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'rule_switches', {
      columns: [column.id(), column.text('rule', 16), column.flag('is_off'), column.big('changed_at')],
      indices: [{ name: 'rule_switches_rule', columnNames: ['rule'], isUnique: true }],
    });
    await createTable(runner, 'rule_words', {
      columns: [
        column.id(),
        column.text('word', 40),
        column.text('folded', 80),
        column.text('grade', 8),
        column.text('topic', 16),
        column.text('note', 200),
        column.flag('is_off'),
        column.big('changed_at'),
      ],
      indices: [{ name: 'rule_words_folded', columnNames: ['folded'], isUnique: true }],
    });
    await createTable(runner, 'rule_editions', {
      columns: [column.whole('id', { isPrimary: true }), column.whole('edition')],
    });
    const editions: unknown[] = await runner.query('SELECT id FROM rule_editions');
    if (editions.length === 0) await runner.query('INSERT INTO rule_editions (id, edition) VALUES (1, 0)');

    await createTable(runner, 'judgements', {
      columns: [
        column.id(),
        column.text('kind', 12),
        column.big('item_id'),
        column.big('at'),
        column.text('facts', 64),
        column.long('features'),
        column.long('parts_json'),
        column.long('cleared_json', { isNullable: true }),
      ],
      indices: [{ name: 'judgements_item', columnNames: ['kind', 'item_id'], isUnique: true }],
    });
    await createTable(runner, 'rule_firings', {
      columns: [
        column.id(),
        column.text('kind', 12),
        column.big('item_id'),
        column.text('rule', 16),
        column.big('at'),
        column.text('outcome', 4, { isNullable: true }),
        column.whole('decided_version', { isNullable: true }),
      ],
      indices: [
        { name: 'rule_firings_item', columnNames: ['kind', 'item_id'] },
        { name: 'rule_firings_tally', columnNames: ['at', 'rule', 'outcome'] },
      ],
    });
    await createTable(runner, 'lessons', {
      columns: [
        column.id(),
        column.text('kind', 12),
        column.big('item_id'),
        column.whole('version'),
        column.text('outcome', 4),
        column.whole('weight'),
        column.long('features'),
      ],
      indices: [{ name: 'lessons_item', columnNames: ['kind', 'item_id', 'version'] }],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['lessons', 'rule_firings', 'judgements', 'rule_editions', 'rule_words', 'rule_switches'];
    for (const table of tables) await runner.dropTable(table, true);
  }
}
