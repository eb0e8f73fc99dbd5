import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Clock, MINUTE } from '../../../kernel/clock.js';
import { Block } from './block.entity.js';
import { BlockBook } from './block-book.js';

/** More are not looked at: the newest count. */
const MOST = 20_000;

/** The book of blocks, read again after every change and every minute: another process may have changed something. */
@Injectable()
export class ActiveBlocks {
  private book: Promise<BlockBook> | null = null;
  private readAt = 0;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  now(): Promise<BlockBook> {
    const age = Math.abs(this.clock.now() - this.readAt);
    return this.book && age < MINUTE ? this.book : this.read();
  }

  /** To be called after the commit of a change. */
  async read(): Promise<BlockBook> {
    this.readAt = this.clock.now();
    const reading = this.db
      .read(Block)
      .find({ where: { state: 'active' }, order: { id: 'DESC' }, take: MOST })
      .then((blocks) => new BlockBook(blocks));
    this.book = reading;
    return reading.catch((error: unknown) => {
      if (this.book === reading) this.book = null;
      throw error;
    });
  }
}
