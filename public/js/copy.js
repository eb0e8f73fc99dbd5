import { each, flash, make } from './dom.js';

/** @returns {Promise<void>} rejects when the browser does not let us */
export async function copyText(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = make('textarea', { readonly: '', class: 'sr' });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (!done) throw new Error('copy');
}

/** `button[hidden][data-copy="TEXT"]`, or `[data-copy-of="ID"]` for the text of an element: copies it and says so. */
export function copy() {
  each('[data-copy], [data-copy-of]', (button) => {
    const text = () => button.dataset.copy || document.getElementById(button.dataset.copyOf).textContent.trim();
    button.hidden = false;
    button.addEventListener('click', () =>
      copyText(text()).then(
        () => flash(button, '已复制'),
        () => flash(button, '请长按文字复制'),
      ),
    );
  });
}

/** `button[hidden][data-download="管理码.txt"][data-text="…"]`: the text as a file. */
export function download() {
  each('[data-download]', (button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const address = URL.createObjectURL(new Blob([button.dataset.text], { type: 'text/plain;charset=utf-8' }));
      make('a', { href: address, download: button.dataset.download }).click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    });
  });
}

/** `button[hidden][data-share][data-title="…"]`: the phone's own sheet for passing a page on; else the address is copied. */
export function share() {
  each('[data-share]', (button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const url = location.href.split('#')[0];
      const copied = () =>
        copyText(url).then(
          () => flash(button, '链接已复制'),
          () => flash(button, '请复制地址栏'),
        );
      if (!navigator.share) return copied();
      navigator.share({ title: button.dataset.title, url }).catch((error) => error.name !== 'AbortError' && copied());
    });
  });
}
