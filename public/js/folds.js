import { each } from './dom.js';

/** `details[data-fold]` are open, so that a wide screen shows everything without a press; on narrow ones they are folded. */
export function folds() {
  if (matchMedia('(max-width: 1079px)').matches) each('details[data-fold]', (fold) => (fold.open = false));
}
