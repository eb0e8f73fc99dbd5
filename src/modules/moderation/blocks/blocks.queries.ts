import { Injectable } from '@nestjs/common';
import { In, LessThan, LessThanOrEqual } from 'typeorm';
import { Database } from '../../../database/database.js';
import { readCursor, writeCursor } from '../../../kernel/cursor.js';
import { Block, BLOCK_STATES, type BlockState } from './block.entity.js';

const PAGE = 50;

/** Reads of blocks for staff. */
@Injectable()
export class BlocksQueries {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  async page(state: BlockState, after: string): Promise<{ blocks: Block[]; next: string | null }> {
    const [before] = readCursor(after, 1) ?? [];
    const where = { state, ...(before ? { id: LessThan(before) } : {}) };
    const found = await this.db.read(Block).find({ where, order: { id: 'DESC' }, take: PAGE + 1 });
    const last = found.length > PAGE ? found[PAGE - 1]! : null;
    return { blocks: found.slice(0, PAGE), next: last && writeCursor([last.id]) };
  }

  async counts(): Promise<Readonly<Record<BlockState, number>>> {
    const rows = await this.db
      .select(Block, 'b')
      .select('b.state', 'state')
      .addSelect('COUNT(*)', 'count')
      .groupBy('b.state')
      .getRawMany<{ state: BlockState; count: number | string }>();
    const of = (state: BlockState) => Number(rows.find((row) => row.state === state)?.count ?? 0);
    return Object.fromEntries(BLOCK_STATES.map((state) => [state, of(state)])) as Record<BlockState, number>;
  }

  byId(id: number): Promise<Block | null> {
    return this.db.read(Block).findOneBy({ id });
  }

  byIds(ids: readonly number[]): Promise<Block[]> {
    return this.db.read(Block).findBy({ id: In([...ids]) });
  }

  /** Whose time is over, also of those that nobody has confirmed. */
  overdue(now: number, limit: number): Promise<Block[]> {
    const until = LessThanOrEqual(now);
    return this.db.read(Block).find({
      where: [
        { state: 'active', until },
        { state: 'proposed', until },
      ],
      order: { id: 'ASC' },
      take: limit,
    });
  }
}
