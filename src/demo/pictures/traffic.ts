import { RUBBER, darker } from './palette.js';
import { circle, draw, line, oval, rect, stroke, times } from './svg.js';

/** A wheel seen from the side. */
export function wheel(x: number, y: number, r: number, rim = '#c9ccce', spokes = 5): string {
  return draw(
    circle(x, y, r, RUBBER),
    circle(x, y, r * 0.66, darker(rim, 0.25)),
    circle(x, y, r * 0.6, rim),
    times(spokes, (i) => {
      const turn = (i / spokes) * Math.PI * 2 + 0.3;
      return line(x, y, x + Math.cos(turn) * r * 0.56, y + Math.sin(turn) * r * 0.56, darker(rim, 0.45), r * 0.13);
    }),
    circle(x, y, r * 0.17, darker(rim, 0.55)),
    circle(x, y, r * 0.9, 'none', { stroke: '#4a4d50', width: r * 0.04 }),
  );
}

/** A spoked wheel of a bicycle or tricycle. */
export function thinWheel(x: number, y: number, r: number, width = 12, spokes = 14): string {
  return draw(
    times(spokes, (i) => {
      const turn = (i / spokes) * Math.PI * 2;
      return line(x, y, x + Math.cos(turn) * r, y + Math.sin(turn) * r, '#9aa0a3', 2, { o: 0.8 });
    }),
    circle(x, y, r, 'none', { stroke: RUBBER, width }),
    circle(x, y, r - width * 0.8, 'none', { stroke: '#b9bec0', width: 4 }),
    circle(x, y, r * 0.1, '#6d7275'),
  );
}

export function lampPost(x: number, y: number): string {
  return draw(
    rect(x - 5, y - 420, 10, 420, '#4b5557'),
    stroke(`M${x} ${y - 415}q4 -40 60 -40`, '#4b5557', 9),
    oval(x + 70, y - 452, 30, 10, '#f6e7b8'),
  );
}
