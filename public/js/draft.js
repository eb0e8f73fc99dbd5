import { each, make } from './dom.js';

/**
 * `form[data-draft]`: what is typed or chosen stays in this browser, by the address of the form, until it has been sent (its
 * receipt page is seen) or a week has passed. It comes back only into a form that is still empty, with a line that says so.
 * Never kept: passwords, codes, hidden and file fields, and whatever carries `data-no-draft`.
 */
const PREFIX = 'draft:';
const SENT = 'draft-sent';
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;
const SECRET = ['code', 'version', 'password'];
const TYPED = 'input:not([type]), input[type=text], input[type=tel], textarea';

export function draft() {
  try {
    if (/^\/receipts\//.test(location.pathname)) forgetSent();
    each('form[data-draft]', keep);
  } catch {
    // storage is closed (private mode): nothing is kept, everything else works
  }
}

function forgetSent() {
  const key = sessionStorage.getItem(SENT);
  if (key) localStorage.removeItem(key);
  sessionStorage.removeItem(SENT);
}

function keep(form) {
  const key = PREFIX + location.pathname;
  const untouched =
    [...form.querySelectorAll(TYPED)].every((field) => field.value === '') && !document.querySelector('[role=alert]');
  const saved = read(key);
  if (saved && untouched && restore(form, saved)) tell(form, key);
  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => save(form, key), 400);
  });
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(timer);
    save(form, key);
    sessionStorage.setItem(SENT, key);
  });
}

function read(key) {
  const { at, values } = JSON.parse(localStorage.getItem(key)) || {};
  return at > Date.now() - KEPT_FOR ? values : null;
}

function save(form, key) {
  const values = {};
  for (const field of fields(form)) {
    if (/^(radio|checkbox)$/.test(field.type)) {
      if (field.checked) (values[field.name] = values[field.name] || []).push(field.value);
    } else if (field.value) values[field.name] = [field.value];
  }
  localStorage.setItem(key, JSON.stringify({ at: Date.now(), values }));
}

/** @returns whether anything typed came back: a choice alone is not worth a line */
function restore(form, values) {
  let typed = false;
  for (const field of fields(form)) {
    const kept = values[field.name];
    if (!kept) continue;
    if (/^(radio|checkbox)$/.test(field.type)) field.checked = kept.includes(field.value);
    else {
      field.value = kept[0];
      typed = typed || field.matches(TYPED);
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return typed;
}

const fields = (form) =>
  [...form.elements].filter(
    (field) =>
      field.name &&
      !SECRET.includes(field.name) &&
      !('noDraft' in field.dataset) &&
      !/^(hidden|file|password|submit|button)$/.test(field.type) &&
      field.type !== 'fieldset',
  );

function tell(form, key) {
  const button = make('button', { type: 'button', class: 'btn btn--link' }, '清空');
  const line = make('p', { class: 'restored', role: 'status' }, '已恢复上次没发完的内容', button);
  button.addEventListener('click', () => {
    localStorage.removeItem(key);
    form.reset();
    each('select, input:checked', (field) => field.dispatchEvent(new Event('change', { bubbles: true })), form);
    line.remove();
  });
  form.prepend(line);
}
