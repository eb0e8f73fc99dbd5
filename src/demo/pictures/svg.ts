/** SVG shapes as text, on a sheet of 1200 × 900. */
export const WIDTH = 1200;
export const HEIGHT = 900;

export interface Look {
  /** corner radius of a rectangle */
  r?: number;
  /** opacity */
  o?: number;
  stroke?: string;
  width?: number;
  turn?: string;
}

type Part = string | readonly Part[];
type Point = readonly [number, number];

export const round = (value: number): string => String(Math.round(value * 10) / 10);

const numbers = (names: string, ...values: number[]) =>
  names
    .split(' ')
    .map((name, index) => ` ${name}="${round(values[index]!)}"`)
    .join('');

function style(fill: string, { o, stroke, width, turn }: Look): string {
  return (
    ` fill="${fill}"` +
    (o === undefined ? '' : ` opacity="${round(o * 100) === '100' ? 1 : Math.round(o * 1000) / 1000}"`) +
    (stroke
      ? ` stroke="${stroke}" stroke-width="${round(width ?? 4)}" stroke-linecap="round" stroke-linejoin="round"`
      : '') +
    (turn ? ` transform="${turn}"` : '')
  );
}

export const draw = (...parts: Part[]): string => parts.flat(Infinity as 1).join('');

export const rect = (x: number, y: number, w: number, h: number, fill: string, look: Look = {}): string =>
  `<rect${numbers('x y width height', x, y, w, h)}${look.r ? ` rx="${round(look.r)}"` : ''}${style(fill, look)}/>`;

export const circle = (x: number, y: number, r: number, fill: string, look: Look = {}): string =>
  `<circle${numbers('cx cy r', x, y, r)}${style(fill, look)}/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, look: Look = {}): string =>
  `<ellipse${numbers('cx cy rx ry', x, y, rx, ry)}${style(fill, look)}/>`;

export const path = (d: string, fill: string, look: Look = {}): string => `<path d="${d}"${style(fill, look)}/>`;

/** An open stroke. */
export const stroke = (d: string, color: string, width = 4, look: Look = {}): string =>
  path(d, 'none', { ...look, stroke: color, width });

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  color: string,
  width = 4,
  look: Look = {},
): string => stroke(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, color, width, look);

export const poly = (points: readonly Point[], fill: string, look: Look = {}): string =>
  path(`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`, fill, look);

export const group = (turn: string, ...parts: Part[]): string => `<g transform="${turn}">${draw(...parts)}</g>`;

export const at = (x: number, y: number, scale = 1, turn = 0): string =>
  `translate(${round(x)} ${round(y)})${turn ? ` rotate(${round(turn)})` : ''}${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}`;

export const faded = (opacity: number, ...parts: Part[]): string => `<g opacity="${opacity}">${draw(...parts)}</g>`;

/** Numbers 0 … count − 1 turned into parts. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
