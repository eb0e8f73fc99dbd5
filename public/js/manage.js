import { each } from './dom.js';

/**
 * `form[data-manage]` with fields `id` and `code`: the QR code of a receipt leads to `/manage#ID.CODE`. The part behind # never
 * reaches a server; it fills the form and is taken out of the address before anybody can read or bookmark it.
 */
export function manage() {
  each('form[data-manage]', (form) => {
    const [, id, code] = /^#(\d+)\.([\w-]+)$/.exec(location.hash) ?? [];
    if (!code) return;
    history.replaceState(null, '', location.pathname + location.search);
    form.elements.id.value = id;
    form.elements.code.value = code;
    form.querySelector('button:not([type=button])').focus();
  });
}
