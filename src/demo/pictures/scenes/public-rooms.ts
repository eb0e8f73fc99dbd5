import { pane, plant } from '../furnishings.js';
import { room } from '../indoors.js';
import { INK, PAPER, RED, RICE, SKIN, TEAL, darker, lighter, mix } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';
import { print, writing } from '../writing.js';

/** The community clinic: a nurse, an old man with his sleeve up. */
export function clinic(s: Sheet): string {
  const wall = s.turn(['#dfeae6', '#e6ebee', '#efe9da']);
  const skin = s.chance.pick(SKIN);
  return draw(
    room(s, 600, 'tiles', wall),
    rect(0, 380, 1200, 14, mix(TEAL, wall, 0.35)),
    pane(s, 90, 110, 230, 260),
    rect(420, 90, 300, 220, PAPER, { r: 6 }),
    rect(420, 90, 300, 52, TEAL, { r: 6 }),
    writing(450, 100, 5, 34, PAPER),
    print(s, 446, 166, 250, 5, 27),
    rect(830, 120, 260, 200, s.blend('#fdfcf7', '#e3e4de'), { r: 8 }),
    rect(842, 132, 116, 176, s.blend('#c9dde0', '#a9c3c8'), { r: 4 }),
    rect(966, 132, 112, 176, s.blend('#c9dde0', '#a9c3c8'), { r: 4 }),
    times(3, (row) =>
      times(7, (i) =>
        rect(852 + i * 32, 154 + row * 54, 20, 30, s.chance.pick(['#f4efe2', '#b9d5d0', '#e7c9a8', '#d4dde8']), {
          r: 3,
        }),
      ),
    ),
    circle(1130, 170, 34, PAPER),
    path('M1120 150h20v10h10v20h-10v10h-20v-10h-10v-20h10z', RED),
    plant(s, 1120, 720, 0.7),
    s.shadow(760, 820, 330, 26, 0.4),
    rect(600, 560, 470, 26, s.round('#e8dcc6', 'down'), { r: 6 }),
    rect(620, 586, 430, 220, s.blend('#f6f1e4', '#dcd3bf'), { r: 4 }),
    times(2, (i) => rect(650 + i * 210, 610, 180, 90, '#efe7d5', { r: 4 })),
    times(2, (i) => circle(740 + i * 210, 655, 8, '#8a8f8c')),
    rect(900, 522, 120, 38, s.blend('#f4f6f4', '#cfd6d6'), { r: 5 }),
    times(5, (i) => rect(912 + i * 20, 508, 10, 26, '#7fb4bd', { r: 3 })),
    rect(640, 536, 74, 24, '#d9583a', { r: 4 }),
    rect(720, 530, 60, 30, '#f7f2e4', { r: 3 }),
    nurse(s, 520, 800),
    patient(s, 300, 812, skin),
    s.glow(460, 420, 420, '#fffaf0', 0.3),
  );
}

function nurse(s: Sheet, x: number, y: number): string {
  const skin = s.chance.pick(SKIN);
  return group(
    at(x, y, 1.2),
    s.shadow(0, 2, 66, 14, 0.5),
    rect(-28, -110, 24, 108, '#d7dfe2', { r: 8 }),
    rect(6, -110, 24, 108, '#c9d3d7', { r: 8 }),
    path('M-48 -236Q0 -262 48 -236L58 -92H-58Z', s.round('#f6f8f6', 'across', 0.12)),
    line(0, -240, 0, -96, '#c9d0d0', 3),
    stroke('M-40 -214Q-86 -190 -112 -152', '#eef1ef', 26),
    circle(-116, -148, 13, skin),
    rect(-150, -156, 34, 12, '#dfe9ec', { r: 4 }),
    line(-150, -150, -176, -146, '#8d9799', 3),
    stroke('M40 -214Q62 -170 44 -130', '#e6eae8', 24),
    rect(14, -206, 22, 26, TEAL, { r: 3, o: 0.7 }),
    rect(-11, -266, 22, 26, darker(skin, 0.12)),
    circle(0, -286, 33, s.ball(skin, 0.14)),
    path('M-35 -284Q-42 -328 0 -328Q42 -328 35 -284Q26 -306 0 -306Q-26 -306 -35 -284Z', '#2b2420'),
    path('M-30 -318Q0 -346 30 -318L26 -304Q0 -318 -26 -304Z', '#fdfdfb'),
    [-11, 11].map((eye) => circle(eye, -290, 3.6, INK)),
    path('M-26 -280H26Q24 -254 0 -252Q-24 -254 -26 -280Z', '#cfe3e8'),
  );
}

