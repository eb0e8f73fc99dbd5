import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, DataSource, Entity, In, PrimaryColumn } from 'typeorm';
import { bindNumbers } from './bound-numbers.js';
import { StatementLog } from './statement-log.js';

@Entity('pegs')
class Peg {
  @PrimaryColumn({ type: 'int' })
  id: number;

  @Column({ type: 'bigint' })
  at: number;
}

describe('Numbers in SQLite statements', () => {
  const log = new StatementLog();
  const source = new DataSource({
    type: 'better-sqlite3',
    database: ':memory:',
    entities: [Peg],
    synchronize: true,
    logger: log,
  });
  const pegs = () => source.getRepository(Peg);

  beforeAll(async () => {
    bindNumbers(await source.initialize());
  });
  afterAll(() => source.destroy());

  it('are bound, so that the same question about another number is the same text', async () => {
    const heard = await log.record(async () => {
      await pegs().insert({ id: 1, at: 1_795_555_555_555 });
      await pegs().insert({ id: 2, at: -3 });
      await pegs().findBy({ id: In([1, 2]) });
      await pegs().findBy({ id: In([7, 8]) });
    });

    const texts = heard.map(({ sql }) => sql);
    expect(texts[0]).toBe(texts[1]);
    expect(texts[2]).toBe(texts[3]);
    expect(heard[0]!.parameters).toEqual([1, 1_795_555_555_555]);
  });

  it('are kept as whole numbers', async () => {
    await pegs().insert({ id: 3, at: 9_007_199_254_740_991 });
    await pegs().increment({ id: 3 }, 'at', -1);

    expect(await source.query('SELECT typeof(at) AS type, at FROM pegs WHERE id = 3')).toEqual([
      { type: 'integer', at: 9_007_199_254_740_990 },
    ]);
  });
});
