import { clean, cleanLine, length, saysSomething } from '../../kernel/text.js';
import { type Fault, FormInvalid } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { ErrorReport } from './error-report.entity.js';

export interface ErrorDraft {
  readonly quote: string;
  readonly wrong: string;
  readonly right: string;
  /** A phone number, an address, a name: whatever they wrote; '' when they gave none. */
  readonly contact: string;
}

/** @throws FormInvalid with what is wrong, field by field */
export function readErrorReport(sent: Sent): ErrorDraft {
  const draft = {
    quote: clean(textOf(sent, 'quote')),
    wrong: clean(textOf(sent, 'wrong')),
    right: clean(textOf(sent, 'right')),
    contact: cleanLine(textOf(sent, 'contact')),
  };
  const faults = [
    ...tooLong('quote', draft.quote, ErrorReport.quoteLength),
    ...tooLong('wrong', draft.wrong, ErrorReport.wordsLength),
    ...tooLong('right', draft.right, ErrorReport.wordsLength),
    ...tooLong('contact', draft.contact, ErrorReport.contactLength),
  ];
  if (!saysSomething(draft.quote)) faults.unshift({ field: 'quote', message: '请抄下有错的那一句，编辑才找得到' });
  if (!saysSomething(draft.wrong) && !saysSomething(draft.right))
    faults.push({ field: 'right', message: '请写应该怎么写；不确定的话，写写哪里不对也行' });
  if (faults.length > 0) throw new FormInvalid(faults);
  return draft;
}

function tooLong(field: string, text: string, most: number): Fault[] {
  const written = length(text);
  return written > most ? [{ field, message: `最多 ${most} 个字，现在有 ${written} 个` }] : [];
}