function patient(s: Sheet, x: number, y: number, skin: string): string {
  const coat = s.turn(['#5b6f52', '#6a5a72', '#7a6248']);
  return group(
    at(x, y, 1.2),
    s.shadow(0, 0, 100, 16, 0.5),
    rect(-70, -96, 120, 16, '#8f7458', { r: 6 }),
    [-60, 34].map((leg) => rect(leg, -82, 12, 82, '#6d7476')),
    path('M-34 -110H30Q92 -112 96 -84V-4H66V-66L-34 -70Z', '#39424a'),
    rect(60, -10, 52, 14, '#2b2420', { r: 6 }),
    path('M-52 -226Q-6 -250 36 -224L40 -96H-56Z', s.round(coat, 'across', 0.16)),
    stroke('M26 -204Q60 -180 62 -150', skin, 24),
    stroke('M62 -150Q70 -120 40 -112', skin, 20),
    stroke('M24 -210Q40 -200 46 -190', coat, 30),
    rect(-18, -254, 22, 26, darker(skin, 0.12)),
    circle(-6, -274, 33, s.ball(skin, 0.14)),
    path('M-40 -272Q-46 -312 -6 -312Q34 -312 28 -276Q20 -294 -6 -294Q-30 -294 -40 -272Z', '#c9c6c0'),
    [4, 20].map((eye) => circle(eye, -276, 3.4, INK)),
    stroke('M2 -258q8 6 14 0', darker(skin, 0.4), 3),
  );
}

/** Long tables, trays, children; the counter steams. */
export function canteen(s: Sheet): string {
  const child = (x: number, y: number, size: number) => {
    const skin = s.chance.pick(SKIN);
    const coat = s.chance.pick([RED, TEAL, RICE, '#48687a', '#d98aa0', '#6f8a62']);
    return group(
      at(x, y, size),
      path('M-44 0Q-46 -96 0 -104Q46 -96 44 0Z', s.round(coat, 'across', 0.16)),
      path('M-12 -92L12 -92L0 -60Z', RED),
      circle(0, -136, 38, s.ball(skin, 0.14)),
      path('M-40 -132Q-46 -182 0 -182Q46 -182 40 -132Q30 -158 0 -158Q-30 -158 -40 -132Z', '#2b2420'),
      s.chance.odds(0.5) ? [-40, 40].map((x) => circle(x, -126, 13, '#2b2420')) : '',
      [-13, 13].map((eye) => circle(eye, -134, 4, INK)),
      stroke('M-9 -118q9 8 18 0', darker(skin, 0.4), 3),
    );
  };
  const tray = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      rect(-72, -16, 144, 34, s.round('#c9d2d4', 'down', 0.14), { r: 9 }),
      oval(-42, -2, 24, 10, '#f6f1e2'),
      oval(-42, -5, 18, 7, '#fffdf6'),
      oval(6, -2, 20, 10, '#8a4a2c'),
      oval(46, -2, 20, 10, '#5f9a48'),
    );
  return draw(
    room(s, 470, 'tiles', s.turn(['#e9efe4', '#efe6d2', '#e2ebee'])),
    rect(60, 60, 620, 250, '#5f6c6e', { r: 6 }),
    rect(74, 74, 592, 222, s.blend('#d9dcd6', '#b9bfba')),
    [
      [190, RICE],
      [380, PAPER],
      [560, '#bcd6dd'],
    ].map(([x, hat]) =>
      draw(
        person(s, Number(x), 330, { size: 0.66, coat: '#f4f4ee', hat: String(hat), apron: '#fdfdf8' }),
        s.glow(Number(x) + 60, 230, 70, '#ffffff', 0.6),
      ),
    ),
    rect(50, 296, 640, 26, s.round('#cfd6d6', 'down'), { r: 4 }),
    rect(50, 320, 640, 140, s.blend('#e8e2d2', '#cbc2ad')),
    times(6, (i) =>
      draw(
        oval(112 + i * 100, 300, 44, 13, '#8f979a'),
        oval(112 + i * 100, 297, 36, 9, s.turn(['#8a4a2c', '#5f9a48', '#e3b140', '#c9542c', '#f2ead2', '#7fae54'], i)),
      ),
    ),
    times(5, (i) => rect(80 + i * 120, 350, 100, 80, lighter(TEAL, 0.2 + (i % 2) * 0.2), { r: 4, o: 0.5 })),
    rect(770, 80, 350, 220, '#2f5a4a', { r: 6 }),
    rect(770, 80, 350, 220, 'none', { stroke: '#a8794d', width: 12, r: 6 }),
    writing(800, 100, 4, 40, '#f4f1e2'),
    times(4, (i) =>
      draw(
        stroke(`M806 ${176 + i * 30}H${950 + (i % 3) * 40}`, '#f4f1e2', 5, { o: 0.7 }),
        circle(1066, 176 + i * 30, 7, RICE),
      ),
    ),
    times(3, (row) => {
      const [y, size, count] = [540 + row * 130, 0.66 + row * 0.24, 6 - row];
      const step = 1240 / count;
      return draw(
        times(count, (i) => child(step * (i + 0.5) - 20 + s.chance.between(-14, 14), y, size)),
        rect(-20, y - 12, 1240, 26 + row * 8, s.round(s.turn(['#e3b66d', '#d99a5a', '#9fb7a0']), 'down', 0.14), {
          r: 6,
        }),
        rect(-20, y + 12 + row * 8, 1240, 16, '#2b2723', { o: 0.16 }),
        times(count, (i) => tray(step * (i + 0.5) - 20, y + 2, size)),
      );
    }),
  );
}

