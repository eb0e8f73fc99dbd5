import { type Css, isZero } from './css.js';
import { ASIDE_ROLES, isAd, isDroppedTag } from './elements.js';
import { linkOf } from './link.js';
import type { Marks } from './marks.js';
import { type Element, attribute, isHtml } from './parse-html.js';
import { isWordJunk } from './word.js';

/** What an element hands down to all it holds. */
export interface Look {
  readonly marks: Marks;
  /** `visibility: hidden` and `font-size: 0`; an element inside may be seen again. */
  readonly hidden: boolean;
  readonly tiny: boolean;
  /** White space as it stands: new lines are breaks. */
  readonly pre: boolean;
  /** In a heading or a head cell, which are bold by themselves. */
  readonly plain: boolean;
  /** In a list item, where headings become bold paragraphs. */
  readonly flat: boolean;
  /** How many lists and quotations are open. */
  readonly lists: number;
  readonly quotes: number;
}

export const PLAIN_LOOK: Look = {
  marks: {},
  hidden: false,
  tiny: false,
  pre: false,
  plain: false,
  flat: false,
  lists: 0,
  quotes: 0,
};

const TAG_MARKS: Record<string, Marks> = {
  b: { strong: true },
  strong: { strong: true },
  dt: { strong: true },
  i: { em: true },
  em: { em: true },
  dfn: { em: true },
  var: { em: true },
  u: { u: true },
  sub: { shift: 'sub' },
  sup: { shift: 'sup' },
};

/** Pushed off the page. Word's own hanging indents go a few hundred points to the left. */
const OUT_OF_SIGHT = /^-(?:999|\d{4,})/;

/** The body of a saved WeChat article is hidden until its script has run. */
const isWeChatBody = (element: Element): boolean =>
  attribute(element, 'id') === 'js_content' || /\brich_media_content\b/.test(attribute(element, 'class') ?? '');

/** Whether an element goes with all it holds: not text, not the article, or not to be seen. */
export function isDropped(element: Element, css: Css): boolean {
  if (!isHtml(element) || isDroppedTag(element.tagName)) return true;
  if (css.get('display') === 'none' || (isZero(css.get('opacity')) && !isWeChatBody(element))) return true;
  if (OUT_OF_SIGHT.test(css.get('text-indent') ?? '') || OUT_OF_SIGHT.test(css.get('left') ?? '')) return true;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) return true;
    if (name === 'role' && ASIDE_ROLES.has(value.trim().toLowerCase())) return true;
    if ((name === 'class' || name === 'id') && isAd(value)) return true;
  }
  return isWordJunk(element, css);
}

/** How the inside of an element looks, given how things look around it. */
export function lookOf(element: Element, css: Css, outer: Look): Look {
  const marks = marksOf(element, css, outer.marks);
  const visibility = isWeChatBody(element) ? undefined : css.get('visibility');
  const [size, white] = [css.get('font-size'), css.get('white-space')];
  return {
    ...outer,
    marks,
    hidden: visibility === undefined ? outer.hidden : visibility !== 'visible',
    tiny: size === undefined ? outer.tiny : isZero(size),
    pre: white === undefined ? outer.pre || element.tagName === 'pre' : /^(?:pre|break-spaces)/.test(white),
  };
}

function marksOf(element: Element, css: Css, outer: Marks): Marks {
  const tag = element.tagName;
  const own = { ...outer, ...TAG_MARKS[tag], ...(tag === 'a' && { href: linkOf(attribute(element, 'href')) }) };
  const weight = css.get('font-weight');
  if (weight !== undefined) own.strong = /^bold/.test(weight) || Number(weight) >= 600;
  const slant = css.get('font-style');
  if (slant !== undefined) own.em = /^(?:italic|oblique)/.test(slant);
  if (/underline/.test(css.get('text-decoration') ?? css.get('text-decoration-line') ?? '')) own.u = true;
  const shift = css.get('vertical-align');
  if (shift === 'sub' || shift === 'super') own.shift = shift === 'sub' ? 'sub' : 'sup';
  return own.href === undefined ? own : { ...own, u: false };
}
