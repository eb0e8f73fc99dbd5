import { each } from './dom.js';

/**
 * The article's page is the same for everybody. Where this browser has commented, what only its writer sees is fetched and put
 * above the others: `[data-own-comments="ADDRESS"]` with a `[data-own-place]` inside; `form[data-comment]` leaves the mark.
 */
const PREFIX = 'commented:';
const keyOf = (path) => PREFIX + path.split('/')[2];

export function comments() {
  try {
    each('form[data-comment]', (form) =>
      form.addEventListener('submit', () => localStorage.setItem(keyOf(new URL(form.action).pathname), 'yes')),
    );
    each('[data-own-comments]', own);
  } catch {
    // storage is closed (private mode): they are on the page of all comments
  }
}

async function own(section) {
  const address = section.dataset.ownComments;
  const key = keyOf(address);
  if (!localStorage.getItem(key)) return;
  const answer = await fetch(address).catch(() => null);
  if (!answer || !answer.ok) return;
  const html = await answer.text();
  if (html.trim() === '') return localStorage.removeItem(key);
  section.querySelector('[data-own-place]').innerHTML = html;
}