/** A reading room in the evening: lamps, shelves, heads over books. */
export function library(s: Sheet): string {
  const wood = s.turn(['#7a5236', '#8a6440', '#664a3a']);
  const spines = [RED, TEAL, RICE, '#48687a', '#7d8f6b', '#8c5a3c', '#e6dcc4', '#5a4a6a'];
  const reader = (x: number, y: number, size: number) => {
    const [skin, coat] = [s.chance.pick(SKIN), s.chance.pick(['#3f6070', '#8f3b2e', '#5d7345', '#77664f', '#2f6c6a'])];
    return group(
      at(x, y, size),
      path('M-78 0Q-80 -120 0 -130Q80 -120 78 0Z', s.round(coat, 'across', 0.16)),
      rect(-13, -152, 26, 30, darker(skin, 0.12)),
      circle(0, -176, 42, s.ball(skin, 0.14)),
      path(
        'M-44 -166Q-52 -226 0 -226Q52 -226 44 -166Q40 -200 0 -200Q-40 -200 -44 -166Z',
        s.chance.pick(['#2b2420', '#3a2d24', '#b9b4ac']),
      ),
      [-15, 15].map((eye) => stroke(`M${eye - 7} -170q7 5 14 0`, INK, 3.4)),
      stroke('M-9 -152q9 6 18 0', darker(skin, 0.4), 3),
    );
  };
  const openBook = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      path('M0 0Q-44 -22 -90 -6L-96 -46Q-44 -58 0 -34Q44 -58 96 -46L90 -6Q44 -22 0 0Z', s.ball('#fffaf0', 0.06)),
      line(0, -34, 0, 0, '#c9bfa6', 3),
      times(3, (i) =>
        draw(
          line(-78, -36 + i * 10, -16, -30 + i * 10, '#b5aa92', 2.5),
          line(16, -30 + i * 10, 78, -36 + i * 10, '#b5aa92', 2.5),
        ),
      ),
    );
  const lamp = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      s.glow(0, -60, 190, '#ffe3a0', 0.75),
      rect(-4, -130, 8, 128, '#b08a3c'),
      oval(0, 0, 40, 10, '#b08a3c'),
      path('M-66 -116Q-60 -160 0 -162Q60 -160 66 -116Z', s.round('#2f7a5f', 'down', 0.25)),
      rect(-60, -118, 120, 9, '#fff3c4', { r: 4 }),
    );
  return draw(
    room(s, 560, 'planks', mix(s.home.wall, '#c9a878', 0.35)),
    [0, 840].map((left) =>
      draw(
        rect(left, 40, 360, 520, wood, { r: 4 }),
        times(4, (row) =>
          draw(
            rect(left + 16, 58 + row * 126, 328, 106, darker(wood, 0.45)),
            times(14, (i) => {
              const h = s.chance.between(66, 100);
              return rect(left + 20 + i * 23, 164 + row * 126 - h, 19, h, s.chance.pick(spines), { r: 2 });
            }),
            rect(left + 10, 164 + row * 126, 340, 10, lighter(wood, 0.15)),
          ),
        ),
      ),
    ),
    rect(410, 60, 380, 380, '#4b3a2c', { r: 6 }),
    rect(424, 74, 352, 352, s.blend('#1f3350', '#4a5f86')),
    times(9, () => rect(s.chance.between(430, 740), s.chance.between(300, 420), 14, 18, '#ffd98a', { o: 0.8 })),
    circle(690, 140, 26, '#fdf3d0'),
    times(2, (i) => rect(536 + i * 118, 74, 9, 352, '#4b3a2c')),
    rect(424, 236, 352, 9, '#4b3a2c'),
    [500, 700].map((x) =>
      draw(
        line(x, 0, x, 30, INK, 4),
        path(`M${x - 60} 70Q${x} 6 ${x + 60} 70Z`, '#e9dcb8'),
        s.glow(x, 90, 200, '#fff0c4', 0.55),
      ),
    ),
    times(3, (i) => reader(270 + i * 330 + s.chance.between(-20, 20), 640, 0.86)),
    rect(80, 600, 1040, 34, s.round(lighter(wood, 0.16), 'down'), { r: 6 }),
    times(3, (i) => openBook(270 + i * 330, 626, 0.8)),
    [110, 436, 766, 1090].map((x) => lamp(x, 604, 0.7)),
    rect(80, 632, 1040, 30, '#1d140c', { o: 0.3 }),
    times(2, (i) => reader(330 + i * 520 + s.chance.between(-30, 30), 866, 1.24)),
    rect(-20, 800, 1240, 100, s.blend(lighter(wood, 0.2), wood)),
    rect(-20, 800, 1240, 8, lighter(wood, 0.4)),
    times(2, (i) => openBook(330 + i * 520, 850, 1.2)),
    [60, 600, 1130].map((x) => lamp(x, 812, 1)),
    times(3, (i) => rect(1000 - i * 6, 786 - i * 22, 120, 22, spines[(i + s.variant) % spines.length]!, { r: 3 })),
  );
}

