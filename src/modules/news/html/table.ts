import { type Block, type Cell, type Table, type Words, everyBlock } from './blocks.js';
import { type Css, cssOf } from './css.js';
import { inlineOf } from './inline-of.js';
import { type Look, isDropped, lookOf } from './look.js';
import { type Marks, type Run, joinRuns } from './marks.js';
import { type Element, attribute, isElement } from './parse-html.js';

const MOST_COLUMNS = 50;
const MOST_ROWS = 200;
const SCOPES = ['col', 'row', 'colgroup', 'rowgroup'];

/** How the inside of an element is read into blocks of its own. */
export type Read = (element: Element, look: Look) => Block[];

/** A row while it is read; a span of 0 means down to the end. */
type Row = Cell[];

/** What a table comes to: itself when it shows data, else what it only put in place. */
export function tableBlocks(element: Element, outer: Look, read: Read): Block[] {
  const captions: Block[] = [];
  const sections: Record<string, Row[]> = { thead: [], tbody: [], tfoot: [] };
  for (const [section, look] of shown(element, outer)) {
    if (section.tagName === 'caption') captions.push(...read(section, { ...look, flat: true }));
    else sections[section.tagName]?.push(...closed(rowsOf(section, look, read)));
  }
  const { thead: head = [], tbody = [], tfoot = [] } = sections;
  const table: Table = { kind: 'table', caption: inlineOf(captions), head, body: [...tbody, ...tfoot] };
  const pictures = captions.filter(({ kind }) => kind === 'figure');
  const rows = [...table.head, ...table.body];
  if (rows.length === 0) return captions;
  if (!isLayout(element, rows))
    return [...pictures, { ...table, head: table.head.map(asData), body: table.body.map(asData) }];
  return [...captions, ...rows.flatMap((row) => row.flatMap(({ blocks }) => blocks))];
}

function* shown(element: Element, outer: Look): Generator<[Element, Look, Css]> {
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    const css = cssOf(child);
    if (!isDropped(child, css)) yield [child, lookOf(child, css, outer), css];
  }
}

function rowsOf(section: Element, outer: Look, read: Read): Row[] {
  return [...shown(section, outer)]
    .filter(([row]) => row.tagName === 'tr')
    .map(([row, look]) =>
      [...shown(row, look)]
        .filter(([cell]) => cell.tagName === 'td' || cell.tagName === 'th')
        .map(([cell, inner]) => cellOf(cell, inner, read)),
    );
}

function cellOf(element: Element, look: Look, read: Read): Cell {
  const scope = attribute(element, 'scope')?.toLowerCase();
  return {
    header: element.tagName === 'th',
    scope: SCOPES.includes(scope ?? '') ? scope : undefined,
    colspan: Math.max(1, span(attribute(element, 'colspan'), MOST_COLUMNS)),
    rowspan: span(attribute(element, 'rowspan'), MOST_ROWS),
    blocks: read(element, look),
  };
}

/** A number of columns or rows; 1 when it is none. */
function span(value: string | undefined, most: number): number {
  return /^\s*\d{1,6}\s*$/.test(value ?? '') ? Math.min(Number(value), most) : 1;
}

const isEmpty = (row: readonly Cell[]): boolean => row.every(({ blocks }) => blocks.length === 0);

/** Without the empty rows that Word and Excel end a table with, and no cell reaching beyond the last row. */
function closed(rows: readonly Row[]): Row[] {
  const kept: Row[] = [];
  let reach = 0;
  rows.forEach((row, index) => {
    const spans = row.map(({ rowspan }) => Math.min(rowspan || MOST_ROWS, rows.length - index));
    if (isEmpty(row) && reach <= kept.length && spans.every((rowspan) => rowspan === 1)) return;
    reach = Math.max(reach, ...spans.map((rowspan) => kept.length + rowspan));
    kept.push(row);
  });
  return kept.map((row, index) =>
    row.map((cell) => ({ ...cell, rowspan: Math.min(cell.rowspan || MOST_ROWS, kept.length - index) })),
  );
}

/** Whether a table only puts things in place: it says so, holds a table, has one column, or one row of more than words. */
function isLayout(element: Element, rows: readonly (readonly Cell[])[]): boolean {
  if (/^(?:presentation|none)$/i.test(attribute(element, 'role')?.trim() ?? '')) return true;
  if (rows.some((row) => row.some(({ blocks }) => [...everyBlock(blocks)].some(({ kind }) => kind === 'table'))))
    return true;
  if (rows.every((row) => row.filter(({ blocks }) => blocks.length > 0).length <= 1)) return true;
  return (
    rows.length === 1 &&
    (rows[0] ?? []).some(({ blocks }) => blocks.length > 1 || blocks.some(({ kind }) => kind !== 'p'))
  );
}

/** A cell of data has no headings; a head cell is bold by itself. */
const asData = (row: readonly Cell[]): Cell[] =>
  row.map((cell) => ({
    ...cell,
    blocks: cell.blocks.map((block) =>
      block.kind === 'h2' || block.kind === 'h3' || (block.kind === 'p' && cell.header)
        ? marked(block, { strong: !cell.header })
        : block,
    ),
  }));

const marked = ({ runs }: Words, marks: Marks): Words => ({
  kind: 'p',
  runs: joinRuns(runs.map((run): Run => ({ ...run, marks: { ...run.marks, ...marks } }))),
});
