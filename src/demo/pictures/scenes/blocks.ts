import { sky, skyline, tree } from '../outdoors.js';
import { INK, darker, lighter, mix } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, path, poly, rect, times } from '../svg.js';

function tower(s: Sheet, x: number, base: number, floors: number, bays: number, color: string): string {
  const [fw, fh] = [66, 52];
  const [w, h] = [bays * fw + 20, floors * fh + 40];
  return draw(
    s.shadow(x + w / 2, base + 4, w * 0.62, 16, 0.35),
    poly(
      [
        [x + w, base],
        [x + w, base - h],
        [x + w + 46, base - h + 30],
        [x + w + 46, base],
      ],
      darker(color, 0.32),
    ),
    rect(x, base - h, w, h, s.blend(lighter(color, 0.16), darker(color, 0.06))),
    rect(x - 8, base - h - 12, w + 16, 18, darker(color, 0.35), { r: 3 }),
    times(floors, (f) =>
      times(bays, (b) => {
        const [wx, wy] = [x + 14 + b * fw, base - h + 26 + f * fh];
        const lit = s.chance.odds(s.dark ? 0.4 : 0.07);
        return draw(
          rect(wx, wy, 46, 32, '#f4efe3'),
          rect(wx + 3, wy + 3, 40, 26, lit ? '#ffdf94' : mix('#56737f', s.light.sky[0], 0.25)),
          rect(wx + 22, wy + 3, 3, 26, '#f4efe3'),
          s.chance.odds(0.45) ? rect(wx + 46, wy + 16, 15, 16, '#e9e8e2') : '',
          (b + f) % 3 === 0
            ? draw(
                rect(wx - 4, wy + 24, 54, 12, darker(color, 0.22)),
                rect(wx - 4, wy + 22, 54, 4, lighter(color, 0.3)),
              )
            : '',
        );
      }),
    ),
    rect(x + w / 2 - 34, base - 58, 68, 58, darker(color, 0.5)),
    rect(x + w / 2 - 46, base - 66, 92, 12, '#9b4632'),
  );
}

export function block(s: Sheet): string {
  const colors = s.turn([
    ['#d9c3a0', '#c9a184', '#b8bcae'],
    ['#c5b9a6', '#b9785c', '#d5cdb8'],
    ['#e0d3bd', '#a9b6b0', '#c79d6d'],
  ]);
  return draw(
    sky(s, 660),
    skyline(s, 660, 0.6),
    tower(s, 760, 690, 9, 5, colors[1]!),
    tower(s, 180, 720, 11, 6, colors[0]!),
    rect(0, 716, 1200, 40, s.blend('#9cab79', '#84966a')),
    times(6, (i) => tree(s, 60 + i * 220 + s.chance.between(-40, 40), 752, s.chance.between(0.55, 0.8))),
    rect(0, 750, 1200, 50, '#c9bfae'),
    rect(0, 796, 1200, 104, s.blend('#70716f', '#5b5c5d')),
    parked(s, 720 + s.chance.between(-80, 80), 830, s.turn(['#bf3a22', '#e9e6de', '#33606a', '#b9bec2'])),
    person(s, 420, 806, { size: 0.28 }),
    person(s, 462, 812, { size: 0.26 }),
  );
}

const parked = (s: Sheet, x: number, y: number, color: string): string =>
  group(
    at(x, y, 0.8),
    s.shadow(0, 44, 130, 12, 0.5),
    path(
      'M-120 30Q-124 0 -84 -6L-52 -40Q-46 -48 -30 -48H36Q50 -48 60 -38L86 -6Q122 -2 120 30Z',
      s.round(color, 'down', 0.2),
    ),
    path('M-44 -8L-24 -36H2V-8ZM12 -8V-36H36L62 -8Z', '#3f5560'),
    [-66, 68].map((wx) => draw(circle(wx, 32, 24, '#26282a'), circle(wx, 32, 12, '#b9bec0'))),
  );

/** Six floors of an older estate, close by, with stairs and laundry. */
export function oldblock(s: Sheet): string {
  const color = s.turn(['#d7b48c', '#c4c0ad', '#cc8f70', '#dccba8']);
  return draw(
    sky(s, 700),
    s.shadow(600, 756, 620, 20, 0.3),
    rect(90, 70, 1020, 680, s.blend(lighter(color, 0.16), darker(color, 0.06))),
    rect(70, 52, 1060, 26, darker(color, 0.4), { r: 4 }),
    times(3, (u) =>
      draw(
        rect(150 + u * 340 + 128, 90, 84, 660, darker(color, 0.12)),
        times(5, (f) => rect(150 + u * 340 + 146, 120 + f * 112, 48, 62, mix('#5e7880', color, 0.2), { r: 3 })),
        rect(150 + u * 340 + 132, 670, 76, 80, '#4b4038'),
        rect(150 + u * 340 + 116, 654, 108, 16, '#a24a34'),
      ),
    ),
    times(6, (f) =>
      times(6, (b) =>
        f === 5 && b % 2 ? '' : flatWindow(s, 116 + b * 170 + (b % 2 ? 52 : 0) - (b > 1 ? 4 : 0), 100 + f * 110, color),
      ),
    ),
    rect(0, 748, 1200, 152, s.blend('#c9bfae', '#b5aa97')),
    tree(s, 70, 800, 1.35),
    tree(s, 1130, 806, 1.25),
    times(3, (i) => scooterTiny(s, 520 + i * 92, 812)),
    person(s, 330, 850, { size: 0.5 }),
  );
}

function flatWindow(s: Sheet, x: number, y: number, color: string): string {
  const lit = s.chance.odds(s.dark ? 0.45 : 0.1);
  const cloth = s.chance.pick(['#bf3a22', '#0f7472', '#f1ead9', '#e3b140', '#48687a']);
  return draw(
    rect(x, y, 92, 62, '#f2ede1', { r: 2 }),
    rect(x + 5, y + 5, 39, 52, lit ? '#ffe09a' : '#66818b'),
    rect(x + 49, y + 5, 38, 52, lit ? '#ffd985' : '#5c7781'),
    s.chance.odds(0.5) ? rect(x + 49, y + 5, 16, 52, lighter(cloth, 0.3), { o: 0.8 }) : '',
    rect(x - 6, y + 58, 104, 14, darker(color, 0.2)),
    times(7, (i) => rect(x - 2 + i * 16, y + 40, 4, 22, '#8c9092')),
    s.chance.odds(0.4)
      ? draw(rect(x + 8, y + 64, 22, 30, cloth), rect(x + 38, y + 64, 18, 26, lighter(cloth, 0.4)))
      : rect(x + 58, y + 72, 36, 24, '#e8e6df', { r: 3 }),
  );
}

const scooterTiny = (s: Sheet, x: number, y: number): string =>
  group(
    at(x, y, 0.9),
    s.shadow(0, 16, 44, 6, 0.4),
    circle(-26, 4, 12, INK),
    circle(26, 4, 12, INK),
    path(
      'M-30 -6Q-30 -20 -8 -20H10L20 -44L28 -42L24 -4H-12Z',
      s.chance.pick(['#bf3a22', '#0f7472', '#e9e6de', '#394653']),
    ),
  );

export const scenes = { block, oldblock };
