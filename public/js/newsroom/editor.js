import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { make } from '../dom.js';
import { Figure } from './figure.js';
import { NewsTable, Subscript, Superscript } from './marks.js';
import { Pasting } from './pasting.js';
import { withHeads } from './table-heads.js';
import { toolbar } from './toolbar.js';

/**
 * The text as it will look, in place of the plain field `[data-room-body]`, which keeps the HTML for the form.
 * @param shelf the article's pictures
 * @param saving hears of every change
 */
export function textField(form, shelf, saving) {
  const field = form.querySelector('[data-room-body]');
  const box = field.closest('.field');
  const place = make('div', { class: 'room-paper' });
  const pasting = new Pasting(shelf, (words) => saving.notices.say(words));
  field.before(place);
  field.hidden = true;
  box.querySelectorAll('[data-plain-help]').forEach((help) => (help.hidden = true));

  const editor = new Editor({
    element: place,
    injectCSS: false,
    content: field.value,
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        code: false,
        codeBlock: false,
        strike: false,
        link: { openOnClick: false, autolink: false, linkOnPaste: false, HTMLAttributes: { target: null, rel: null } },
      }),
      Superscript,
      Subscript,
      NewsTable.configure({ resizable: false }),
      TableRow,
      TableHeader,
      TableCell,
      Figure.configure({ shelf, pasting }),
    ],
    editorProps: {
      attributes: {
        class: 'story room-story',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': 'l-body',
        ...(field.getAttribute('aria-describedby') && { 'aria-describedby': field.getAttribute('aria-describedby') }),
      },
      handlePaste: (view, event) => pasting.paste(view, event),
      handleDrop: (view, event, slice, moved) => pasting.drop(view, event, moved),
      // It is cleaned before it is looked at.
      transformPastedHTML: (html) => (pasting.isClean ? html : ''),
    },
    onUpdate: () => saving.change(),
  });
  pasting.editor = editor;
  document.getElementById('l-body').removeAttribute('for');
  document.getElementById('l-body').addEventListener('click', () => editor.commands.focus());
  box.querySelectorAll('[aria-invalid]').forEach(() => editor.view.dom.setAttribute('aria-invalid', 'true'));
  place.before(toolbar(editor, pasting));

  const html = () => (editor.isEmpty ? '' : withHeads(editor.getHTML()));
  return {
    element: field,
    html,
    isEmpty: () => editor.isEmpty,
    isBusy: () => pasting.isBusy,
    write: () => (field.value = html()),
  };
}
