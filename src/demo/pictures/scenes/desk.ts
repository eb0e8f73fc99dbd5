import { pane, plant } from '../furnishings.js';
import { room } from '../indoors.js';
import { INK, darker, lighter } from '../palette.js';
import type { Sheet } from '../sheet.js';
import { at, draw, group, line, oval, path, poly, rect, times } from '../svg.js';

/** A desk with a computer: a study, or an office place. */
export function desk(s: Sheet): string {
  const { timber, accent } = s.home;
  return draw(
    room(s, 640),
    pane(s, 760, 110, 300, 250, s.variant % 2 ? s.home.curtain : undefined),
    shelf(s, 130, 150, 430),
    shelf(s, 130, 290, 430),
    s.shadow(560, 840, 470, 30, 0.55),
    rect(150, 560, 22, 280, darker(timber, 0.3)),
    rect(700, 560, 220, 280, s.blend(darker(timber, 0.02), darker(timber, 0.2)), { r: 4 }),
    times(3, (i) =>
      draw(
        rect(712, 576 + i * 88, 196, 76, lighter(timber, 0.1), { r: 4 }),
        rect(784, 606 + i * 88, 52, 9, INK, { r: 4, o: 0.6 }),
      ),
    ),
    rect(110, 530, 840, 34, s.blend(lighter(timber, 0.3), timber), { r: 5 }),
    screen(s, 430, 530, 320, 200),
    rect(330, 516, 220, 14, '#d5d8d6', { r: 5 }),
    oval(600, 522, 22, 9, '#e7e8e4'),
    group(
      at(790, 530),
      rect(-4, -130, 8, 130, '#4c4f50', { turn: 'rotate(-14)' }),
      line(-30, -126, 30, -170, '#4c4f50', 8),
      path('M10 -200L64 -150L22 -128Z', accent),
      oval(0, -3, 40, 8, '#4c4f50'),
      s.glow(60, -110, 120, '#fff0b8', 0.6),
    ),
    rect(200, 476, 46, 54, s.round(s.turn(['#0f7472', '#bf3a22', '#48687a'])), { r: 8 }),
    [0, 1, 2].map((i) => line(212 + i * 10, 476, 204 + i * 16, 430, ['#e3b140', '#6b8a4b', '#a3301f'][i]!, 6)),
    group(
      at(520, 850),
      s.shadow(0, 0, 130, 20, 0.5),
      rect(-8, -120, 16, 110, '#4a4e50'),
      times(5, (i) => line(0, -14, -90 + i * 45, 0, '#3a3e40', 10)),
      rect(-100, -150, 200, 36, s.round('#394653', 'down'), { r: 16 }),
      rect(-86, -330, 172, 170, s.round(s.turn(['#394653', '#8c5a3c', '#0f7472'])), { r: 30 }),
    ),
    plant(s, 1080, 780, 0.8),
  );
}

export function screen(s: Sheet, x: number, base: number, w: number, h: number): string {
  return draw(
    rect(x - 60, base - 12, 120, 12, '#7f8688', { r: 5 }),
    rect(x - 16, base - 60, 32, 56, '#8f9698'),
    rect(x - w / 2, base - 50 - h, w, h, '#23282b', { r: 10 }),
    rect(x - w / 2 + 10, base - 40 - h, w - 20, h - 24, s.blend('#1d5f68', '#7fb3ae', 'slant')),
    path(
      `M${x - w / 2 + 10} ${base - 74}l${w * 0.3} -${h * 0.34}l${w * 0.2} ${h * 0.18}l${w * 0.22} -${h * 0.3}l${w * 0.28 - 20} ${h * 0.46}z`,
      '#e9dcb4',
      { o: 0.6 },
    ),
    poly(
      [
        [x - w / 2 + 10, base - 40 - h],
        [x, base - 40 - h],
        [x - w * 0.3, base - 64],
        [x - w / 2 + 10, base - 64],
      ],
      '#ffffff',
      { o: 0.1 },
    ),
  );
}

export function shelf(s: Sheet, x: number, y: number, w: number): string {
  const spines = ['#0f7472', '#bf3a22', '#e3b140', '#48687a', '#d9cdb8', '#7d8f6b', '#8c5a3c'];
  let left = x + 14;
  const books: string[] = [];
  while (left < x + w - 60) {
    const [bw, bh] = [s.chance.between(18, 36), s.chance.between(64, 96)];
    if (s.chance.odds(0.86))
      books.push(
        rect(left, y - bh, bw, bh, s.blend(s.chance.pick(spines), darker(s.chance.pick(spines), 0.1), 'across'), {
          r: 2,
        }),
      );
    left += bw + 3;
  }
  return draw(
    books,
    rect(x, y, w, 16, s.blend(lighter(s.home.timber, 0.2), s.home.timber), { r: 3 }),
    rect(x, y + 16, w, 10, INK, { o: 0.12 }),
  );
}

export const scenes = { desk };
