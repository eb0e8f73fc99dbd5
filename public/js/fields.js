import { each, make } from './dom.js';

/** `input[type=checkbox][data-instead-of="ID"]` (面议): while it is ticked, `#ID` is empty and closed. */
export function insteadOf() {
  each('[data-instead-of]', (box) => {
    const field = document.getElementById(box.dataset.insteadOf);
    if (!field) return;
    let typed = field.value;
    const follow = () => {
      if (box.checked) typed = field.value || typed;
      field.disabled = box.checked;
      field.value = box.checked ? '' : typed;
    };
    box.addEventListener('change', follow);
    follow();
  });
}

/** `[data-counter="6-30"]` or `[data-counter="1000"]`: how many characters are written, below the field. */
export function counters() {
  each('[data-counter]', (field) => {
    const [least, most] = field.dataset.counter.includes('-')
      ? field.dataset.counter.split('-').map(Number)
      : [0, Number(field.dataset.counter)];
    const words = make('p', { class: 'help', 'aria-hidden': 'true' });
    field.parentNode.append(words);
    const count = () => {
      const written = [...field.value.trim()].length;
      const limit = least ? `要 ${least}–${most} 字` : `最多 ${most} 字`;
      words.textContent = written ? `已写 ${written} 字，${limit}` : limit;
    };
    field.addEventListener('input', count);
    field.addEventListener('change', count);
    count();
  });
}

/** `details[data-open-wide]` is open where there is room beside the list. */
export function openWide() {
  if (window.matchMedia('(min-width: 960px)').matches)
    each('details[data-open-wide]', (details) => (details.open = true));
}

/** In a row that is wider than the screen, what is current is pushed into view. */
export function currentInView() {
  each('.regions [aria-current], .tabs [aria-current]', (current) => {
    const row = current.parentNode;
    row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
  });
}

/** `[data-focus]`: where reading begins on this page, such as the list of faults. */
export function startAt() {
  document.querySelector('[data-focus]')?.focus();
}
