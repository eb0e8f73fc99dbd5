import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Clock, SECOND } from '../../../kernel/clock.js';
import { TextRules } from './engine.js';
import { Lessons } from './lessons.js';
import { RuleEdition, RuleSwitch } from './rule-switch.entity.js';
import { RuleWord } from './rule-word.entity.js';
import { WordBook } from './word-book.js';
import { readWords } from './words.js';

/** What another process has changed counts here after this long, or with the next thing that is judged. */
const REFRESH = 30 * SECOND;

/** The rules as they stand: in memory, so that a verdict asks the database for none of them. */
@Injectable()
export class Rulebook implements OnApplicationBootstrap {
  private readonly seeds = readWords();
  private edition = -1;
  private off: ReadonlySet<string> = new Set();
  private book = new WordBook(this.seeds, []);
  private rules = new TextRules(this.book.lists());
  private lookedAt = 0;

  constructor(
    private readonly db: Database,
    private readonly lessons: Lessons,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.keepUp();
  }

  get text(): TextRules {
    return this.rules;
  }

  get words(): WordBook {
    return this.book;
  }

  isOff(rule: string): boolean {
    return this.off.has(rule);
  }

  /** To be called before something is judged. */
  async keepUp(): Promise<void> {
    const now = this.clock.now();
    if (Math.abs(now - this.lookedAt) < REFRESH) return;
    this.lookedAt = now;
    await this.refresh();
    await this.lessons.readOn();
  }

  /** Reads switches and words again when anybody has changed them. */
  async refresh(): Promise<void> {
    const { edition } = (await this.db.read(RuleEdition).findOneBy({ id: 1 })) ?? { edition: 0 };
    if (edition === this.edition) return;
    const [switches, words] = await Promise.all([
      this.db.read(RuleSwitch).find({ where: { isOff: true } }),
      this.db.read(RuleWord).find({ order: { changedAt: 'ASC', id: 'ASC' } }),
    ]);
    this.off = new Set(switches.map(({ rule }) => rule));
    this.book = new WordBook(this.seeds, words);
    if (words.length > 0) this.rules = new TextRules(this.book.lists());
    this.edition = edition;
  }
}
