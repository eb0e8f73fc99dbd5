import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  Parser,
  type Token,
  defaultTreeAdapter,
  html,
} from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** No article has more; every one of these counts is reached only by markup made to tire out a parser. */
const MOST_CHARACTERS = 1024 * 1024;
const MOST_ELEMENTS = 30_000;
const MOST_ATTRIBUTES = 100;
const MOST_OPEN = 256;
/** Marks open at once. Each paragraph after an unclosed mark gets it anew, so many of them would multiply the elements. */
const MOST_MARKS = 40;
const CHUNK = 4096;

const { TAG_ID: TAG } = html;
const tags = (names: string): ReadonlySet<number> =>
  new Set(names.split(' ').map((name) => TAG[name as keyof typeof TAG]));
const MARKS = tags('A B BIG CODE EM FONT I NOBR S SMALL STRIKE STRONG TT U');
/** These swallow text that is not for reading, so their start must never be overheard. */
const SWALLOWS = tags('SCRIPT STYLE TEXTAREA TITLE XMP IFRAME NOEMBED NOFRAMES NOSCRIPT PLAINTEXT');

/** Pictures of a browser's clipboard that stand in the text itself, megabytes long. SVG is never a photograph. */
const INLINE_PICTURE = /data:image\/(?!svg)[\w.+-]+;base64,[A-Za-z0-9+/=%\r\n]{256,}/gi;

function sparingTree(): typeof defaultTreeAdapter {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs) {
      if (++elements > MOST_ELEMENTS) throw new RangeError('The HTML has too many elements');
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
    // Found from the end, where the parser is at work: from the front, a broad tree would take its square in steps.
    insertBefore(parent, node, before) {
      parent.childNodes.splice(parent.childNodes.lastIndexOf(before), 0, node);
      node.parentNode = parent;
    },
    insertTextBefore(parent, text, before) {
      const previous = parent.childNodes[parent.childNodes.lastIndexOf(before) - 1];
      if (previous && defaultTreeAdapter.isTextNode(previous)) previous.value += text;
      else this.insertBefore(parent, defaultTreeAdapter.createTextNode(text), before);
    },
    detachNode(node) {
      const siblings = node.parentNode?.childNodes;
      // All children of an element are moved from the first on.
      if (siblings?.[0] === node) siblings.shift();
      else siblings?.splice(siblings.lastIndexOf(node), 1);
      node.parentNode = null;
    },
    adoptAttributes() {},
  };
}

/** Browsers flatten what is nested too deeply (Blink from 512 on); so does this. */
class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  override onStartTag(tag: Token.TagToken): void {
    countAttributes(tag);
    const { tagID } = tag;
    if (this.openElements.stackTop >= MOST_OPEN && !SWALLOWS.has(tagID)) return;
    if (this.activeFormattingElements.entries.length >= MOST_MARKS && MARKS.has(tagID)) return;
    super.onStartTag(tag);
  }

  override onEndTag(tag: Token.TagToken): void {
    countAttributes(tag);
    super.onEndTag(tag);
  }

  override onComment(): void {
    this.skipNextNewLine = false;
  }
}

function countAttributes(tag: Token.TagToken): void {
  if (tag.attrs.length > MOST_ATTRIBUTES) throw new RangeError('The HTML has a tag with too many attributes');
}

/**
 * The nodes of a piece of HTML, as a browser would find them in a `body`. No comments.
 *
 * Pictures in `data:` addresses count nothing: their address is made `blob:`, for all that is told of them is that they are there.
 * @throws RangeError when there is more than 1,048,576 characters (UTF-16 units), 30,000 elements, or 100 attributes in a tag.
 */
export function parseHtml(dirty: string): Node[] {
  // Halves of characters make parse5 7.3 throw.
  const source = dirty.replace(INLINE_PICTURE, 'blob:inline').replace(/\p{Surrogate}/gu, '');
  if (source.length > MOST_CHARACTERS) throw new RangeError('The HTML is longer than 1 MiB');
  const treeAdapter = sparingTree();
  const body = treeAdapter.createElement('body', html.NS.HTML, []);
  const parser = BoundedParser.getFragmentParser<DefaultTreeAdapterMap>(body, { treeAdapter });
  for (let at = 0; at === 0 || at < source.length; at += CHUNK) {
    parser.tokenizer.write(source.slice(at, at + CHUNK), at + CHUNK >= source.length);
    // A tag that has not ended: the tokenizer compares each attribute with all before it.
    const open = parser.tokenizer['currentToken'];
    if (open && 'attrs' in open) countAttributes(open);
  }
  // Not `getFragment`, which moves the nodes to another parent one by one.
  const [root] = parser.document.childNodes;
  return root && isElement(root) ? root.childNodes : [];
}

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => defaultTreeAdapter.isTextNode(node);
export const isHtml = (element: Element): boolean => element.namespaceURI === html.NS.HTML;
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;
