import { ICONS } from './icons.js';

const MARK = '#i-';
const NAME = /[a-z]+/y;

/**
 * The drawings that this page names, as one invisible sprite at the top of its body. Inlining only these costs a page
 * about 1 KB; a separate file would be one more request, and icons that appear late, on the very phones that wait longest.
 * @param html whatever was rendered already; `<use href="#i-name"/>` in it is found
 * @param also names used where the sprite cannot look (the frame around the page)
 */
export function sprite(html: string, also: readonly string[] = []): string {
  const names = new Set(also);
  for (let at = html.indexOf(MARK); at >= 0; at = html.indexOf(MARK, at + 1)) {
    NAME.lastIndex = at + MARK.length;
    const name = NAME.exec(html)?.[0];
    if (name) names.add(name);
  }
  let symbols = '';
  for (const name of names) {
    const drawing = ICONS.get(name);
    if (drawing) symbols += `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing}</symbol>`;
  }
  return `<svg width="0" height="0" hidden aria-hidden="true">${symbols}</svg>`;
}
