import type { Block, Cell, Figure, List, Table } from './blocks.js';
import { type Marks, type Run, isBreak } from './marks.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (words: string): string => words.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');
const value = (words: string): string => words.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

/** Blocks as HTML, the top ones on lines of their own. Everything is escaped here; nothing of a source is copied. */
export const render = (blocks: readonly Block[]): string => blocks.map(renderBlock).join('\n');

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'ul':
    case 'ol':
      return renderList(block);
    case 'blockquote':
      return `<blockquote>${block.blocks.map(renderBlock).join('')}</blockquote>`;
    case 'table':
      return renderTable(block);
    case 'figure':
      return renderFigure(block);
    case 'hr':
      return '<hr />';
    default:
      return `<${block.kind}>${renderRuns(block.runs)}</${block.kind}>`;
  }
}

function renderList({ kind, start, items }: List): string {
  const open = kind === 'ol' && start !== 1 ? `ol start="${start}"` : kind;
  return `<${open}>${items.map((item) => `<li>${renderInner(item)}</li>`).join('')}</${kind}>`;
}

/** A first paragraph that is the only one needs no `<p>` in an item or a cell. */
function renderInner(blocks: readonly Block[]): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'p' || rest.some(({ kind }) => kind === 'p')) return blocks.map(renderBlock).join('');
  return renderRuns(first.runs) + rest.map(renderBlock).join('');
}

function renderTable({ caption, head, body }: Table): string {
  const rows = (list: Table['body']): string => list.map((row) => `<tr>${row.map(renderCell).join('')}</tr>`).join('');
  return [
    '<table>',
    caption.length === 0 ? '' : `<caption>${renderRuns(caption)}</caption>`,
    head.length === 0 ? '' : `<thead>${rows(head)}</thead>`,
    body.length === 0 ? '' : `<tbody>${rows(body)}</tbody>`,
    '</table>',
  ].join('');
}

function renderCell({ header, scope, colspan, rowspan, blocks }: Cell): string {
  const tag = header ? 'th' : 'td';
  const attributes = [
    header && scope !== undefined ? ` scope="${scope}"` : '',
    colspan > 1 ? ` colspan="${colspan}"` : '',
    rowspan > 1 ? ` rowspan="${rowspan}"` : '',
  ].join('');
  return `<${tag}${attributes}>${renderInner(blocks)}</${tag}>`;
}

function renderFigure({ photo, missing, alt, caption }: Figure): string {
  const words = caption.length === 0 ? '' : `<figcaption>${renderRuns(caption)}</figcaption>`;
  return photo === undefined
    ? `<figure data-missing="${value(missing ?? '')}">${words}</figure>`
    : `<figure><img data-photo="${photo}" alt="${value(alt)}" />${words}</figure>`;
}

/** The tags of marks from the outside in, always in this order, so that the same marks are written the same way. */
function tagsOf({ href, strong, em, u, shift }: Marks): string[] {
  const link = href === undefined ? [] : [`a href="${value(href)}" rel="nofollow noopener"`];
  return [
    ...link,
    ...(strong ? ['strong'] : []),
    ...(em ? ['em'] : []),
    ...(u ? ['u'] : []),
    ...(shift ? [shift] : []),
  ];
}

function renderRuns(runs: readonly Run[]): string {
  let html = '';
  let open: string[] = [];
  const turnTo = (tags: string[]): void => {
    const differs = open.findIndex((tag, index) => tag !== tags[index]);
    const kept = differs === -1 ? open.length : differs;
    for (const tag of open.slice(kept).reverse()) html += `</${tag.split(' ')[0]}>`;
    for (const tag of tags.slice(kept)) html += `<${tag}>`;
    open = tags;
  };
  for (const run of runs) {
    turnTo(tagsOf(run.marks));
    html += isBreak(run) ? '<br />' : text(run.text);
  }
  turnTo([]);
  return html;
}
