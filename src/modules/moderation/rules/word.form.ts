import { cleanLine, length } from '../../../kernel/text.js';
import type { Fault } from '../../../web/forms.js';
import { type Sent, textOf } from '../../../web/sent.js';
import { foldWord, GRADES, RuleWord } from './rule-word.entity.js';
import type { WordDetails } from './word-book.js';

/** Reads what an admin says of a word. @param topics the kinds of bad post that there are */
export function readWord(sent: Sent, topics: readonly string[]): WordDetails | { faults: Fault[] } {
  const faults: Fault[] = [];
  const word = cleanLine(textOf(sent, 'word'));
  const most = RuleWord.wordLength;
  if (length(foldWord(word)) < 2) faults.push({ field: 'word', message: '请填写至少两个字的词，一个字到处都有' });
  else if (!/[\p{L}]/u.test(word)) faults.push({ field: 'word', message: '词里要有字；要拦一个号码，请到“封禁”' });
  else if (length(word) > most) faults.push({ field: 'word', message: `最多 ${most} 个字` });
  const grade = GRADES.find((one) => one === textOf(sent, 'grade'));
  if (!grade) faults.push({ field: 'grade', message: '请选择级别' });
  const topic = grade === 'innocent' ? '' : textOf(sent, 'topic');
  if (grade && grade !== 'innocent' && !topics.includes(topic))
    faults.push({ field: 'topic', message: '请选择是哪一种坏信息' });
  const note = cleanLine(textOf(sent, 'note'));
  if (length(note) > RuleWord.noteLength) faults.push({ field: 'note', message: `最多 ${RuleWord.noteLength} 个字` });
  if (faults.length > 0) return { faults };
  return { word, grade: grade!, topic, note, isOff: textOf(sent, 'off') !== '' };
}
