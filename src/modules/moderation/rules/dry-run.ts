import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { SECOND } from '../../../kernel/clock.js';
import { ModeratedKinds, type ModeratedText } from '../moderated.js';
import type { VerdictPart } from '../verdict.js';
import { decide } from './decide.js';
import { TextRules } from './engine.js';
import type { Judgement } from './judgement.entity.js';
import { Judgements } from './judgements.js';
import { Rulebook } from './rulebook.js';
import { isAround } from './text-rule-codes.js';
import type { WordDetails } from './word-book.js';

/** One that would have been decided otherwise. */
export interface Differs {
  readonly kind: string;
  readonly id: number;
  readonly title: string;
  /** It would not have gone live by itself, and did. */
  readonly isMore: boolean;
}

export interface Trial {
  readonly looked: number;
  /** So many more would have been held or refused, and so many fewer. */
  readonly more: number;
  readonly fewer: number;
  readonly examples: readonly Differs[];
}

interface Retold extends Pick<Judgement, 'kind' | 'itemId'> {
  readonly found: readonly VerdictPart[];
}

/** What a single word can be found by. */
const WORD_RULES: readonly string[] = ['word-b', 'pinyin', 'disguise'];
const LAST = 1000;
const SHOWN = 20;
/** After so many texts others have their turn. */
const TURN = 10;
const PATIENCE = 1.5 * SECOND;

/** What a change of the rules would have done to the last posts. Reads, writes nothing. */
@Injectable()
export class DryRun {
  constructor(
    private readonly judgements: Judgements,
    private readonly kinds: ModeratedKinds,
    private readonly book: Rulebook,
  ) {}

  async ofSwitch(rule: string, isOff: boolean): Promise<Trial> {
    const last = await this.last();
    const now = last.map((one) => this.holds(one.found));
    const then = last.map((one) => this.holds(one.found, (code) => (code === rule ? isOff : this.book.isOff(code))));
    return this.trial(last, now, then);
  }

  /**
   * What was found at the time is compared with what would be found now. Only texts that have the word can change, and to look for
   * one word costs a fraction. When it takes too long, fewer are looked at.
   */
  async ofWord(details: WordDetails): Promise<Trial> {
    const last = await this.withTexts(await this.last());
    const rules = new TextRules(this.book.words.with(details).lists());
    const alone = new TextRules({
      lists: [{ kind: '', class: 'b', words: [details.word] }],
      signals: [],
      innocent: [],
    });
    const until = performance.now() + PATIENCE;
    const now: boolean[] = [];
    const then: boolean[] = [];
    for (const [index, { text, found }] of last.entries()) {
      if (index % TURN === 0) await setImmediate();
      if (performance.now() > until) break;
      const isHeld = this.holds(found);
      const has = text !== undefined && alone.look(text).some(({ rule }) => WORD_RULES.includes(rule));
      now.push(isHeld);
      then.push(has ? this.holds([...rules.look(text), ...found.filter(isAround)]) : isHeld);
    }
    return this.trial(last.slice(0, now.length), now, then);
  }

  private async last(): Promise<Retold[]> {
    const rows = await this.judgements.newest(LAST);
    return rows.map(({ kind, itemId, partsJson }) => ({ kind, itemId, found: JSON.parse(partsJson) as VerdictPart[] }));
  }

  private holds(found: readonly VerdictPart[], isOff = (rule: string) => this.book.isOff(rule)): boolean {
    return decide(found.filter(({ rule }) => !isOff(rule))).decision !== 'live';
  }

  /** One question for each kind. */
  private async withTexts(last: readonly Retold[]): Promise<(Retold & { text?: ModeratedText })[]> {
    const texts = new Map<string, ModeratedText>();
    for (const kind of this.kinds.all.filter(({ texts }) => texts)) {
      const ids = last.filter((one) => one.kind === kind.name).map(({ itemId }) => itemId);
      for (const text of ids.length > 0 ? await kind.texts!(ids) : []) texts.set(`${kind.name} ${text.id}`, text);
    }
    return last.map((one) => ({ ...one, text: texts.get(`${one.kind} ${one.itemId}`) }));
  }

  private async trial(last: readonly Retold[], now: readonly boolean[], then: readonly boolean[]): Promise<Trial> {
    const differing = last
      .map(({ kind, itemId }, index) => ({ kind, id: itemId, was: now[index]!, isMore: then[index]! }))
      .filter(({ was, isMore }) => was !== isMore);
    const more = differing.filter(({ isMore }) => isMore).length;
    const examples = await Promise.all(differing.slice(0, SHOWN).map((one) => this.named(one)));
    return { looked: last.length, more, fewer: differing.length - more, examples };
  }

  private async named({ kind, id, isMore }: Omit<Differs, 'title'>): Promise<Differs> {
    const subject = await this.kinds.find(kind)?.find(id);
    return { kind, id, isMore, title: subject?.title || `${id}` };
  }
}
