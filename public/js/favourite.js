import { each, flash } from './dom.js';
import { problemWords } from './problem.js';

/**
 * Pages are the same for everybody, so what this browser has saved is marked here: a list of `listing:7` in its own storage,
 * written after each press and by the page of favourites (`[data-favourites="listing:7 article:9"]`), which knows best.
 * `button[data-favourite="article:9"]` stands in a plain form that sends `type`, `id` and `on`.
 */
const KEY = 'favourites';

export function favourites() {
  each('[data-favourites]', (page) => write(new Set(page.dataset.favourites.split(' ').filter(Boolean))));
  each('[data-favourite]', (button) => {
    show(button, read().has(button.dataset.favourite));
    button.form.addEventListener('submit', (event) => {
      event.preventDefault();
      press(button);
    });
  });
  // another tab, or a page out of the browser's memory
  const again = () => each('[data-favourite]', (button) => show(button, read().has(button.dataset.favourite)));
  window.addEventListener('storage', again);
  window.addEventListener('pageshow', (event) => event.persisted && again());
}

async function press(button) {
  const on = button.getAttribute('aria-pressed') !== 'true';
  const body = new URLSearchParams(new FormData(button.form));
  body.set('on', on ? '1' : '0');
  button.disabled = true;
  try {
    const answer = await fetch(button.form.action, { method: 'POST', headers: { Accept: 'application/json' }, body });
    if (!answer.ok) throw new Error(problemWords(answer.status, await answer.text()));
    const saved = read();
    saved[on ? 'add' : 'delete'](button.dataset.favourite);
    write(saved);
    each('[data-favourite]', (same) => same.dataset.favourite === button.dataset.favourite && show(same, on));
  } catch (error) {
    flash(button, error instanceof TypeError ? problemWords(0) : error.message, 4000);
  }
  button.disabled = false;
}

function show(button, on) {
  button.setAttribute('aria-pressed', on);
  button.lastChild.textContent = on ? '已收藏' : '收藏';
}

function read() {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY)));
  } catch {
    return new Set();
  }
}

function write(saved) {
  try {
    localStorage.setItem(KEY, JSON.stringify([...saved]));
  } catch {
    // storage is closed: buttons work, but forget
  }
}
