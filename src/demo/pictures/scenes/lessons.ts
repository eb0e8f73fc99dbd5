import { pane } from '../furnishings.js';
import { room } from '../indoors.js';
import { INK, PAPER, RED, RICE, TEAL, darker, lighter } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, path, poly, rect, stroke, times } from '../svg.js';
import { writing } from '../writing.js';

export function classroom(s: Sheet): string {
  const slate = s.turn(['#2f5a4a', '#2e4a56', '#f4f3ee']);
  const chalk = slate === '#f4f3ee' ? TEAL : '#f4f1e2';
  return draw(
    room(s, 560),
    rect(200, 80, 800, 340, s.home.timber, { r: 6 }),
    rect(218, 98, 764, 304, s.blend(lighter(slate, 0.06), darker(slate, 0.1))),
    writing(270, 130, 6, 70, chalk),
    stroke('M270 260H560M270 300H500M270 340H540', chalk, 6, { o: 0.7 }),
    stroke('M680 340V200M680 340H900M690 320Q760 300 800 260T890 210', chalk, 6, { o: 0.85 }),
    rect(218, 402, 764, 20, lighter(s.home.timber, 0.2)),
    [
      [300, PAPER],
      [360, RICE],
      [420, '#d98aa0'],
    ].map(([x, c]) => rect(x as number, 394, 40, 9, c as string, { r: 4 })),
    pane(s, 40, 130, 100, 240),
    person(s, 900, 640, { size: 1, coat: s.turn([TEAL, '#8f3b2e', '#48687a']) }),
    times(2, (row) =>
      times(3 + row, (i) => {
        const size = 0.8 + row * 0.34;
        const x = row ? 150 + i * 300 : 260 + i * 300;
        const y = row ? 850 : 690;
        return group(
          at(x, y, size),
          s.shadow(0, 0, 130, 14, 0.45),
          rect(-100, -96, 200, 20, s.round(lighter(s.home.timber, 0.3), 'down'), { r: 5 }),
          [-88, 72].map((leg) => rect(leg, -78, 14, 78, '#6d7476')),
          rect(-60, -110, 80, 14, s.chance.pick([RED, TEAL, RICE, '#48687a']), { r: 3 }),
          rect(30, -126, 20, 30, s.chance.pick([RED, TEAL, RICE]), { r: 4 }),
        );
      }),
    ),
  );
}

/** A hall with mirrors and a barre, for dance and sport. */
export function dance(s: Sheet): string {
  const figure = (x: number, y: number, size: number, color: string, way: number) =>
    group(
      at(x, y, size),
      `<g transform="scale(${way} 1)">`,
      s.shadow(0, 0, 90, 14, 0.5),
      stroke('M0 -150L-10 -4', '#f0cba8', 26),
      stroke('M0 -150L96 -60', '#f0cba8', 24),
      path('M-52 -160Q0 -200 52 -160Q96 -120 80 -110Q0 -130 -80 -110Q-96 -120 -52 -160Z', lighter(color, 0.3)),
      path('M-36 -260Q0 -280 36 -260L26 -160H-26Z', s.round(color)),
      stroke('M-30 -250Q-90 -300 -60 -370', '#f0cba8', 19),
      stroke('M30 -250Q96 -260 140 -320', '#f0cba8', 19),
      circle(0, -312, 36, s.ball('#f0cba8')),
      [-12, 12].map((x) => circle(x, -306, 4, INK)),
      path('M-36 -314Q-34 -352 0 -352Q34 -352 36 -314Q10 -330 -36 -314Z', '#2b2420'),
      circle(0, -358, 16, '#2b2420'),
      '</g>',
    );
  const color = s.turn([RED, TEAL, '#7f5a8c', RICE]);
  return draw(
    room(s, 620),
    times(4, (i) =>
      draw(
        rect(40 + i * 290, 80, 270, 480, s.home.timber),
        rect(50 + i * 290, 90, 250, 460, s.blend('#e2ecec', '#bfd0d1', 'slant')),
        poly(
          [
            [70 + i * 290, 90],
            [150 + i * 290, 90],
            [60 + i * 290, 420],
            [50 + i * 290, 420],
          ],
          '#ffffff',
          { o: 0.5 },
        ),
      ),
    ),
    rect(0, 380, 1200, 18, s.round('#b98a5b', 'down'), { r: 9 }),
    times(5, (i) => rect(60 + i * 270, 396, 12, 60, '#8d9496')),
    figure(300, 790, 1, color, 1),
    figure(640, 830, 1.12, lighter(color, 0.1), -1),
    figure(960, 780, 0.96, darker(color, 0.1), 1),
  );
}

export const scenes = { classroom, dance };
