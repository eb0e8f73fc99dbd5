/** Control and bidirectional characters, zero-width ones outside emoji, and all that would let a text look like another. */
const UNWANTED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\u206a-\u206f\ufeff\ufff9-\uffff]/g;
const ZERO_WIDTH_JOINER = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MANY_MARKS = /(\p{M}{3})\p{M}+/gu;

/** What a person typed, made safe to keep: NFC, no invisible characters, at most three combining marks, LF line ends, trimmed. */
export function clean(typed: string): string {
  return typed
    .replace(LONE_SURROGATE, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(UNWANTED, '')
    .replace(ZERO_WIDTH_JOINER, '')
    .replace(MANY_MARKS, '$1')
    .trim();
}

/** The same for a field of one line: runs of white space become one space. */
export function cleanLine(typed: string): string {
  return clean(typed).replace(/\s+/g, ' ');
}

/** The form in which keys and searched texts are compared: NFKC, lower case. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Length as people count it: one per code point. */
export function length(text: string): number {
  return [...text].length;
}
