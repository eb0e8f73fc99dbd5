import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { PageCache } from '../../web/page-cache.js';
import type { Actor } from '../moderation/actor.js';
import { Audit } from '../moderation/audit.js';
import type { NumberDetails } from './number.form.js';
import { canEdit, canRestore } from './number.policy.js';
import { MOST_NUMBERS } from './numbers.queries.js';
import { UsefulNumber } from './useful-number.entity.js';
import { UsefulNumbers } from './useful-numbers.js';

/** The kind of the numbers' lines in the log. */
export const NUMBER = 'number';
/** Of every page that shows numbers. */
export const NUMBERS_TAG = 'numbers';

/** What editors do with the numbers. Each change is one transaction with its line in the log. */
@Injectable()
export class NumbersService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly cache: PageCache,
    private readonly shown: UsefulNumbers,
    private readonly clock: Clock,
  ) {}

  add(details: NumberDetails, by: Actor): Promise<UsefulNumber> {
    return this.change(by, 'add', async () => {
      const numbers = this.db.write(UsefulNumber);
      if ((await numbers.countBy({ removedAt: IsNull() })) >= MOST_NUMBERS)
        throw new RuleBroken(`最多 ${MOST_NUMBERS} 个号码，请先删掉一些`);
      const number = await numbers.save(Object.assign(new UsefulNumber(), details, { removedAt: null }));
      return { number, after: { ...details } };
    });
  }

  edit(id: number, details: NumberDetails, by: Actor): Promise<UsefulNumber> {
    return this.change(by, 'change', async () => {
      const number = await this.current(id);
      if (!canEdit(number)) throw new RuleBroken('这个号码刚被删除了，请先恢复再改', 409);
      const before = detailsOf(number);
      await this.db.write(UsefulNumber).save(Object.assign(number, details));
      return { number, before, after: { ...details } };
    });
  }

  /** Takes it off the pages; it can come back. Twice is once. */
  remove(id: number, by: Actor): Promise<UsefulNumber> {
    return this.change(by, 'remove', async () => {
      const number = await this.current(id);
      if (!canEdit(number)) return { number, unchanged: true };
      number.removedAt = this.clock.now();
      await this.db.write(UsefulNumber).save(number);
      return { number, before: detailsOf(number) };
    });
  }

  restore(id: number, by: Actor): Promise<UsefulNumber> {
    return this.change(by, 'restore', async () => {
      const number = await this.current(id);
      if (!canRestore(number)) return { number, unchanged: true };
      number.removedAt = null;
      await this.db.write(UsefulNumber).save(number);
      return { number, after: detailsOf(number) };
    });
  }

  private change(
    by: Actor,
    event: string,
    work: () => Promise<{ number: UsefulNumber; unchanged?: boolean; before?: object; after?: object }>,
  ): Promise<UsefulNumber> {
    return this.db.transaction(async () => {
      const { number, unchanged, before, after } = await work();
      if (unchanged) return number;
      await this.audit.append(by, { kind: NUMBER, itemId: number.id, event, before, after });
      await this.db.afterCommit(() => {
        this.shown.forget();
        this.cache.forget([NUMBERS_TAG]);
      });
      return number;
    });
  }

  private current(id: number): Promise<UsefulNumber> {
    return this.db.write(UsefulNumber).findOneByOrFail({ id });
  }
}

const detailsOf = ({ name, phone, note, category, region, town, position }: UsefulNumber): NumberDetails => ({
  name,
  phone,
  note,
  category,
  region,
  town,
  position,
});
