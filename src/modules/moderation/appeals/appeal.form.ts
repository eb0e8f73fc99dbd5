import { clean, length, saysSomething } from '../../../kernel/text.js';
import { FormInvalid } from '../../../web/forms.js';
import { type Sent, textOf } from '../../../web/sent.js';
import { Appeal } from './appeal.entity.js';

/** @throws FormInvalid when nothing is said, or too much */
export function readAppeal(sent: Sent): string {
  const body = clean(textOf(sent, 'body'));
  const written = length(body);
  const fault = (message: string) => new FormInvalid([{ field: 'body', message }]);
  if (!saysSomething(body)) throw fault('请写明为什么觉得这个决定不对，审核员照着您写的再看一次');
  if (written > Appeal.bodyLength) throw fault(`最多 ${Appeal.bodyLength} 个字，现在有 ${written} 个，请删减一些`);
  return body;
}
