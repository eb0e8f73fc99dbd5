import { foldWord, type Grade, type RuleWord } from './rule-word.entity.js';
import type { WordList, WordLists } from './words.js';

/** What staff say of a word. */
export type WordDetails = Pick<RuleWord, 'word' | 'grade' | 'topic' | 'note' | 'isOff'>;

/** A word as it stands now. */
export interface KnownWord extends WordDetails {
  /** The board came with it. */
  readonly isSeed: boolean;
}

/** The words that the board came with, and what staff have made of them. Pure. */
export class WordBook {
  private readonly rows: ReadonlyMap<string, WordDetails>;

  constructor(
    private readonly seeds: WordLists,
    rows: readonly WordDetails[],
  ) {
    this.rows = new Map(rows.map((row) => [foldWord(row.word), row]));
  }

  /** The same book with one word changed or added. */
  with(details: WordDetails): WordBook {
    return new WordBook(this.seeds, [...this.rows.values(), details]);
  }

  get topics(): string[] {
    return [...new Set(this.seeds.lists.map(({ kind }) => kind))];
  }

  find(word: string): KnownWord | undefined {
    const folded = foldWord(word);
    return this.all().find((known) => foldWord(known.word) === folded);
  }

  /** Those that staff have touched first, the last one at the top. */
  all(): KnownWord[] {
    const seeds = this.seedWords();
    const own = new Set(seeds.map(({ word }) => foldWord(word)));
    const touched = [...this.rows].reverse().map(([folded, row]) => ({ ...row, isSeed: own.has(folded) }));
    return [...touched, ...seeds.filter(({ word }) => !this.rows.has(foldWord(word)))];
  }

  /** What the text rules go by. */
  lists(): WordLists {
    const { lists, signals, innocent, asking } = this.seeds;
    const untouched = (word: string) => !this.rows.has(foldWord(word));
    const standing = [...this.rows.values()].filter(({ isOff }) => !isOff);
    const added = standing.flatMap((row): WordList[] => {
      if (row.grade === 'innocent') return [];
      const home = this.home(row.word);
      return [{ kind: row.topic, class: row.grade, words: [row.word], ...(home?.except && { except: home.except }) }];
    });
    return {
      lists: [...lists.map((list) => ({ ...list, words: list.words.filter(untouched) })), ...added],
      signals,
      asking,
      innocent: [
        ...innocent.filter(untouched),
        ...standing.filter(({ grade }) => grade === 'innocent').map(({ word }) => word),
      ],
    };
  }

  /** The list that a word of the board's own came in. */
  private home(word: string): WordList | undefined {
    const folded = foldWord(word);
    return this.seeds.lists.find(({ words }) => words.some((one) => foldWord(one) === folded));
  }

  private seedWords(): KnownWord[] {
    const seed = (word: string, grade: Grade, topic: string): KnownWord => {
      return { word, grade, topic, note: '', isOff: false, isSeed: true };
    };
    return [
      ...this.seeds.lists.flatMap((list) => list.words.map((word) => seed(word, list.class, list.kind))),
      ...this.seeds.innocent.map((word) => seed(word, 'innocent', '')),
    ];
  }
}
