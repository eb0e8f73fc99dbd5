import type { FormModel } from '../../../web/forms.js';
import { textOf } from '../../../web/sent.js';
import type { Trial } from './dry-run.js';
import { foldWord, GRADES, RuleWord } from './rule-word.entity.js';
import { STAFF_RULES, trialModel } from './rules.view.js';
import type { KnownWord, WordBook, WordDetails } from './word-book.js';
import { GRADE_NAMES, topicName } from './word-names.js';

export const STAFF_WORDS = `${STAFF_RULES}/words`;
const MOST = 300;

export interface WordFilter {
  readonly topic: string;
  readonly grade: string;
  readonly part: string;
}

/** The model of `moderation/rule-words`. */
export function wordsPage(book: WordBook, filter: WordFilter) {
  const part = foldWord(filter.part);
  const found = book
    .all()
    .filter(
      ({ topic, grade }) => (!filter.topic || topic === filter.topic) && (!filter.grade || grade === filter.grade),
    )
    .filter(({ word }) => foldWord(word).includes(part));
  return {
    title: '词表',
    filter,
    topics: choices(book.topics, topicName, filter.topic),
    grades: choices(GRADES, (grade) => GRADE_NAMES[grade], filter.grade),
    count: found.length,
    words: found.slice(0, MOST).map(lineModel),
    left: Math.max(0, found.length - MOST),
    add: `${STAFF_WORDS}/trial`,
  };
}

/**
 * The model of `moderation/rule-word`: the form of one word, and what it would have done.
 * @param known the word as it stands now, if there is one
 * @param trial of what the form says, when it says something new
 */
export function wordPage(book: WordBook, form: FormModel, known: KnownWord | undefined, trial: Trial | null) {
  const value = (name: string) => textOf(form.values, name);
  const isOff = value('off') !== '';
  return {
    title: known ? `词：${known.word}` : '加一个词',
    form,
    known: known && lineModel(known),
    isOff,
    limits: { word: RuleWord.wordLength, note: RuleWord.noteLength },
    topics: choices(book.topics, topicName, value('topic')),
    grades: choices(GRADES, (grade) => GRADE_NAMES[grade], value('grade')),
    trial: trial && trialModel(trial),
    sent: ['word', 'grade', 'topic', 'note', 'off'].map((name) => ({ name, value: value(name) })),
    path: STAFF_WORDS,
  };
}

export const sameWord = (one: WordDetails, other: WordDetails | undefined): boolean =>
  other !== undefined && (['grade', 'topic', 'note', 'isOff'] as const).every((key) => one[key] === other[key]);

/** The form filled with what stands now. */
export const typedWord = ({ word, grade, topic, note, isOff }: WordDetails): Record<string, string> => ({
  word,
  grade,
  topic,
  note,
  off: isOff ? '1' : '',
});

function lineModel({ word, grade, topic, note, isOff, isSeed }: KnownWord) {
  return {
    word,
    href: `${STAFF_WORDS}/trial?known=${encodeURIComponent(word)}`,
    grade: GRADE_NAMES[grade],
    topic: topic && topicName(topic),
    note,
    isOff,
    origin: isSeed ? '自带' : '后加',
  };
}

const choices = <Value extends string>(values: readonly Value[], label: (value: Value) => string, chosen: string) =>
  values.map((value) => ({ value, label: label(value), selected: value === chosen }));
