import { cleanLine } from '../../../kernel/text.js';
import type { List } from './blocks.js';
import { type Css, cssOf } from './css.js';
import { type Element, type Node, attribute, isElement, isText } from './parse-html.js';

/** Notes, comments, tables of contents, page headers and deleted text: parts of the paper, not of the article. */
const JUNK_CLASS =
  /^(?:mso(?:footnote|endnote|comment)(?:reference|text)|msotoc\d|msoheader|msofooter|msocom\w*|msodel|msotocheading)$/i;
const JUNK_ELEMENT = /^(?:footnote|endnote|comment)(?:-list)?$|^(?:header|footer)$/;

export function isWordJunk(element: Element, css: Css): boolean {
  const names = attribute(element, 'class');
  return (
    (names?.split(/\s+/).some((name) => JUNK_CLASS.test(name)) ?? false) ||
    JUNK_ELEMENT.test(css.get('mso-element') ?? '') ||
    css.get('mso-hide') === 'all' ||
    css.get('mso-list') === 'ignore' ||
    css.has('mso-footnote-id') ||
    css.has('mso-endnote-id')
  );
}

/** The level of a paragraph that is a heading by its style, as `<h1>` … `<h6>` are; undefined when it is not. */
export function outlineLevel(element: Element, css: Css): number | undefined {
  const names = attribute(element, 'class') ?? '';
  if (attribute(element, 'role') === 'heading')
    return Number(/^[1-6]$/.exec(attribute(element, 'aria-level') ?? '')?.[0] ?? 2);
  if (/\bMsoTitle\b/.test(names)) return 1;
  if (/\bMsoSubtitle\b/.test(names)) return 3;
  const level = /\bMsoHeading([1-6])\b/.exec(names)?.[1] ?? /^([1-6])$/.exec(css.get('mso-outline-level') ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
}

/** What Word puts before the text of a paragraph that it numbers or marks; undefined of all other paragraphs. */
export interface Marker {
  readonly level: number;
  /** As printed: `·`, `1.`, `（一）`. */
  readonly text: string;
}

export function markerOf(element: Element, css: Css): Marker | undefined {
  const level = /\blevel(\d)\b/.exec(css.get('mso-list') ?? '')?.[1];
  const printed = level === undefined ? undefined : printedMarker(element);
  return printed === undefined ? undefined : { level: Number(level), text: printed };
}

/**
 * What list such a marker makes. Undefined for Chinese numerals, 第一条 and 1.1: other places refer to them and no `ol` can write
 * them, so they stay as text.
 */
export function listKind(marker: string): { kind: List['kind']; number?: number } | undefined {
  const digits = /^[（(]?(\d{1,4})[.．)）、]?$/.exec(marker)?.[1];
  if (digits !== undefined) return { kind: 'ol', number: Number(digits) };
  const circled = /^[\u2460-\u2473]$/.test(marker) ? marker.charCodeAt(0) - 0x245f : undefined;
  if (circled !== undefined) return { kind: 'ol', number: circled };
  if (/^[（(]?(?:[a-z]|[ivxlc]{2,6})[.．)）、]$/i.test(marker)) return { kind: 'ol' };
  return [...marker].length <= 1 && !/\p{Script=Han}/u.test(marker) ? { kind: 'ul' } : undefined;
}

/** The marker as the start of a text. */
export const markerText = (marker: string): string => (/[、，：:）)．]$/.test(marker) ? marker : `${marker} `);

function printedMarker(node: Element): string | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (cssOf(child).get('mso-list') === 'ignore') return cleanLine(plainText(child));
    const found = printedMarker(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function plainText(node: Node): string {
  if (isText(node)) return node.value;
  return isElement(node) ? node.childNodes.map(plainText).join('') : '';
}
