import { room, tabletop } from '../indoors.js';
import { RED, RICE, TEAL, darker, lighter, mix } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';
import { print, writing } from '../writing.js';

/** Small papers: tickets, vouchers. */
export function tickets(s: Sheet): string {
  const tone = s.turn([RED, TEAL, '#b98b35', '#5b4a7a']);
  const ticket = (x: number, y: number, turn: number, color: string) =>
    group(
      at(x, y, 1, turn),
      rect(-292, -114, 600, 240, '#1a120a', { r: 16, o: 0.2 }),
      path(
        'M-300 -120H-60a26 26 0 0 0 52 0H300V120H-8a26 26 0 0 0 -52 0H-300Z',
        s.blend(lighter(color, 0.14), darker(color, 0.1)),
      ),
      line(-34, -86, -34, 88, '#fff6e4', 5, { o: 0.7 }),
      times(8, (i) => rect(-37, -86 + i * 22, 6, 12, color)),
      writing(-270, -84, 3, 64, '#fff3d6'),
      print(s, -268, 16, 190, 3, 28, '#fff3d6'),
      circle(140, -10, 76, '#fff3d6', { o: 0.2 }),
      path('M140 -70l18 40l44 4l-34 30l10 44l-38 -24l-38 24l10 -44l-34 -30l44 -4z', '#fff3d6', { o: 0.9 }),
    );
  return draw(
    tabletop(s, 240),
    ticket(560, 420, -9, mix(tone, '#1d1a17', 0.15)),
    ticket(620, 560, 6, tone),
    s.variant % 2
      ? ticket(560, 720, -3, mix(tone, RICE, 0.5))
      : draw(
          s.shadow(980, 780, 110, 16, 0.4),
          path('M920 640H1060L1040 780H940Z', s.round('#f1ead9')),
          oval(990, 640, 70, 18, '#5b3a24'),
        ),
  );
}

/** An empty chair by the window: somebody is missed. */
export function waiting(s: Sheet): string {
  return draw(
    room(s, 640),
    rect(400, 110, 400, 360, '#fbf8f1'),
    rect(416, 126, 368, 328, s.blend(s.light.sky[0], s.light.sky[1])),
    path('M416 400Q520 330 640 380T784 350V454H416Z', '#7f9a78'),
    line(600, 126, 600, 454, '#fbf8f1', 12),
    poly(
      [
        [416, 640],
        [784, 640],
        [930, 900],
        [300, 900],
      ],
      '#fff3cf',
      { o: 0.25 },
    ),
    s.shadow(600, 836, 190, 22, 0.5),
    rect(500, 470, 18, 366, s.round(s.home.timber)),
    rect(682, 470, 18, 366, s.round(s.home.timber)),
    rect(500, 476, 200, 24, s.home.timber, { r: 8 }),
    times(4, (i) => rect(534 + i * 40, 500, 14, 150, s.home.timber, { r: 6 })),
    poly(
      [
        [480, 650],
        [720, 650],
        [740, 686],
        [460, 686],
      ],
      lighter(s.home.timber, 0.24),
    ),
    path('M510 640Q600 610 690 640L700 668H500Z', s.home.accent),
    path(
      'M560 470H690Q720 470 716 520L704 640Q640 660 590 636Q580 540 560 470Z',
      s.blend(lighter(s.home.fabric, 0.2), darker(s.home.fabric, 0.12)),
    ),
    times(4, (i) => line(604 + i * 30, 640, 602 + i * 30, 668, s.home.fabric, 7)),
    group(
      at(960, 836),
      s.shadow(0, 0, 60, 10, 0.4),
      path('M-40 -110H40L30 0H-30Z', s.round('#8c5a3c')),
      times(5, (i) => stroke(`M0 -110q${-40 + i * 20} -60 ${-60 + i * 30} -130`, '#6f8f5a', 7)),
      circle(-60, -240, 18, '#e3b140'),
      circle(0, -250, 18, '#e3b140'),
      circle(58, -238, 18, '#e3b140'),
    ),
  );
}

export const scenes = { tickets, waiting };
