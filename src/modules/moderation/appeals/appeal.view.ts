import { momentWords } from '../../../kernel/format.js';
import { type FormModel, formModel } from '../../../web/forms.js';
import { textOf } from '../../../web/sent.js';
import { Appeal } from './appeal.entity.js';
import type { Standing } from './appeals.js';

/**
 * The model of `moderation/_appeal`: the answer to the last appeal, and the form for one. Null when there is neither.
 * @param action where the form goes
 */
export function appealModel(
  { appeal, note, until }: Standing,
  action: string,
  reasonWords: (code: string) => string,
  now: number,
  form: FormModel = formModel(),
) {
  if (!appeal && until === null) return null;
  return {
    answer: appeal && answerModel(appeal, note, reasonWords, now),
    offer: until === null ? null : { action, form, until: momentWords(until, now), value: textOf(form.values, 'body') },
    bodyLength: Appeal.bodyLength,
  };
}

function answerModel(appeal: Appeal, note: string | null, reasonWords: (code: string) => string, now: number) {
  const { publication, createdAt } = appeal;
  const isOpen = publication.state === 'held';
  return {
    ...wordsOf(appeal),
    sent: momentWords(createdAt, now),
    decided: isOpen ? null : momentWords(publication.changedAt, now),
    reason: publication.state === 'removed' && publication.reason ? reasonWords(publication.reason) : null,
    note: isOpen ? null : note,
  };
}

function wordsOf({ publication: { state }, reinstatedVersion, deciderId }: Appeal) {
  if (state === 'held')
    return {
      look: 'wait',
      sign: 'clock',
      heading: '申诉已收到',
      words: deciderId === null ? '审核员会在 24 小时内看。' : '由另一位审核员看，24 小时内有结果，写在这里。',
    };
  if (state === 'done')
    return {
      look: '',
      sign: 'ok',
      heading: '申诉成立',
      words:
        reinstatedVersion === null ? '原来的决定不对，我们改正了。' : '原来的决定不对，已经恢复展示。给您添麻烦了。',
    };
  return { look: 'plain', sign: 'info', heading: '申诉没有被采纳', words: '我们又看了一遍，原来的决定不变。' };
}

/** In one or two words, beside a comment. */
export const appealShort = ({ publication: { state } }: Appeal): string =>
  state === 'held' ? '申诉中' : state === 'done' ? '申诉成立' : '申诉未采纳';
