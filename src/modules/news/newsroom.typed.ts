const TAG = /<\/?[a-z][^>]*>/i;
/** What already is a block of its own, or lies inside of one. */
const BLOCK =
  /^<\/?(?:p|h[1-6]|ul|ol|li|table|thead|tbody|tr|t[hd]|caption|blockquote|figure|figcaption|div|section|article|pre|hr)\b/i;
const BLANKS = /\n(?:[ \t\u3000]*\n)+/;

/**
 * What an editor typed into the plain field, as HTML: blank lines part paragraphs. Where a tag is found the text is HTML already, and
 * only what stands between blank lines outside of any block becomes a paragraph. In a text without either, every line is one.
 */
export function typedHtml(typed: string): string {
  const text = typed.trim();
  if (text === '') return '';
  const isHtml = TAG.test(text);
  const write = isHtml ? withTags : (paragraph: string) => `<p>${escaped(paragraph).replace(/\n/g, '<br>')}</p>`;
  return text
    .split(isHtml || BLANKS.test(text) ? BLANKS : '\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map(write)
    .join('\n');
}

/** A piece between blank lines; one in the middle of a list or a table begins or ends with a tag of it. */
function withTags(piece: string): string {
  const part = piece.trim();
  return BLOCK.test(part) || /<\/?(?:p|h[1-6]|li|t[hd]|tr|blockquote|figcaption)\b[^>]*>$/i.test(part)
    ? part
    : `<p>${part}</p>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
