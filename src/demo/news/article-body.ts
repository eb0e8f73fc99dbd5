import { PICTURES, type PictureName } from '../pictures/pictures.js';

/** Address of a picture in the text, by its place among the article's pictures. */
export type TokenOf = (picture: PictureName, index: number) => string;

interface Picture {
  picture: PictureName;
  alt: string;
  caption: string;
}

const PICTURE = /^!\[(\w+)\] ([^｜]+)｜(.+)$/;

/**
 * The HTML of a body that is written down one block a line:
 *
 *     A paragraph; **some words** stand out
 *     ## A heading
 *     - an item            neighbours become one list
 *     1. an item
 *     | a | b |            rows of a table, the first one its head
 *     > somebody's words
 *     ![ferry] what can be seen｜caption
 */
export function bodyOf(written: string, tokenOf: TokenOf): string {
  const lines = linesOf(written);
  const html: string[] = [];
  let pictures = 0;
  for (let at = 0; at < lines.length;) {
    const kind = kindOf(lines[at]!);
    let end = at + 1;
    if (kind.joins) while (end < lines.length && kindOf(lines[end]!) === kind) end += 1;
    html.push(kind.html(lines.slice(at, end), (picture) => tokenOf(picture, pictures++)));
    at = end;
  }
  return html.join('\n');
}

/** The pictures of a body in their order, to be made before it can be. */
export const picturesIn = (written: string): Picture[] => linesOf(written).flatMap((line) => pictureOf(line) ?? []);

interface Kind {
  readonly begins: RegExp;
  /** Lines of this kind that follow each other are one block. */
  readonly joins?: true;
  html(lines: readonly string[], tokenOf: (picture: PictureName) => string): string;
}

const list = (tag: 'ul' | 'ol', begins: RegExp): Kind => ({
  begins,
  joins: true,
  html: (lines) => `<${tag}>${lines.map((line) => `<li>${inline(line.replace(begins, ''))}</li>`).join('')}</${tag}>`,
});

const KINDS: readonly Kind[] = [
  { begins: /^## /, html: ([line = '']) => `<h2>${inline(line.slice(3))}</h2>` },
  { begins: /^> /, html: ([line = '']) => `<blockquote><p>${inline(line.slice(2))}</p></blockquote>` },
  list('ul', /^- /),
  list('ol', /^\d\. /),
  { begins: /^\|/, joins: true, html: table },
  { begins: /^!\[/, html: ([line = ''], tokenOf) => figure(line, tokenOf) },
  { begins: /^/, html: ([line = '']) => `<p>${inline(line)}</p>` },
];

const kindOf = (line: string): Kind => KINDS.find(({ begins }) => begins.test(line))!;

const linesOf = (written: string): string[] => written.trim().split(/\n\s*/).filter(Boolean);

const inline = (text: string): string => escaped(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');

function table([head = '', ...rows]: readonly string[]): string {
  const cells = (line: string, tag: string) =>
    `<tr>${line
      .slice(1, -1)
      .split('|')
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('')}</tr>`;
  const body = rows.map((row) => cells(row, 'td')).join('');
  return `<table><thead>${cells(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}

function figure(line: string, tokenOf: (picture: PictureName) => string): string {
  const found = pictureOf(line);
  if (!found) throw new Error(`demo: no picture in “${line}”`);
  const image = `<img data-photo="${tokenOf(found.picture)}" alt="${escaped(found.alt)}" />`;
  return `<figure>${image}<figcaption>${inline(found.caption)}</figcaption></figure>`;
}

function pictureOf(line: string): Picture | null {
  const [, name = '', alt = '', caption = ''] = PICTURE.exec(line) ?? [];
  return PICTURES.includes(name as PictureName) ? { picture: name as PictureName, alt, caption } : null;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
