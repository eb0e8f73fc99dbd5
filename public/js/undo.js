import { each } from './dom.js';

/** `.undo[data-seconds="10"]` with `[data-left]` inside: counts the seconds down, then goes; not while it is being pointed at. */
export function undoBars() {
  each('.undo[data-seconds]', (bar) => {
    const shown = bar.querySelector('[data-left]');
    let left = Number(bar.dataset.seconds);
    const timer = setInterval(() => {
      if (bar.matches(':hover, :focus-within')) return;
      left -= 1;
      if (shown) shown.textContent = left;
      if (left > 0) return;
      clearInterval(timer);
      bar.remove();
    }, 1000);
  });
}
