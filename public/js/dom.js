/** Runs `enhance` on each element that asks for it. Scripts are deferred, so the page is complete by now. */
export function each(selector, enhance, root = document) {
  root.querySelectorAll(selector).forEach(enhance);
}

/** `make('p', { class: 'help' }, 'words', child)`; what is null or undefined is left out. */
export function make(name, attributes = {}, ...inside) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside.filter((part) => part !== null && part !== undefined));
  return element;
}

/** Puts `inside` in place of whatever `element` held. */
export function fill(element, ...inside) {
  while (element.firstChild) element.firstChild.remove();
  element.append(...inside);
}

/** Shows `words` on a button for a moment. Only its last text is touched, so its drawing stays. */
export function flash(button, words, milliseconds = 2000) {
  const text = button.lastChild;
  if (button.dataset.flashing) return;
  const before = text.nodeValue ?? text.textContent;
  button.dataset.flashing = 'yes';
  text.textContent = words;
  setTimeout(() => {
    text.textContent = before;
    delete button.dataset.flashing;
  }, milliseconds);
}
