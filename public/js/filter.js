import { each } from './dom.js';

/** Shorter words say too little to be looked for inside what is typed: 床 would be found in 床位. */
const SHORTEST = 2;

/**
 * `input[data-filter-of="ID"]`, inside something `hidden`: typing leaves only the `li` of `#ID` that the words name, by their
 * text or by their `data-words`. What names a section (its heading or its own `data-words`) leaves all of it. When nothing is
 * left, `[data-filter-none]` inside `#ID` is shown.
 */
export function filters() {
  each('[data-filter-of]', (field) => {
    const whole = document.getElementById(field.dataset.filterOf);
    if (!whole) return;
    field.closest('[hidden]')?.removeAttribute('hidden');
    const none = whole.querySelector('[data-filter-none]');
    const sections = [...whole.querySelectorAll('section')]
      .filter((section) => section !== none && section.querySelector('li'))
      .map(read);
    const filter = () => {
      const typed = folded(field.value).split(/\s+/).filter(Boolean);
      // 高沟 招厨师: a word that names nothing must not hide what the other names
      const left = show(sections, typed, 'every') || show(sections, typed, 'some');
      if (none) none.hidden = left > 0;
    };
    // while Chinese is being spelled out, the field holds Latin letters
    field.addEventListener('input', (event) => event.isComposing || filter());
    field.addEventListener('compositionend', filter);
    field.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
  });
}

const folded = (text) => text.normalize('NFKC').toLowerCase();
const namesOf = (element, text) =>
  folded(`${text} ${element.dataset.words ?? ''}`)
    .split(/[\s/]+/)
    .filter(Boolean);

function read(section) {
  const heading = section.querySelector('h2, h3');
  const items = [...section.querySelectorAll('li')];
  return {
    section,
    names: namesOf(section, heading ? heading.textContent : ''),
    items: items.map((item) => ({ item, names: namesOf(item, item.textContent) })),
  };
}

/** @returns how many are left */
function show(sections, typed, which) {
  let count = 0;
  for (const { section, names, items } of sections) {
    let left = 0;
    for (const { item, names: own } of items) {
      item.hidden = !typed[which]((word) => fits(names, word) || fits(own, word));
      if (!item.hidden) left++;
    }
    section.hidden = left === 0;
    count += left;
  }
  return count;
}

const fits = (names, word) =>
  names.some((name) => name.includes(word) || (name.length >= SHORTEST && word.includes(name)));
