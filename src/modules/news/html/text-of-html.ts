import type { Block } from './blocks.js';
import { textOfRuns } from './marks.js';
import { readHtml } from './read-html.js';

/** The paragraphs, headings, list items, captions and table rows of an article as plain text, in reading order. A `<br>` is `\n`, cells stand apart by ` | `. */
export function paragraphsOf(html: string): string[] {
  return readHtml(html).flatMap(linesOf);
}

/** All text of an article, its blocks on lines of their own. */
export const textOfHtml = (html: string): string => paragraphsOf(html).join('\n');

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'ul':
    case 'ol':
      return block.items.flatMap((item) => item.flatMap(linesOf));
    case 'blockquote':
      return block.blocks.flatMap(linesOf);
    case 'table': {
      const rows = [...block.head, ...block.body].map((row) =>
        row.map(({ blocks }) => blocks.flatMap(linesOf).join(' ')),
      );
      return [textOfRuns(block.caption), ...rows.map((cells) => cells.filter(Boolean).join(' | '))].filter(Boolean);
    }
    case 'figure':
      return block.caption.length === 0 ? [] : [textOfRuns(block.caption)];
    case 'hr':
      return [];
    default:
      return [textOfRuns(block.runs)];
  }
}
