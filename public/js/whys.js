import { each } from './dom.js';

/** Of the decisions that ask for a reason one is open at a time, also in browsers that do not know `name` on `<details>`. */
export function whys() {
  each('details.why', (why) =>
    why.addEventListener('toggle', () => {
      if (why.open) each('details.why[open]', (other) => other !== why && (other.open = false));
    }),
  );
}
