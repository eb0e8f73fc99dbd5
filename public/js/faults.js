/**
 * A page that came back with faults. As soon as a field is changed, what was said of it is no longer true and goes: the words
 * below it, its marks for screen readers, and its line in the list above.
 */
export function faults() {
  const summary = document.querySelector('[role=alert][data-focus]');
  // The page is the answer to a POST. As the answer to a GET, Back and reload show the form again and not the browser's error.
  if (summary) history.replaceState(null, '', location.href);
  if (!document.querySelector('.fault')) return;
  for (const kind of ['input', 'change']) document.addEventListener(kind, ({ target }) => changed(target, summary));
}

function changed(field, summary) {
  const box = field.closest('.field');
  if (!box || !field.name) return;
  for (const fault of faultsOf(field, box)) {
    fault.remove();
    for (const marked of box.parentNode.querySelectorAll(`[aria-describedby~="${fault.id}"]`)) unmark(marked, fault.id);
    strike(summary, fault.id.replace(/-bad$/, ''));
  }
  if (box.querySelector('.fault')) return;
  box.classList.remove('field--bad');
  for (const marked of box.querySelectorAll('[aria-invalid]')) marked.removeAttribute('aria-invalid');
}

/** Its own, by its name; else those of the box around it: the unit of a sum, 面议, the last of two days. */
function faultsOf(field, box) {
  const own = document.getElementById(`f-${field.name}-bad`);
  if (own) return [own];
  const isOneOfSeveral = field.closest('.duo, .trio') && field.type !== 'date';
  return isOneOfSeveral ? [] : [...box.querySelectorAll('.fault[id]')];
}

function unmark(element, id) {
  const others = element
    .getAttribute('aria-describedby')
    .split(' ')
    .filter((one) => one !== id);
  if (others.length) element.setAttribute('aria-describedby', others.join(' '));
  else element.removeAttribute('aria-describedby');
  element.removeAttribute('aria-invalid');
}

function strike(summary, id) {
  const line = summary && summary.querySelector(`a[href="#${CSS.escape(id)}"]`);
  if (!line) return;
  line.closest('li').remove();
  const left = summary.querySelectorAll('li').length;
  const heading = summary.querySelector('h2');
  heading.textContent = heading.textContent.replace(/\d+/, left);
  if (left === 0) summary.remove();
}
