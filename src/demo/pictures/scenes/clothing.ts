import { room, tabletop } from '../indoors.js';
import { darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, path, rect, stroke, times } from '../svg.js';

export function clothes(s: Sheet): string {
  const colors = ['#bf3a22', '#f1ead9', '#48687a', '#0f7472', '#c9974f', '#7d8f6b', '#8c5a3c', '#394653', '#d9b8a4'];
  return draw(
    room(s, 700),
    rect(120, 130, 960, 16, s.round('#54595b', 'down'), { r: 8 }),
    [140, 1046].map((x) =>
      draw(rect(x, 130, 14, 680, s.round('#54595b')), line(x - 60, 812, x + 74, 812, '#3f4446', 16)),
    ),
    times(8, (i) => garment(s, 220 + i * 108, 150, colors[(i * 2 + s.variant) % 9]!, i)),
    s.shadow(420, 836, 240, 20, 0.4),
    times(3, (i) => shoe(s, 290 + i * 150, 820, colors[(i + s.variant) % 9]!)),
    group(
      at(860, 826),
      s.shadow(0, 4, 110, 16, 0.45),
      path('M-84 -120H84L100 0H-100Z', s.blend('#c49c66', '#a57c48')),
      stroke('M-40 -118Q-40 -190 0 -190Q40 -190 40 -118', '#8a6538', 9),
    ),
  );
}

function garment(s: Sheet, x: number, y: number, color: string, kind: number): string {
  const long = kind % 3 !== 1;
  return group(
    at(x, y, 1, s.chance.between(-2, 2)),
    stroke('M0 -14q14 6 4 20L-44 50M4 6L52 50', '#7a736a', 6),
    path(
      long
        ? 'M-44 46Q0 22 50 46L74 92L64 330L46 330L50 470Q0 490 -46 470L-40 330L-60 330L-70 92Z'
        : 'M-44 46Q0 22 50 46L78 120L56 130L54 330Q0 344 -48 330L-46 130L-70 120Z',
      s.blend(lighter(color, 0.16), darker(color, 0.14), 'across'),
    ),
    stroke(long ? 'M2 40V474' : 'M-20 60q22 20 46 0', darker(color, 0.28), 4, { o: 0.7 }),
    long ? [0, 1, 2, 3].map((i) => circle(12, 110 + i * 80, 6, lighter(color, 0.5))) : '',
    stroke('M-46 110L-44 320M54 110L52 320', darker(color, 0.28), 4, { o: 0.5 }),
  );
}

export const shoe = (s: Sheet, x: number, y: number, color: string): string =>
  group(
    at(x, y),
    path('M-66 0V-54Q-40 -44 -28 -64Q10 -24 58 -22Q72 -18 70 0Z', s.blend(lighter(color, 0.16), darker(color, 0.16))),
    rect(-70, -4, 144, 16, '#f4f0e6', { r: 6 }),
    [0, 1, 2].map((i) => line(-20 + i * 16, -46 + i * 10, -6 + i * 16, -56 + i * 12, '#fbf6ea', 5)),
  );

export function bag(s: Sheet): string {
  const color = s.turn(['#8c4a33', '#2f5a5c', '#c39a5d', '#33393f', '#a5392a']);
  return draw(
    tabletop(s, 470),
    s.shadow(600, 800, 400, 50, 0.55),
    stroke('M420 380Q420 150 600 150Q780 150 780 380', darker(color, 0.25), 30),
    stroke('M424 372Q428 160 600 158', lighter(color, 0.2), 6, { o: 0.6 }),
    path(
      'M270 400Q280 370 320 368H880Q920 370 930 400L968 760Q970 806 920 808H280Q230 806 232 760Z',
      s.blend(lighter(color, 0.2), darker(color, 0.2)),
    ),
    path(
      'M290 372H910L880 560Q870 596 830 596H370Q330 596 320 560Z',
      s.blend(lighter(color, 0.1), darker(color, 0.08)),
    ),
    path('M304 384H896L868 552Q860 580 826 580H374Q340 580 332 552Z', 'none', {
      stroke: lighter(color, 0.45),
      width: 4,
      o: 0.6,
    }),
    rect(556, 548, 88, 76, s.round('#d8b25a'), { r: 12 }),
    rect(578, 572, 44, 26, darker(color, 0.3), { r: 6 }),
    [420, 780].map((x) => circle(x, 384, 20, s.ball('#d8b25a'))),
    s.variant % 2
      ? group(
          at(1040, 790),
          s.shadow(0, 6, 90, 14, 0.5),
          rect(-70, -54, 140, 56, s.blend('#3a2f28', '#52443a'), { r: 10 }),
          circle(40, -26, 9, '#d8b25a'),
        )
      : '',
  );
}

export const scenes = { clothes, bag };
