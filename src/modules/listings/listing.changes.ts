import { Change } from '../moderation/revisions.js';

/** One line of a listing as it is compared: `words` are shown, `key` tells whether it is the same. */
export interface Wording {
  readonly label: string;
  readonly words: string;
  readonly key: string;
}

/** What stands around a difference, so that it can be found in the text. */
const AROUND = 10;
const LONGEST = 300;

/** What is different between two wordings of a listing; new and dropped lines come from, and go to, nothing. */
export function changesOf(before: readonly Wording[], after: readonly Wording[]): Change[] {
  const labels = [...new Set([...before, ...after].map(({ label }) => label))];
  return labels.flatMap((label) => {
    const [from, to] = [before, after].map((lines) => lines.find((line) => line.label === label));
    return from?.key === to?.key ? [] : [{ label, ...difference(from?.words ?? '', to?.words ?? '') }];
  });
}

/** Of long texts only the part that is different. Where what is shown is the same all the same (a masked number), it says so. */
function difference(before: string, after: string): Pick<Change, 'from' | 'to'> {
  if (before === after) return { from: before, to: `${after}，换过` };
  const [one, other] = [[...before], [...after]];
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const cut = (text: string[]) => excerpt(text, start - AROUND, text.length - end + AROUND);
  return { from: cut(one), to: cut(other) };
}

function excerpt(text: string[], from: number, to: number): string {
  const [first, last] = [Math.max(0, from), Math.min(text.length, to, Math.max(0, from) + LONGEST)];
  return `${first > 0 ? '…' : ''}${text.slice(first, last).join('')}${last < text.length ? '…' : ''}`;
}

/** 139 **** 5678: a number is told from another, and cannot be called. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < 7 ? '*'.repeat(digits.length) : `${digits.slice(0, 3)} **** ${digits.slice(-4)}`;
}
