import { make } from '../dom.js';

/** Where the address of a link is typed, beside the tools. */
export function linkBox(editor) {
  const input = make('input', { class: 'input', type: 'url', placeholder: 'https://', 'aria-label': '链接地址' });
  const keep = make('button', { type: 'button' }, '确定');
  const drop = make('button', { type: 'button' }, '去掉链接');
  const element = make('span', { class: 'room-link', hidden: '' }, input, keep, drop);
  const box = { element, opened: () => undefined, toggle: () => show(element.hidden) };

  const show = (isOpen) => {
    element.hidden = !isOpen;
    box.opened(isOpen);
    if (!isOpen) return editor.commands.focus();
    input.value = editor.getAttributes('link').href ?? '';
    input.focus();
  };
  const set = () => {
    const typed = input.value.trim();
    if (!typed) return unset();
    const href = /^[a-z]+:/i.test(typed) ? typed : `https://${typed}`;
    if (!/^(https?:|mailto:|tel:)/i.test(href)) return input.focus();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    show(false);
  };
  const unset = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    show(false);
  };
  keep.addEventListener('click', set);
  drop.addEventListener('click', unset);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') show(false);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    set();
  });
  // It is no field of the article.
  for (const kind of ['input', 'change']) element.addEventListener(kind, (event) => event.stopPropagation());
  return box;
}
