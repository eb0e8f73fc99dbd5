import { each, make } from './dom.js';

/**
 * The ticks of `form[data-picks="held"]` stay while one goes from item to item, as long as the window is open; those that are not on
 * this page go along when the form is sent. The button `[data-picked]` says how many.
 */
export function picks() {
  each('form[data-picks]', (form) => {
    const key = `picks:${form.dataset.picks}`;
    const picked = new Set(read(key));
    const boxes = [...form.querySelectorAll('input[name=pick]')];
    const button = form.querySelector('[data-picked]');
    const words = button.textContent;
    const show = () => {
      button.textContent = picked.size ? button.dataset.picked.replace('#', picked.size) : words;
      button.disabled = picked.size === 0;
    };
    boxes.forEach((box) => {
      box.checked = picked.has(box.value);
      box.addEventListener('change', () => {
        picked[box.checked ? 'add' : 'delete'](box.value);
        write(key, [...picked]);
        show();
      });
    });
    show();
    form.addEventListener('submit', () => {
      const here = new Set(boxes.map((box) => box.value));
      picked.forEach((value) => {
        if (!here.has(value)) form.append(make('input', { type: 'hidden', name: 'pick', value }));
      });
      write(key, []);
    });
  });
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) || [];
  } catch {
    return [];
  }
}

function write(key, values) {
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // Without a store the ticks of this page alone count.
  }
}
