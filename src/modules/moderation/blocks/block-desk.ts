import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../../kernel/clock.js';
import { RuleBroken } from '../../../kernel/rule-broken.js';
import { type Fault, FormInvalid, type FormModel } from '../../../web/forms.js';
import type { Query } from '../../../web/query.js';
import { type Sent, textOf } from '../../../web/sent.js';
import { Categories } from '../../categories/categories.js';
import type { Person } from '../../users/person.js';
import { Networks } from '../../visitors/networks.js';
import { StaffFrame } from '../staff-frame.js';
import { Blockables } from './blockables.js';
import { type Block, BLOCK_STATES, type BlockState } from './block.entity.js';
import { readTarget, readTerms, type Target } from './block.form.js';
import { BlockMarks, type Mark } from './block-marks.js';
import { canBlock } from './block.policy.js';
import { blocksPage } from './block.view.js';
import { Blocks } from './blocks.js';
import { BlocksQueries } from './blocks.queries.js';
import { isIn } from './network-range.js';

/** The page of blocks, and what is typed there. */
@Injectable()
export class BlockDesk {
  constructor(
    private readonly queries: BlocksQueries,
    private readonly blocks: Blocks,
    private readonly marks: BlockMarks,
    private readonly blockables: Blockables,
    private readonly categories: Categories,
    private readonly networks: Networks,
    private readonly frame: StaffFrame,
    private readonly clock: Clock,
  ) {}

  async page(person: Person, query: Query, form: FormModel) {
    const state = BLOCK_STATES.find((one) => one === textOf(query, 'state')) ?? 'active';
    const after = textOf(query, 'after');
    const [page, counts] = await Promise.all([this.queries.page(state, after), this.queries.counts()]);
    const reasons = this.categories.removalReasons;
    const glossary = { person, now: this.clock.now(), reasons, labelOf: (block: Block) => this.blocks.labelOf(block) };
    return {
      ...(await this.frame.of(person, 'blocks')),
      ...blocksPage(page, { state, after, counts }, form, glossary),
      now: glossary.now,
    };
  }

  /** Blocks what was typed; answers where it stands now. @throws FormInvalid */
  async add(person: Person, sent: Sent, req: Request): Promise<BlockState> {
    const { terms, faults } = readTerms(sent, (code) => this.categories.removalReason(code) !== undefined);
    const target = readTarget(sent);
    const marks = 'field' in target ? [] : await this.marksOf(person, target, req);
    const wrong = 'field' in target ? target : Array.isArray(marks) ? null : marks;
    if (wrong || faults.length > 0 || !Array.isArray(marks))
      throw new FormInvalid([...(wrong ? [wrong] : []), ...faults]);
    const source =
      'what' in target && target.what === 'photo' ? { kind: 'listing', itemId: target.listing } : undefined;
    const [block] = await this.blocks.add(marks, terms, person, source);
    return block!.state;
  }

  insistWaiting({ state }: Block): void {
    if (state !== 'proposed') throw new RuleBroken('这条封禁已经不用确认了', 409);
  }

  insistOpen({ state }: Block): void {
    if (state === 'ended') throw new RuleBroken('这条封禁已经结束了', 409);
  }

  private async marksOf(person: Person, target: Target, req: Request): Promise<Mark[] | Fault> {
    const fault = (message: string): Fault => ({ field: 'value', message });
    if (!canBlock(person, target.what)) return { field: 'what', message: '网段只有管理员能封，请告诉管理员' };
    if (target.what === 'network' && isIn(target.range, this.networks.address(req)))
      return fault('您自己现在的地址就在这个范围里，封了您也发不了。请写小一点的范围');
    const marks = await this.markOf(target);
    if (marks.length === 0) return fault('没有这条信息，或者它没有照片');
    for (const mark of marks) if (!(await this.blocks.standing(mark))) return marks;
    return fault('已经封了，在“生效中”或“等第二人”里。要改，请先结束那一条');
  }

  private async markOf(target: Target): Promise<Mark[]> {
    if (target.what === 'phone') return [this.marks.phone(target.number)];
    if (target.what === 'network') return [this.marks.network(target.range)];
    if (target.what === 'text') return [this.marks.text(target.text)];
    const prints = (await this.blockables.find('listing', target.listing))?.photoPrints ?? [];
    return this.marks.photos(prints, `信息 ${target.listing} `);
  }
}
