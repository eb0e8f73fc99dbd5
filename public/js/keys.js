/**
 * The keys of the desk. `[data-key="a"]` on a button, link or summary: pressing the key clicks it, if it can be seen; so the
 * reasons (1…9 0 q w) inside a closed `<details>` sleep until `R` opens it. `J` and `K` without such an element move along the
 * links of `[data-queue]`, from the one with `aria-current`. `?` opens and closes `details[data-keys-help]`.
 */
export function keys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    const target =
      key === '?' ? document.querySelector('details[data-keys-help] > summary') : (withKey(key) ?? along(key));
    if (!target) return;
    event.preventDefault();
    target.click();
    target.focus();
  });
}

const isTyping = (element) =>
  element.matches('textarea, select, input:not([type=checkbox]):not([type=radio])') || element.isContentEditable;

function withKey(key) {
  if (!/^[a-z0-9]$/.test(key)) return undefined;
  return [...document.querySelectorAll(`[data-key="${key}"]`)].find(
    (element) => isOnShow(element) && !element.disabled,
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
  const at = items.findIndex((item) => item.hasAttribute('aria-current'));
  return items[at < 0 ? 0 : at + step];
}
