import { saysSomething } from '../../kernel/text.js';
import { markContacts } from './find-contacts.js';

const OPENING = new Set('（([【「');
const CLOSING = new Set(')）]】」');
const COMMAS = new Set('，,、；;：:');
const STOPS = new Set([...COMMAS, '。']);
const SIGNS = new Set([...COMMAS, ...'／/|']);
/** Signs that cannot begin a line. */
const LEADING = new Set([...SIGNS, ...'。.']);
const ENDS = new Set('。！？!?.…');
/** Words that only joined the contact to what stands before it. 和 and 及 also end words: 暖和, 普及. */
const JOINING = /(?:或者?|以及|(?<=^|[\s，,、；;：:。.／/|])[和及])$/;

/** The text without its contacts, and without the crumbs that taking them out would leave. */
export function withoutContacts(text: string, areaCode?: string): string {
  const segments = markContacts(text, areaCode);
  if (segments.every((segment) => !segment.hit)) return text;
  // A line is the pieces between its holes.
  const lines: string[][] = [['']];
  for (const segment of segments) {
    if (segment.hit) lines.at(-1)!.push('');
    else {
      const [first = '', ...more] = segment.text.split('\n');
      lines.at(-1)!.push(lines.at(-1)!.pop()! + first);
      for (const line of more) lines.push([line]);
    }
  }
  return lines
    .flatMap((pieces) => (pieces.length > 1 ? tidy(pieces) : pieces))
    .join('\n')
    .trim();
}

/** The pieces of a line joined, or no line when nothing else stood in it. Looks from each hole outwards, so in linear time. */
function tidy(pieces: readonly string[]): string[] {
  const parts = merged(unwrapped(merged(pieces)));
  for (let i = 1; i < parts.length; i++) {
    [parts[i - 1], parts[i]] = closed(parts[i - 1]!, parts[i]!, i === 1, i === parts.length - 1);
  }
  const line = parts.join('').trim();
  return saysSomething(line) ? [line] : [];
}

/** Several holes with nothing but signs and 或 between them are one. */
const merged = (pieces: readonly string[]): string[] =>
  pieces.filter((piece, i) => i === 0 || i === pieces.length - 1 || !/^[\s，,、；;：:／/|或和及]*$/.test(piece));

/** Without brackets in which nothing is left. */
function unwrapped(pieces: string[]): string[] {
  for (let i = 1; i < pieces.length; i++) {
    const [left, right] = [pieces[i - 1]!.trimEnd(), pieces[i]!.trimStart()];
    if (!OPENING.has(left.at(-1)!) || !CLOSING.has(right[0]!)) continue;
    [pieces[i - 1], pieces[i]] = [left.slice(0, -1), right.slice(1)];
  }
  return pieces;
}

/** What stands before and after a hole once it is closed. */
function closed(before: string, after: string, isFirst: boolean, isLast: boolean): [string, string] {
  const left = withoutEnd(withoutEnd(before).replace(JOINING, ''));
  if (isFirst && !left) return ['', withoutStart(after, LEADING)];
  const right = withoutStart(after, SIGNS);
  if (ENDS.has(right[0]!) || (isLast && !right)) return [left, right];
  const kept = before.trimEnd();
  return [STOPS.has(kept.at(-1)!) ? kept : `${kept} `, withoutStart(after, COMMAS)];
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (SIGNS.has(text[end - 1]!) || !text[end - 1]!.trim())) end--;
  return text.slice(0, end);
}

function withoutStart(text: string, signs: ReadonlySet<string>): string {
  let start = 0;
  while (start < text.length && (signs.has(text[start]!) || !text[start]!.trim())) start++;
  return text.slice(start);
}