/** An evening in the museum: only the cases are lit. */
export function museum(s: Sheet): string {
  const dark = s.turn(['#22303a', '#2c2a33', '#26322d']);
  const clay = s.turn(['#a5623c', '#7f8f7a', '#8a7458']);
  const vase = (x: number, y: number, size: number, color: string) =>
    group(
      at(x, y, size),
      s.shadow(0, 0, 70, 12, 0.6),
      path(
        'M-24 -190H24L28 -160Q78 -120 70 -66Q62 -14 34 0H-34Q-62 -14 -70 -66Q-78 -120 -28 -160Z',
        s.ball(color, 0.34),
      ),
      oval(0, -190, 26, 8, darker(color, 0.4)),
      stroke('M-66 -92Q0 -70 66 -92', lighter(color, 0.3), 5, { o: 0.7 }),
      stroke('M-60 -112q15 14 30 0t30 0t30 0t30 0', lighter(color, 0.3), 5, { o: 0.6 }),
    );
  const oilLamp = (x: number, y: number, size: number) =>
    group(
      at(x, y, size),
      s.glow(0, -92, 110, '#ffcf7a', 0.95),
      oval(0, 0, 44, 10, '#5a4632'),
      rect(-8, -52, 16, 52, s.round('#8f6d3f')),
      path('M-52 -74H52Q48 -46 0 -44Q-48 -46 -52 -74Z', s.round('#a8824a')),
      path('M0 -132Q20 -104 0 -78Q-20 -104 0 -132Z', s.ball('#ffd98a', 0.5)),
    );
  const case_ = (x: number, y: number, w: number, inside: string) =>
    group(
      at(x, y),
      s.shadow(w / 2, 306, w * 0.6, 22, 0.7),
      rect(0, 190, w, 116, s.blend(lighter(dark, 0.12), darker(dark, 0.2)), { r: 4 }),
      rect(0, 180, w, 14, lighter(dark, 0.35)),
      rect(0, -80, w, 262, s.blend('#fff0cd', '#d9b98a'), { o: 0.94 }),
      rect(0, -80, w, 18, '#fff9e4'),
      inside,
      rect(0, -80, w, 262, 'none', { stroke: '#8fa5ad', width: 5 }),
      poly(
        [
          [w * 0.1, -76],
          [w * 0.32, -76],
          [w * 0.12, 178],
          [4, 178],
          [4, 60],
        ],
        '#ffffff',
        { o: 0.22 },
      ),
      rect(w * 0.3, 216, w * 0.4, 42, PAPER, { r: 3 }),
      print(s, w * 0.33, 226, w * 0.34, 2, 14),
    );
  const viewer = (x: number, y: number, size: number, coat: string) =>
    group(
      at(x, y, size),
      s.shadow(0, 2, 62, 14, 0.6),
      rect(-30, -130, 26, 128, '#1b1f23', { r: 8 }),
      rect(5, -130, 26, 128, '#181b1e', { r: 8 }),
      path('M-48 -232Q0 -260 48 -232L54 -104H-54Z', s.round(coat, 'across', 0.25)),
      path(
        'M-46 -232Q-68 -190 -62 -116L-46 -114L-36 -200ZM46 -232Q68 -190 62 -116L46 -114L36 -200Z',
        darker(coat, 0.3),
      ),
      circle(0, -282, 33, '#2a211c'),
      path('M-34 -276Q-38 -322 0 -322Q38 -322 34 -276Q20 -250 0 -250Q-20 -250 -34 -276Z', '#201915'),
    );
  return draw(
    rect(0, 0, 1200, 620, s.blend(darker(dark, 0.35), lighter(dark, 0.06))),
    rect(0, 620, 1200, 280, s.blend(darker(dark, 0.2), '#3b3027')),
    times(6, (i) => line(600 + (i - 2.5) * 130, 620, 600 + (i - 2.5) * 420, 900, darker(dark, 0.4), 3, { o: 0.6 })),
    times(5, (i) =>
      draw(
        rect(112 + i * 240, 0, 16, 44, '#11161a'),
        path(`M${100 + i * 240} 44H${140 + i * 240}L${150 + i * 240} 66H${90 + i * 240}Z`, '#11161a'),
        s.glow(120 + i * 240, 80, 130, '#ffe9b8', 0.55),
      ),
    ),
    rect(420, 110, 360, 130, s.blend('#c9b184', '#a68d60'), { r: 4 }),
    writing(456, 140, 4, 66, '#4a3522'),
    s.glow(600, 170, 320, '#ffe9b8', 0.35),
    case_(40, 350, 280, draw(vase(140, 176, 1.05, clay))),
    case_(
      880,
      350,
      280,
      draw(vase(84, 176, 0.72, lighter(clay, 0.25)), vase(200, 176, 0.9, mix(clay, '#4f6f66', 0.5))),
    ),
    case_(380, 400, 440, draw(times(4, (i) => oilLamp(66 + i * 102, 176, 0.86 + (i % 2) * 0.12)))),
    s.glow(600, 760, 420, '#ffdfa6', 0.3),
    viewer(350, 860, 1.02, s.turn(['#7a3a2e', '#3f5a68', '#59683f'])),
    viewer(470, 876, 0.72, s.turn(['#c9922f', '#8f4a5a', '#3c7a78'])),
    viewer(860, 868, 1.06, s.turn(['#4a5a66', '#6a5138', '#43604c'])),
    times(7, (i) => circle(160 + i * 150, 884, 6, '#9fe0c0', { o: 0.9 })),
  );
}

export const scenes = { clinic, canteen, library, museum };
