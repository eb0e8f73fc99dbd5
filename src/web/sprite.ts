import { ICONS } from './icons.js';

/**
 * These drawings, as one invisible sprite at the top of a page's body. Inlining only what a page draws costs it about 1 KB; a
 * separate file would be one more request, and icons that appear late, on the very phones that wait longest.
 */
export function sprite(drawn: readonly string[]): string {
  let symbols = '';
  for (const name of new Set(drawn)) {
    const drawing = ICONS.get(name);
    if (drawing) symbols += `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing}</symbol>`;
  }
  return `<svg width="0" height="0" hidden aria-hidden="true">${symbols}</svg>`;
}
