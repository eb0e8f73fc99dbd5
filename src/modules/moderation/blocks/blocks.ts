import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Clock, DAY } from '../../../kernel/clock.js';
import { RuleBroken } from '../../../kernel/rule-broken.js';
import { Vault } from '../../../kernel/vault.js';
import type { Person } from '../../users/person.js';
import { type Actor, actorOf } from '../actor.js';
import { Audit } from '../audit.js';
import { kindName } from '../kind-words.js';
import { ModeratedKinds } from '../moderated.js';
import { ActiveBlocks } from './active-blocks.js';
import { Blockables } from './blockables.js';
import { Block, BLOCK_NAMES, type Blocked } from './block.entity.js';
import type { BlockTerms } from './block.form.js';
import { BlockMarks, type Mark } from './block-marks.js';
import { isWide, readRange } from './network-range.js';

/** The item that a block is made from. */
export interface Source {
  readonly kind: string;
  readonly itemId: number;
}

export const BLOCK = 'block';
const SEALED_FOR = 'block-label';

/** What may not be posted any more. Each change is one transaction with its lines in the log. */
@Injectable()
export class Blocks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly audit: Audit,
    private readonly active: ActiveBlocks,
    private readonly marks: BlockMarks,
    private readonly blockables: Blockables,
    private readonly kinds: ModeratedKinds,
  ) {}

  /** Blocks these; what is blocked already is answered as it is. A wide network waits for a second admin. */
  add(marks: readonly Mark[], terms: BlockTerms, by: Person, source?: Source): Promise<Block[]> {
    return this.changing(async () => {
      const blocks: Block[] = [];
      for (const mark of marks)
        blocks.push((await this.standing(mark)) ?? (await this.insert(mark, terms, by, source)));
      return blocks;
    });
  }

  /**
   * Blocks of an item what it has of these: its phone, its photos, its text. One act; `endAll` takes it back.
   * @throws RuleBroken (422) when it has none of them
   */
  async ofItem(kind: string, id: number, what: readonly Blocked[], terms: BlockTerms, by: Person): Promise<Block[]> {
    const blockable = await this.blockables.find(kind, id);
    const name = `${kindName(this.kinds.find(kind), kind)} ${id} `;
    const marks = blockable ? this.marks.ofItem(blockable, what, name) : [];
    if (marks.length === 0) throw new RuleBroken('这一条里没有能封的：没有电话和照片，文字也太短或者已经清除');
    return this.add(marks, terms, by, { kind, itemId: id });
  }

  /** A second admin agrees. Its term counts from now. @throws RuleBroken (409) when it does not wait any more */
  confirm(block: Block, by: Person): Promise<void> {
    return this.changing(async () => {
      const now = this.clock.now();
      const until = block.until === null ? null : now + block.until - block.createdAt;
      await this.move(block, { state: 'active', confirmedBy: by.name, confirmedAt: now, until });
      await this.log({ ...block, until }, 'confirm', actorOf(by));
    });
  }

  /** Ends them before their time. @throws RuleBroken (409) when one has changed meanwhile */
  endAll(blocks: readonly Block[], by: Actor, event: 'end' | 'expire' = 'end'): Promise<void> {
    return this.changing(async () => {
      for (const block of blocks) {
        await this.move(block, { state: 'ended', endedBy: by.name, endedAt: this.clock.now() });
        await this.log(block, event, by);
      }
    });
  }

  /** What staff see of it. */
  labelOf({ label }: Pick<Block, 'label'>): string {
    return this.vault.open(SEALED_FOR, label) ?? '看不到了';
  }

  /** The block of just this that is in force, or waits. */
  async standing({ what, value }: Mark): Promise<Block | null> {
    const found = await this.db.read(Block).find({
      where: [
        { what, value, state: 'active' },
        { what, value, state: 'proposed' },
      ],
      take: 10,
    });
    return found.find((block) => !block.isOver(this.clock.now())) ?? null;
  }

  private async insert(mark: Mark, terms: BlockTerms, by: Person, source?: Source): Promise<Block> {
    const { what, value, likeness = null } = mark;
    const { severity, reason, note, days } = terms;
    const now = this.clock.now();
    const range = what === 'network' ? readRange(value) : null;
    const block = Object.assign(new Block(), { what, value, likeness, severity, reason, note });
    Object.assign(block, { state: range && isWide(range) ? 'proposed' : 'active', ...NOBODY_YET });
    Object.assign(block, {
      label: this.vault.seal(SEALED_FOR, mark.label),
      until: days === null ? null : now + days * DAY,
    });
    Object.assign(block, { kind: source?.kind ?? null, itemId: source?.itemId ?? null });
    Object.assign(block, { createdBy: by.name, createdById: by.id, createdAt: now });
    await this.db.write(Block).save(block);
    await this.log(block, block.state === 'proposed' ? 'propose' : 'add', actorOf(by));
    return block;
  }

  private async move({ id, state }: Block, to: Partial<Block>): Promise<void> {
    const { affected } = await this.db.write(Block).update({ id, state }, to);
    if (affected !== 1) throw new RuleBroken('这条封禁刚刚有了变化，请重新打开再看', 409);
  }

  private log(block: Pick<Block, 'id' | 'what' | 'severity' | 'until' | 'reason' | 'note'>, event: string, by: Actor) {
    const { id, what, severity, until, reason, note } = block;
    const after = { name: BLOCK_NAMES[what], severity, until };
    return this.audit.append(by, { kind: BLOCK, itemId: id, event, reason, note, after });
  }

  /** In a transaction; after its commit the book is read again, before the caller goes on. */
  private changing<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.db.transaction(async () => {
      const result = await work();
      await this.db.afterCommit(async () => void (await this.active.read()));
      return result;
    });
  }
}

const NOBODY_YET = { confirmedBy: null, confirmedAt: null, endedBy: null, endedAt: null };
