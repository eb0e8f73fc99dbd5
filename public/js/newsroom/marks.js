import { Mark } from '@tiptap/core';
import { Table } from '@tiptap/extension-table';

const shift = (name, tag, other) =>
  Mark.create({
    name,
    excludes: other,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

/** m² and H₂O, as they come with a text. */
export const Superscript = shift('superscript', 'sup', 'subscript');
export const Subscript = shift('subscript', 'sub', 'superscript');

/** A table without widths of its own, which would be styles; its caption comes and goes with it. */
export const NewsTable = Table.extend({
  addAttributes() {
    return {
      caption: {
        default: null,
        parseHTML: (table) => table.querySelector('caption')?.textContent.trim() || null,
        renderHTML: () => ({}),
      },
    };
  },
  parseHTML() {
    return [
      {
        tag: 'table',
        contentElement: (table) => {
          table.querySelectorAll('caption').forEach((caption) => caption.remove());
          return table;
        },
      },
    ];
  },
  renderHTML({ node }) {
    const { caption } = node.attrs;
    return caption ? ['table', ['caption', caption], ['tbody', 0]] : ['table', ['tbody', 0]];
  },
  addNodeView() {
    return null;
  },
});
