import { each } from './dom.js';

/** `button[hidden][data-print]`: opens the browser's own window for printing. */
export function printing() {
  each('[data-print]', (button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });
}
