/** One name in braces: the first of `names` that has words; `optional` ones may be missing without taking the piece with them. */
interface Blank {
  readonly names: readonly string[];
  readonly optional: boolean;
}

/** A word of a title: literal text and blanks. */
export type TitlePiece = readonly (string | Blank)[];

const BLANK = /\{([a-z0-9_|]+)(\?)?\}/g;

/** `招{job}{num} {price}`: pieces apart by blanks. Null when the notation is wrong. */
export function parseTitle(template: string): TitlePiece[] | null {
  if (/[{}]/.test(template.replace(BLANK, ''))) return null;
  return template.split(/\s+/).filter(Boolean).map(parsePiece);
}

function parsePiece(text: string): TitlePiece {
  const parts: (string | Blank)[] = [];
  let from = 0;
  for (const match of text.matchAll(BLANK)) {
    if (match.index > from) parts.push(text.slice(from, match.index));
    parts.push({ names: match[1]!.split('|'), optional: match[2] !== undefined });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

/** All names that a title asks for. */
export function namesIn(pieces: readonly TitlePiece[]): string[] {
  return pieces.flat().flatMap((part) => (typeof part === 'string' ? [] : part.names));
}

/** The pieces that can be said, filled in; `say` has '' for what is missing. */
export function fillTitle(pieces: readonly TitlePiece[], say: (name: string) => string): string[] {
  return pieces.map((piece) => fillPiece(piece, say)).filter((text) => text !== '');
}

function fillPiece(piece: TitlePiece, say: (name: string) => string): string {
  let filled = '';
  for (const part of piece) {
    const words = typeof part === 'string' ? part : (part.names.map(say).find(Boolean) ?? '');
    if (words === '' && typeof part !== 'string' && !part.optional) return '';
    filled += words;
  }
  return filled;
}
