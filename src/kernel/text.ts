/** All that cannot be seen, or would let a text look like another: except for white space, ZWJ and variation selector 16. */
const UNWANTED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u2800\ufff9-\ufffd\p{Noncharacter_Code_Point}]|(?![\u200d\ufe0f])\p{Default_Ignorable_Code_Point}/gu;
/** Those two are wanted inside emoji: ❤️, 1️⃣, 👩🏽‍💻. */
const LONE_SELECTOR = /(?<!\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*](?=\ufe0f\u20e3))\ufe0f/gu;
const LONE_JOINER =
  /(?<!(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MANY_MARKS = /(\p{M}{3})\p{M}+/gu;
/** More marks in a row than any writing has (Unicode's stream-safe limit). To put n of them in order takes n² steps. */
const ENDLESS_MARKS = /(\p{M}{30})\p{M}+/gu;

/** What a person typed, made safe to keep: NFC, no invisible characters, at most three combining marks, LF line ends, trimmed. */
export function clean(typed: string): string {
  return typed
    .replace(LONE_SURROGATE, '')
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, '')
    .replace(LONE_SELECTOR, '')
    .replace(LONE_JOINER, '')
    .replace(ENDLESS_MARKS, '$1')
    .normalize('NFC')
    .replace(MANY_MARKS, '$1')
    .trim();
}

/** The same for a field of one line: runs of white space become one space. */
export function cleanLine(typed: string): string {
  return clean(typed).replace(/\s+/g, ' ');
}

/** Han characters, their commonest punctuation, and ASCII without capitals: folding leaves them as they are. */
const FOLDED = /^[ -@[-~\u3001-\u3003\u300a-\u3011\u4e00-\u9fff]*$/;

/** The form in which keys and searched texts are compared: NFKC, lower case. */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  return text.replace(ENDLESS_MARKS, '$1').normalize('NFKC').toLowerCase();
}

/** Length as people count it: one per code point. */
export function length(text: string): number {
  return [...text].length;
}

/** Whether a text has a letter, a Han character or a digit to read. */
export function saysSomething(text: string): boolean {
  return /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u.test(text);
}
