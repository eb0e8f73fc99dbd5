import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type BoardRule, BoardRules } from '../rules/board-rules.js';
import type { Submission, VerdictPart } from '../verdict.js';
import { ActiveBlocks } from './active-blocks.js';
import type { Block } from './block.entity.js';
import type { BlockBook } from './block-book.js';
import { BlockMarks } from './block-marks.js';
import { canBePrinted } from './text-print.js';

/** A hard rule decides by its score: from 100 on it refuses, below somebody looks first. */
const SCORES = { refuse: 100, hold: 80 } as const;

/** Compares what is submitted with what is blocked. What is only like a blocked text is never refused: somebody looks. */
@Injectable()
export class BlockBoardRules implements BoardRule, OnModuleInit {
  constructor(
    private readonly rules: BoardRules,
    private readonly active: ActiveBlocks,
    private readonly marks: BlockMarks,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.rules.add(this);
  }

  async look(submission: Submission): Promise<VerdictPart[]> {
    const book = await this.active.now();
    const now = this.clock.now();
    const { phoneHash, wechatHash, networkBlock } = submission;
    const phones = [phoneHash, wechatHash].flatMap((hash) => (hash ? (book.of('phone', hash, now) ?? []) : []));
    const phone = phones.find(({ severity }) => severity === 'refuse') ?? phones[0] ?? null;
    const network = networkBlock ? book.networkById(networkBlock, now) : null;
    return [
      ...partOf(phone),
      ...partOf(network),
      ...this.photos(submission, book, now),
      ...this.text(submission, book, now),
    ];
  }

  private photos({ photoPrints = [] }: Submission, book: BlockBook, now: number): VerdictPart[] {
    const found = photoPrints.map((print) => book.photo(print, now));
    const blocks = found.filter((block) => block !== null);
    const worst = blocks.find(({ severity }) => severity === 'refuse') ?? blocks[0] ?? null;
    return partOf(
      worst,
      found.flatMap((block, index) => (block ? [`第 ${index + 1} 张照片`] : [])),
    );
  }

  private text({ title, body }: Submission, book: BlockBook, now: number): VerdictPart[] {
    const texts = [body, `${title}\n${body}`].filter(canBePrinted);
    const same = texts.map((text) => book.of('text', this.marks.textHash(text), now)).find((block) => block !== null);
    if (same) return partOf(same);
    if (!book.hasTexts) return [];
    const likenesses = texts.map((text) => this.marks.likeness(text)).filter((likeness) => likeness !== null);
    const like = likenesses.map((likeness) => book.textLike(likeness, now)).find((block) => block !== null);
    return like ? partOf({ ...like, severity: 'hold' }) : [];
  }
}

function partOf(block: Pick<Block, 'what' | 'severity' | 'reason'> | null, words: string[] = []): VerdictPart[] {
  if (!block) return [];
  const { what, severity, reason } = block;
  return [{ rule: `block-${what}`, score: SCORES[severity], words, reason }];
}
