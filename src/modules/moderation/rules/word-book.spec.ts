import { describe, expect, it } from '@jest/globals';
import { WordBook, type WordDetails } from './word-book.js';

const SEEDS = {
  lists: [
    { kind: 'loan', class: 'a', words: ['无抵押贷款', '黑户下款'], except: ['fang'] },
    { kind: 'sex', class: 'b', words: ['上门服务'] },
  ],
  signals: [],
  innocent: ['可贷款'],
} as const;

const row = (word: string, more: Partial<WordDetails> = {}): WordDetails => ({
  word,
  grade: 'b',
  topic: 'loan',
  note: '',
  isOff: false,
  ...more,
});

const words = (book: WordBook) =>
  book.lists().lists.flatMap((list) => list.words.map((word) => `${list.class} ${word}`));

describe('The word book', () => {
  it('is what the board came with, until somebody changes it', () => {
    expect(words(new WordBook(SEEDS, []))).toEqual(['a 无抵押贷款', 'a 黑户下款', 'b 上门服务']);
    expect(new WordBook(SEEDS, []).topics).toEqual(['loan', 'sex']);
  });

  it('has what was added, and not what was switched off', () => {
    const book = new WordBook(SEEDS, [row('秒批'), row('上门服务', { topic: 'sex', isOff: true })]);
    expect(words(book)).toEqual(['a 无抵押贷款', 'a 黑户下款', 'b 秒批']);
  });

  it('lets a word change its class, and keeps the places where it is an everyday word', () => {
    const book = new WordBook(SEEDS, [row('无抵押贷款')]);
    expect(words(book)).toEqual(['a 黑户下款', 'b 上门服务', 'b 无抵押贷款']);
    expect(book.lists().lists.at(-1)!.except).toEqual(['fang']);
  });

  it('knows a word however it is written, and only once', () => {
    const book = new WordBook(SEEDS, [row('秒 批')]).with(row('秒批', { grade: 'a' }));
    expect(book.find('秒批')).toMatchObject({ grade: 'a', isSeed: false });
    expect(book.all().filter(({ topic }) => topic === 'loan')).toHaveLength(3);
  });

  it('switches innocent phrases off, and has new ones', () => {
    const off = { grade: 'innocent', topic: '' } as const;
    const book = new WordBook(SEEDS, [row('可贷款', { ...off, isOff: true }), row('贷款计算器', off)]);
    expect(book.lists().innocent).toEqual(['贷款计算器']);
  });
});
