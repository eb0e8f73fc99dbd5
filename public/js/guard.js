/**
 * A form is sent once. Every `form[method=post]`; a submit button with `data-busy="正在发布…"` shows these words meanwhile.
 * Behaviours that answer a form themselves call `preventDefault` and are left alone.
 */
const AGAIN_AFTER = 15_000;

export function guard() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = 'yes';
    // after this turn, or the pressed button would be missing from what is sent
    setTimeout(() => rest(form));
    setTimeout(() => wake(form), AGAIN_AFTER);
  });
  // back from the next page, out of the browser's memory
  window.addEventListener(
    'pageshow',
    (event) => event.persisted && document.querySelectorAll('form[data-sent]').forEach(wake),
  );
}

const buttons = (form) => form.querySelectorAll('button:not([type=button])');

function rest(form) {
  buttons(form).forEach((button) => {
    button.disabled = true;
    if (!button.dataset.busy) return;
    button.dataset.words = button.textContent;
    button.textContent = button.dataset.busy;
  });
}

function wake(form) {
  delete form.dataset.sent;
  buttons(form).forEach((button) => {
    button.disabled = false;
    if (button.dataset.words) button.textContent = button.dataset.words;
    delete button.dataset.words;
  });
}
