import { length, saysSomething } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { ARTICLE_LIMITS } from './article.limits.js';

const NOTE_MIN = 5;

/** What is wrong with the words by which readers are told of a change. */
export function faultsOfNote(note: string): Fault[] {
  const size = length(note);
  const message =
    size < NOTE_MIN || !saysSomething(note)
      ? `请告诉读者改了什么、为什么改，至少 ${NOTE_MIN} 个字。这句话会公开`
      : size > ARTICLE_LIMITS.note
        ? `修改说明最多 ${ARTICLE_LIMITS.note} 个字，现在是 ${size} 个`
        : null;
  return message === null ? [] : [{ field: 'note', message }];
}
