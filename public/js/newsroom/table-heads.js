/**
 * Tables as readers need them: rows of nothing but headings stand in a `thead`, and each heading says what it is for. The editor's
 * tables know rows and cells alone. It is given our own writing, never anything that was pasted.
 */
export function withHeads(html) {
  if (!html.includes('<th')) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('table').forEach((table) => {
    const rows = [...table.rows].filter((row) => row.closest('table') === table);
    const first = rows.findIndex((row) => [...row.cells].some(({ tagName }) => tagName === 'TD'));
    const heads = rows.slice(0, first < 0 ? 0 : first);
    if (heads.length) table.createTHead().append(...heads);
    for (const row of rows)
      for (const cell of row.cells)
        if (cell.tagName === 'TH') cell.setAttribute('scope', heads.includes(row) ? 'col' : 'row');
  });
  return page.body.innerHTML;
}
