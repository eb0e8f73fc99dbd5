import { each } from './dom.js';

/**
 * How long a form stood open is only true of what was typed since: from a form that has text in it already, by a draft, a reload
 * or the browser's own filling in, `[name=opened]` is taken away. Where the page is the same for everybody (`[name=waited]`), the
 * browser counts.
 */
const TYPED = 'textarea, input[type=text], input[type=tel]';

export function traps() {
  const openedAt = performance.now();
  each('[name=opened], [name=waited]', (field) => {
    const { form } = field;
    const isFilled = [...form.querySelectorAll(TYPED)].some((typed) => typed.value !== '');
    if (isFilled) field.remove();
    else if (field.name === 'waited')
      form.addEventListener('submit', () => (field.value = Math.round(performance.now() - openedAt)));
  });
}
