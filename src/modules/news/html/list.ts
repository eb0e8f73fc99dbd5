import type { Block, List } from './blocks.js';
import { cssOf } from './css.js';
import { Flow } from './flow.js';
import { placeItem, placeStrays } from './list-items.js';
import { type Look, isDropped, lookOf } from './look.js';
import { type Element, type Node, attribute, isElement } from './parse-html.js';

/** The list that a `ul` or `ol` makes, and what stands in it without an `li`. Undefined when there is nothing in it. */
export function listOf(
  element: Element,
  look: Look,
  readNode: (node: Node, look: Look, flow: Flow) => void,
  readInside: (element: Element, look: Look, flow: Flow) => void,
): List | undefined {
  const kind = element.tagName === 'ol' ? 'ol' : 'ul';
  const items: Block[][] = [];
  let strays = new Flow();
  const closeStrays = (): void => {
    placeStrays(kind, strays.finish(), items);
    strays = new Flow();
  };
  for (const child of element.childNodes) {
    if (!isElement(child) || child.tagName !== 'li') {
      readNode(child, look, strays);
      continue;
    }
    closeStrays();
    const [css, item] = [cssOf(child), new Flow()];
    if (isDropped(child, css)) continue;
    readInside(child, lookOf(child, css, look), item);
    placeItem(kind, item.finish(), items);
  }
  closeStrays();
  return items.length === 0 ? undefined : { kind, start: startOf(element), items };
}

function startOf(element: Element): number {
  const start = attribute(element, 'start') ?? '';
  return element.tagName === 'ol' && /^\s*[1-9]\d{0,3}\s*$/.test(start) ? Number(start) : 1;
}
