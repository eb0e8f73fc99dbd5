/*
 * A figure: {what, unit, value, reference?, bar?, note?, ours?, theirs?}. `bar` is how many times the reference it may be, or with
 * `most` / `least` a bound of its own. `ours` and `theirs` are loads (`rate`, `p50`, `p99`).
 */

export function printJson(row, figures) {
  for (const figure of figures)
    console.log(JSON.stringify({ row: row.name, ...figure, ratio: ratioOf(figure), ok: isWithin(figure) }));
}

export function print(row, figures) {
  console.log(`\n${row.name} — ${row.about}`);
  const lines = figures.map((figure) => [figure.what, ...cells(figure)]);
  const widths = HEAD.map((head, place) => Math.max(...[HEAD, ...lines].map((line) => width(line[place]))));
  for (const line of [HEAD, ...lines])
    console.log('  ' + line.map((cell, place) => pad(cell, widths[place], place)).join('  '));
}

const HEAD = ['', 'board', 'reference', 'ratio', 'bar', '', 'requests/s', 'p50 ms', 'p99 ms'];

function cells(figure) {
  const { unit, value, reference, ours, theirs } = figure;
  const pair = (key) =>
    [ours, theirs]
      .map((side) => (side ? short(side[key]) : null))
      .filter(Boolean)
      .join(' / ');
  const ratio = ratioOf(figure);
  const within = isWithin(figure);
  return [
    `${short(value)} ${unit}`,
    reference === undefined ? '' : `${short(reference)} ${unit}`,
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    barOf(figure),
    within === null ? '' : within ? 'ok' : 'MISSED',
    pair('rate'),
    pair('p50'),
    pair('p99'),
  ];
}

const ratioOf = ({ value, reference }) => (reference === undefined ? null : value / reference);

function barOf({ bar, most, least, unit }) {
  if (bar !== undefined) return `≤ ${bar} ×`;
  return most !== undefined ? `≤ ${short(most)} ${unit}` : least !== undefined ? `≥ ${short(least)} ${unit}` : '';
}

function isWithin(figure) {
  const { value, bar, most, least } = figure;
  if (bar !== undefined) return ratioOf(figure) <= bar;
  return most !== undefined ? value <= most : least !== undefined ? value >= least : null;
}

function short(number) {
  const size = Math.abs(number);
  return size >= 100
    ? number.toFixed(0)
    : size >= 10
      ? number.toFixed(1)
      : size >= 1
        ? number.toFixed(2)
        : number.toFixed(3);
}

/** Han characters take two columns of a terminal. */
const width = (text) => [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);

function pad(text, columns, place) {
  const space = ' '.repeat(columns - width(text));
  return place === 0 || place === 5 ? text + space : space + text;
}
