import { make } from '../dom.js';
import { linkBox } from './link-box.js';

const inTable = (editor) => editor.isActive('table');

/** Name, what it does, and when it is pressed, offered or out of use. */
const TOOLS = [
  [
    '段落',
    (chain) => chain.setParagraph(),
    {
      on: (e) =>
        e.isActive('paragraph') && !e.isActive('bulletList') && !e.isActive('orderedList') && !e.isActive('blockquote'),
    },
  ],
  ['小标题', (chain) => chain.toggleHeading({ level: 2 }), { on: (e) => e.isActive('heading', { level: 2 }) }],
  ['小小标题', (chain) => chain.toggleHeading({ level: 3 }), { on: (e) => e.isActive('heading', { level: 3 }) }],
  ['加粗', (chain) => chain.toggleBold(), { on: (e) => e.isActive('bold') }],
  ['列表', (chain) => chain.toggleBulletList(), { on: (e) => e.isActive('bulletList') }],
  ['编号', (chain) => chain.toggleOrderedList(), { on: (e) => e.isActive('orderedList') }],
  ['引用', (chain) => chain.toggleBlockquote(), { on: (e) => e.isActive('blockquote') }],
  ['表格', (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }), { shown: (e) => !inTable(e) }],
  ['加一行', (chain) => chain.addRowAfter(), { shown: inTable }],
  ['加一列', (chain) => chain.addColumnAfter(), { shown: inTable }],
  ['删一行', (chain) => chain.deleteRow(), { shown: inTable }],
  ['删一列', (chain) => chain.deleteColumn(), { shown: inTable }],
  ['删表格', (chain) => chain.deleteTable(), { shown: inTable }],
  ['撤销', (chain) => chain.undo(), { can: (e) => e.can().undo() }],
  ['重做', (chain) => chain.redo(), { can: (e) => e.can().redo() }],
];

/** The tools above the text, as words. */
export function toolbar(editor, pasting) {
  const bar = make('div', { class: 'room-tools', role: 'toolbar', 'aria-label': '正文工具' });
  const follow = [];
  const add = (name, press) => {
    const button = make('button', { type: 'button' }, name);
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => press(button));
    bar.append(button);
    return button;
  };
  for (const [name, act, { on, shown, can }] of TOOLS) {
    if (name === '表格') addLinkAndPicture(add, follow, editor, pasting);
    const button = add(name, () => act(editor.chain().focus()).run());
    follow.push(() => {
      if (on) button.setAttribute('aria-pressed', String(on(editor)));
      if (shown) button.hidden = !shown(editor);
      if (can) button.disabled = !can(editor);
    });
  }
  const update = () => follow.forEach((one) => one());
  editor.on('transaction', update);
  update();
  return bar;
}

function addLinkAndPicture(add, follow, editor, pasting) {
  const box = linkBox(editor);
  const link = add('链接', () => box.toggle());
  link.setAttribute('aria-expanded', 'false');
  link.after(box.element);
  box.opened = (isOpen) => link.setAttribute('aria-expanded', String(isOpen));
  follow.push(() => link.classList.toggle('is-on', editor.isActive('link')));
  const input = make('input', {
    type: 'file',
    accept: 'image/*',
    multiple: '',
    hidden: '',
    'aria-label': '选图片',
    'data-room-files': '',
  });
  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    if (files.length) pasting.add(files, editor.state.selection.to);
  });
  add('图片', () => input.click()).after(input);
}
