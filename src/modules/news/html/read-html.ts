import type { Block } from './blocks.js';
import { type Css, cssOf } from './css.js';
import { isBlock } from './elements.js';
import { captionRuns, figureBlocks } from './figure.js';
import { Flow } from './flow.js';
import { listOf } from './list.js';
import { type Look, PLAIN_LOOK, isDropped, lookOf } from './look.js';
import { type Element, type Node, isElement, isText, parseHtml } from './parse-html.js';
import { pictureOf } from './picture.js';
import { tableBlocks } from './table.js';
import { BREAK } from './tidy.js';
import { listKind, markerOf, markerText, outlineLevel } from './word.js';

const MOST_LISTS = 6;
const MOST_QUOTES = 3;

/** What a piece of HTML from anywhere says, as the blocks of an article. Never more than its bounds (`parseHtml`). */
export function readHtml(dirty: string): Block[] {
  const flow = new Flow();
  for (const node of parseHtml(dirty)) readNode(node, PLAIN_LOOK, flow);
  return flow.finish();
}

function readNode(node: Node, look: Look, flow: Flow): void {
  if (isText(node)) say(node.value, look, flow);
  else if (isElement(node)) readElement(node, look, flow);
}

function readElement(element: Element, outer: Look, flow: Flow): void {
  const css = cssOf(element);
  if (isDropped(element, css)) return;
  const look = lookOf(element, css, outer);
  const reader = READERS[element.tagName];
  if (reader) reader(element, look, flow, css);
  else readBox(element, look, flow, css);
}

function readBox(element: Element, look: Look, flow: Flow, css: Css): void {
  const block = isBlock(element.tagName, css.get('display'));
  if (block) flow.gap();
  readInside(element, look, flow);
  if (block) flow.gap();
}

function readInside(element: Element, look: Look, flow: Flow): void {
  for (const child of element.childNodes) readNode(child, look, flow);
}

function blocksIn(element: Element, look: Look): Block[] {
  const flow = new Flow();
  readInside(element, look, flow);
  return flow.finish();
}

function say(text: string, { marks, hidden, tiny, pre, plain }: Look, flow: Flow): void {
  if (hidden || tiny) return;
  const own = plain ? { ...marks, strong: false } : marks;
  if (!pre) return flow.say({ text, marks: own });
  text.split(/\r?\n/).forEach((line, index) => {
    if (index > 0) flow.say(BREAK);
    flow.say({ text: line, marks: own });
  });
}

type Reader = (element: Element, look: Look, flow: Flow, css: Css) => void;

const READERS: Record<string, Reader | undefined> = {
  br: (_element, _look, flow) => flow.breakLine(),
  wbr: () => {},
  hr: (_element, _look, flow) => flow.put({ kind: 'hr' }),
  p: readParagraph,
  div: readParagraph,
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
  ul: readList,
  ol: readList,
  menu: readList,
  dir: readList,
  li: readStrayItem,
  blockquote: readQuote,
  q: (element, look, flow) => {
    say('“', look, flow);
    readInside(element, look, flow);
    say('”', look, flow);
  },
  table: (element, look, flow) => putAll(tableBlocks(element, look, blocksIn), flow),
  figure: (element, look, flow) => putAll(figureBlocks(element, look, readInside), flow),
  figcaption: readCaption,
  img: readPicture,
  'amp-img': readPicture,
};

function putAll(blocks: readonly Block[], flow: Flow): void {
  flow.gap();
  for (const block of blocks) flow.put(block);
}

function readParagraph(element: Element, look: Look, flow: Flow, css: Css): void {
  const level = outlineLevel(element, css);
  if (level !== undefined) return readHeading(element, look, flow, css, level);
  const marker = markerOf(element, css);
  const list = marker && listKind(marker.text);
  if (!marker || !list) return readNumbered(element, look, flow, css);
  const deepest = Math.max(1, MOST_LISTS - look.lists);
  const inside = { ...look, flat: true, lists: look.lists + 1 };
  flow.item({ level: Math.min(marker.level, deepest), ...list, blocks: blocksIn(element, inside) });
}

/** A paragraph whose number, if Word has given it one, is part of its text. */
function readNumbered(element: Element, look: Look, flow: Flow, css: Css): void {
  const marker = markerOf(element, css);
  if (!marker?.text) return readBox(element, look, flow, css);
  flow.gap();
  say(markerText(marker.text), look, flow);
  readInside(element, look, flow);
  flow.gap();
}

function readHeading(element: Element, look: Look, flow: Flow, css: Css, level = Number(element.tagName[1])): void {
  if (look.flat) return readNumbered(element, { ...look, marks: { ...look.marks, strong: true } }, flow, css);
  flow.openHeading(level <= 2 ? 'h2' : 'h3');
  readNumbered(element, { ...look, plain: true }, flow, css);
  flow.closeHeading();
}

function readQuote(element: Element, look: Look, flow: Flow, css: Css): void {
  if (look.quotes >= MOST_QUOTES) return readBox(element, look, flow, css);
  const blocks = blocksIn(element, { ...look, quotes: look.quotes + 1 });
  const [first] = blocks;
  if (first) flow.put(blocks.length === 1 && first.kind === 'blockquote' ? first : { kind: 'blockquote', blocks });
}

function readList(element: Element, look: Look, flow: Flow, css: Css): void {
  if (look.lists >= MOST_LISTS) return readBox(element, look, flow, css);
  const list = listOf(element, { ...look, flat: true, lists: look.lists + 1 }, readNode, readInside);
  flow.gap();
  if (list) flow.put(list);
}

/** An `li` that lost its list, as when only some items were copied. */
function readStrayItem(element: Element, look: Look, flow: Flow, css: Css): void {
  if (look.lists >= MOST_LISTS) return readBox(element, look, flow, css);
  flow.item({ level: 1, kind: 'ul', blocks: blocksIn(element, { ...look, flat: true, lists: look.lists + 1 }) });
}

function readCaption(element: Element, look: Look, flow: Flow, css: Css): void {
  if (!flow.captions) return readBox(element, look, flow, css);
  const blocks = blocksIn(element, { ...look, flat: true });
  flow.captions.push(captionRuns(blocks));
  for (const block of blocks) if (block.kind === 'figure') flow.put(block);
}

function readPicture(element: Element, look: Look, flow: Flow, css: Css): void {
  const picture = look.hidden ? undefined : pictureOf(element, css);
  if (typeof picture === 'string') say(picture, { ...look, tiny: false }, flow);
  else if (picture) flow.put(picture);
}
