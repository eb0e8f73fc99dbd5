import { place, plate } from './cars.js';
import { darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, draw, group, line, path, poly, rect, stroke, times } from '../svg.js';
import { wheel } from '../traffic.js';
import { writing } from '../writing.js';

export function van(s: Sheet): string {
  const color = s.turn(['#f0eee8', '#c7cbcf', '#7f97a3', '#c9a56a']);
  return draw(
    place(s),
    s.shadow(590, 800, 450, 42, 0.65),
    group(
      at(130, 410),
      path(
        'M70 330Q62 80 92 40Q108 14 150 12H690Q740 12 770 60L846 190Q868 214 868 330Q866 350 842 350H96Q72 350 70 330Z',
        s.blend(lighter(color, 0.3), darker(color, 0.14)),
      ),
      path('M70 330V292H868V330Q866 350 842 350H96Q72 350 70 330Z', darker(color, 0.5)),
      path('M110 64Q116 44 136 44H290V168H104Z', s.blend('#31464f', '#708993')),
      path('M308 44H486V168H308Z', s.blend('#31464f', '#708993')),
      path('M504 44H640V168H504Z', s.blend('#31464f', '#708993')),
      path('M658 44H688Q722 44 744 78L798 168H658Z', s.blend('#31464f', '#708993')),
      poly(
        [
          [320, 44],
          [400, 44],
          [340, 168],
          [308, 168],
          [308, 90],
        ],
        '#ffffff',
        { o: 0.2 },
      ),
      stroke('M299 30V320M496 30V320M649 30V320', darker(color, 0.4), 4, { o: 0.7 }),
      line(300, 196, 640, 196, darker(color, 0.5), 7, { o: 0.6 }),
      rect(520, 206, 54, 12, darker(color, 0.5), { r: 6 }),
      rect(668, 206, 54, 12, darker(color, 0.5), { r: 6 }),
      path('M866 226Q836 206 816 212Q826 250 868 258Z', '#fdf3cf'),
      rect(74, 190, 22, 74, '#b93722', { r: 8 }),
      plate(806, 306),
      s.variant % 2
        ? writing(130, 210, 3, 44, '#0f7472')
        : rect(96, 236, 540, 18, s.turn(['#0f7472', '#bf3a22', '#e3b140']), { o: 0.8 }),
      [230, 716].map((x) =>
        draw(
          path(`M${x - 90} 350Q${x - 86} 262 ${x} 260Q${x + 86} 262 ${x + 90} 350Z`, '#24282a'),
          wheel(x, 348, 70, '#c4c9cb', 6),
        ),
      ),
    ),
  );
}

/** A small lorry with a box or a low bed. */
export function lorry(s: Sheet): string {
  const cab = s.turn(['#2c6f8f', '#b5402a', '#e6e3da', '#3b8f7a']);
  const boxed = s.variant % 2 === 0;
  return draw(
    place(s),
    s.shadow(590, 802, 520, 42, 0.65),
    group(
      at(60, 380),
      rect(40, 326, 900, 40, '#33383b', { r: 6 }),
      boxed
        ? [
            rect(30, 0, 610, 330, s.blend('#eef0ec', '#c7cbc8'), { r: 6 }),
            times(8, (i) => rect(56 + i * 74, 12, 5, 306, '#aeb4b2')),
            rect(30, 0, 610, 16, '#a9afad'),
            rect(120, 120, 420, 70, s.variant % 4 === 2 ? '#0f7472' : cab, { o: 0.85 }),
            writing(190, 132, 5, 48, '#f7f1e4'),
          ]
        : [
            rect(30, 210, 610, 120, s.blend(lighter(cab, 0.12), darker(cab, 0.2)), { r: 4 }),
            times(5, (i) => rect(40 + i * 122, 220, 108, 100, darker(cab, 0.22), { r: 4, o: 0.6 })),
            times(3, (row) => times(6 - row, (i) => sack(s, 70 + i * 92 + row * 44, 206 - row * 52))),
          ],
      path(
        'M668 340V60Q670 30 704 28H830Q866 30 880 66L914 190Q924 206 924 340Z',
        s.blend(lighter(cab, 0.24), darker(cab, 0.18)),
      ),
      path('M720 62Q722 52 736 52H820Q840 52 848 76L876 186H720Z', s.blend('#2f434c', '#7a929b')),
      poly(
        [
          [730, 52],
          [786, 52],
          [744, 186],
          [720, 186],
          [720, 90],
        ],
        '#ffffff',
        { o: 0.24 },
      ),
      stroke('M706 44V320', darker(cab, 0.4), 5),
      rect(738, 212, 50, 12, darker(cab, 0.5), { r: 6 }),
      rect(868, 236, 50, 44, '#fdf3cf', { r: 10 }),
      rect(660, 326, 272, 42, '#2b2f31', { r: 8 }),
      plate(840, 338, '#dfae35'),
      rect(892, 90, 14, 70, '#2b2f31', { r: 6 }),
      [200, 350, 786].map((x) => wheel(x, 366, 62, '#b4a58c', 8)),
    ),
  );
}

const sack = (s: Sheet, x: number, y: number): string =>
  draw(
    path(
      `M${x - 44} ${y - 4}Q${x - 50} ${y - 50} ${x} ${y - 52}Q${x + 50} ${y - 50} ${x + 44} ${y - 4}Q${x} ${y + 8} ${x - 44} ${y - 4}Z`,
      s.ball('#d9c8a4', 0.2),
    ),
    line(x - 20, y - 26, x + 20, y - 26, '#b9482f', 4, { o: 0.6 }),
  );

export const scenes = { van, lorry };
