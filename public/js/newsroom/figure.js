import { Node } from '@tiptap/core';
import { FigureView } from './figure-view.js';

/**
 * A picture with its words: `figure > img[data-photo] + figcaption`, one that still lies elsewhere (`figure[data-missing]`), or one
 * that is on its way (`sending`), which is no part of the text yet. The words below it are what is written in the node.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  content: 'inline*',
  draggable: true,
  isolating: true,

  addOptions: () => ({ shelf: null, pasting: null }),

  addAttributes: () => ({
    photo: { default: null },
    alt: { default: '' },
    missing: { default: null },
    sending: { default: null },
  }),

  parseHTML: () => [
    {
      tag: 'figure',
      getAttrs: (figure) => {
        const img = figure.querySelector('img[data-photo]');
        const missing = figure.getAttribute('data-missing');
        if (!img && missing === null) return false;
        return { photo: img?.getAttribute('data-photo') ?? null, alt: img?.getAttribute('alt') ?? '', missing };
      },
      contentElement: (figure) => figure.querySelector('figcaption') ?? document.createElement('figcaption'),
    },
  ],

  renderHTML({ node }) {
    const { photo, alt, missing } = node.attrs;
    if (photo) return ['figure', ['img', { 'data-photo': photo, alt }], ['figcaption', 0]];
    return missing === null
      ? ['figure', ['figcaption', 0]]
      : ['figure', { 'data-missing': missing }, ['figcaption', 0]];
  },

  addNodeView() {
    const { shelf, pasting } = this.options;
    return ({ node, getPos, editor }) => new FigureView({ node, getPos, editor, shelf, pasting });
  },

  addKeyboardShortcuts() {
    return {
      // The words below a picture are one line; the text goes on behind it.
      Enter: ({ editor }) => {
        const { $from } = editor.state.selection;
        if ($from.parent.type.name !== this.name) return false;
        const after = $from.after();
        return editor
          .chain()
          .insertContentAt(after, { type: 'paragraph' })
          .setTextSelection(after + 1)
          .run();
      },
    };
  },
});
