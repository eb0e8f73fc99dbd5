import { each } from './dom.js';

/**
 * The keys of the desk. `[data-key="a"]` on a button, link, summary or field: pressing the key clicks it, if it can be seen; so
 * the reasons (1…9 0 q w …) inside a closed `<details>` sleep until `R` opens it. `J` and `K` without such an element move along
 * the links of `[data-queue]`, from the one that is open, and over their end to the next page. `?` opens and closes
 * `details[data-keys-help]`. `Escape` leaves the field that is typed in, and closes what is open.
 */
export function keys() {
  each('[data-queue] [aria-current]', bringIntoView);
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.key === 'Escape') return leave(event.target);
    if (isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const target =
      key === '?' ? document.querySelector('details[data-keys-help] > summary') : (withKey(key) ?? along(key));
    if (!target) return;
    event.preventDefault();
    target.click();
    (firstField(target) ?? target).focus({ preventScroll: true });
  });
}

/** A form that one opens in order to write: `[data-first]`. */
const firstField = ({ tagName, parentNode }) =>
  tagName === 'SUMMARY' && parentNode.open ? parentNode.querySelector('[data-first] .input') : null;

const isTyping = (element) =>
  element.matches('textarea, select, input:not([type=checkbox]):not([type=radio])') || element.isContentEditable;

function leave(element) {
  if (isTyping(element)) return element.blur();
  each('details.why[open], details[data-keys-help][open]', (opened) => (opened.open = false));
}

/** What is open goes first: while reasons can be seen, D and E choose two of them. */
function withKey(key) {
  if (!/^[a-z0-9]$/.test(key)) return undefined;
  const elements = [...document.querySelectorAll(`[data-key="${key}"]`)].filter(
    (element) => isOnShow(element) && !element.disabled,
  );
  return (
    elements.find((element) => element.tagName !== 'SUMMARY' && element.closest('details.why[open]')) ?? elements[0]
  );
}

/** A browser may give boxes to what lies in a closed `<details>`, so that is asked apart. Its own summary can be seen. */
function isOnShow(element) {
  const around = element.tagName === 'SUMMARY' ? element.parentNode.parentNode : element;
  return element.offsetParent !== null && !around.closest('details:not([open])');
}

function along(key) {
  const step = { j: 1, k: -1 }[key];
  if (!step) return undefined;
  const items = [...document.querySelectorAll('[data-queue] a[href]')];
  const open = document.getElementById('item')?.offsetParent ? items.findIndex(isCurrent) : -1;
  const beyond = step > 0 ? document.querySelector('.pager a[rel=next]') : null;
  return items[open < 0 ? 0 : open + step] ?? beyond ?? undefined;
}

const isCurrent = (item) => item.hasAttribute('aria-current');

/** Scrolls the list alone, never the page. */
function bringIntoView(item) {
  const list = item.closest('[data-queue]');
  list.scrollTop = item.offsetTop - (list.clientHeight - item.offsetHeight) / 2;
}
