import { lawn, street } from '../outdoors.js';
import { COATS, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, path, poly, rect, stroke } from '../svg.js';
import { wheel } from '../traffic.js';

export const plate = (x: number, y: number, color = '#2c62a8'): string =>
  draw(rect(x, y, 66, 22, color, { r: 4 }), rect(x + 10, y + 8, 46, 6, '#f2f5f7', { r: 3 }));

export function place(s: Sheet): string {
  return s.variant % 3 === 2
    ? draw(lawn(s, 430), rect(0, 610, 1200, 290, s.blend('#b9b3a6', '#a29c8f')), rect(0, 604, 1200, 12, '#ded8ca'))
    : street(s, 450, { trees: 5 });
}

/** Body, glass and wheels of a saloon seen from the side; nose to the right. */
export function car(s: Sheet): string {
  const color = s.turn(COATS);
  const body =
    'M118 206Q104 150 136 128Q200 104 268 98Q352 18 420 10Q520 -6 600 16Q648 30 716 96Q822 108 866 140Q884 160 880 206Q878 222 858 222H134Q120 222 118 206Z';
  return draw(
    place(s),
    s.shadow(600, 792, 470, 44, 0.65),
    group(
      at(90, 542),
      path(body, s.blend(lighter(color, 0.34), darker(color, 0.16))),
      path('M118 206Q112 178 118 166H878Q884 190 880 206Q878 222 858 222H134Q120 222 118 206Z', darker(color, 0.3), {
        o: 0.55,
      }),
      path('M292 100Q366 34 424 26Q458 20 494 20L490 104Z', s.blend('#2f434c', '#6d8791')),
      path('M512 20Q566 22 596 32Q636 46 686 100L508 104Z', s.blend('#2f434c', '#6d8791')),
      poly(
        [
          [340, 82],
          [420, 26],
          [450, 22],
          [380, 100],
          [330, 100],
        ],
        '#ffffff',
        { o: 0.22 },
      ),
      stroke('M502 18V196M300 106Q290 160 310 204M690 104Q716 140 700 204', darker(color, 0.4), 4, { o: 0.7 }),
      stroke('M150 136Q480 112 846 146', lighter(color, 0.6), 5, { o: 0.7 }),
      rect(430, 126, 46, 10, darker(color, 0.45), { r: 5 }),
      rect(620, 126, 46, 10, darker(color, 0.45), { r: 5 }),
      path('M872 142Q836 130 806 132Q820 160 880 164Z', '#fdf3cf'),
      path('M126 134Q160 124 186 126Q180 154 118 160Z', '#c4371f'),
      path('M694 92Q712 70 730 76Q740 88 728 98Z', darker(color, 0.2)),
      plate(838, 190),
      [256, 740].map((x) => draw(circle(x, 208, 80, '#1f2224'), wheel(x, 214, 70))),
      s.dark ? s.glow(900, 152, 150, '#fff0c0', 0.8) : '',
    ),
  );
}

export function suv(s: Sheet): string {
  const color = s.turn(COATS, 3);
  return draw(
    place(s),
    s.shadow(600, 800, 470, 46, 0.65),
    group(
      at(100, 470),
      path(
        'M96 270Q86 160 116 130L186 36Q206 6 260 4H600Q640 4 668 30L752 128Q856 140 884 176Q898 210 892 270Q888 288 866 288H118Q98 288 96 270Z',
        s.blend(lighter(color, 0.32), darker(color, 0.14)),
      ),
      path('M96 270Q92 246 96 232H894Q896 254 892 270Q888 288 866 288H118Q98 288 96 270Z', '#33383b'),
      path('M156 124L214 44Q226 28 254 28H352V124Z', s.blend('#2c4048', '#6f8790')),
      path('M372 28H520V124H372Z', s.blend('#2c4048', '#6f8790')),
      path('M540 28H592Q626 28 646 48L714 124H540Z', s.blend('#2c4048', '#6f8790')),
      poly(
        [
          [380, 28],
          [450, 28],
          [400, 124],
          [372, 124],
          [372, 60],
        ],
        '#ffffff',
        { o: 0.22 },
      ),
      stroke('M362 20V262M530 20V262M160 130Q150 190 168 240M722 132Q744 180 730 244', darker(color, 0.42), 4, {
        o: 0.7,
      }),
      stroke('M110 146Q480 128 866 168', lighter(color, 0.6), 5, { o: 0.6 }),
      rect(180, -12, 430, 12, '#52585b', { r: 6 }),
      [220, 400, 580].map((x) => rect(x, -6, 12, 14, '#52585b')),
      [300, 460, 640].map((x) => rect(x, 150, 50, 11, darker(color, 0.45), { r: 5 })),
      path('M890 178Q852 160 826 166Q834 196 894 202Z', '#fdf3cf'),
      path('M106 140Q130 136 140 150L136 210H98Z', '#b93722'),
      path('M716 118Q736 92 756 100Q766 116 752 130Z', darker(color, 0.2)),
      plate(842, 246, s.variant % 2 ? '#3d8f5c' : '#2c62a8'),
      [254, 742].map((x) =>
        draw(
          path(`M${x - 96} 288Q${x - 92} 188 ${x} 186Q${x + 92} 188 ${x + 96} 288Z`, '#24282a'),
          wheel(x, 282, 80, '#b9bec1', 6),
        ),
      ),
    ),
  );
}

export const scenes = { car, suv };
