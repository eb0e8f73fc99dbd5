import { tree } from '../outdoors.js';
import { GREENS, INK, PAPER, RED, RICE, SKIN, TEAL, darker, lighter, mix } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, stroke, times } from '../svg.js';
import { writing } from '../writing.js';

/** Heads and shoulders of people who look away from us. */
function crowd(s: Sheet, rows: readonly (readonly [y: number, count: number, size: number])[]): string {
  return draw(
    rows.map(([y, count, size]) =>
      times(count, (i) => {
        const x = ((i + 0.5) / count) * 1260 - 30 + s.chance.between(-18, 18);
        const coat = s.chance.pick(['#3a4a54', '#5a3a32', '#44503a', '#57493a', '#314a4c', '#6a4a52']);
        return group(
          at(x, y + s.chance.between(-10, 10), size),
          path('M-64 60Q-66 -34 0 -42Q66 -34 64 60Z', s.round(coat, 'across', 0.2)),
          circle(0, -70, 34, s.chance.pick(['#2b2420', '#241d1a', '#3a2d24', '#a9a49c'])),
          s.chance.odds(0.2)
            ? path('M-40 -76Q-36 -112 0 -112Q36 -112 40 -76Z', s.chance.pick(['#7a3a30', '#2f5a58', '#8a744a']))
            : '',
        );
      }),
    ),
  );
}

/** The night market under its strings of bulbs. */
export function nightmarket(s: Sheet): string {
  const awnings = s.turn([
    [RED, RICE, TEAL],
    [TEAL, '#c9782f', RED],
    ['#7a3a5a', RED, RICE],
    [RICE, TEAL, '#a8402a'],
  ]);
  const stall = (x: number, color: string, kind: number) =>
    group(
      at(x, 0),
      s.glow(170, 420, 270, '#ffd98f', 0.8),
      rect(10, 300, 14, 420, '#4a3c30'),
      rect(316, 300, 14, 420, '#4a3c30'),
      times(6, (i) =>
        path(`M${i * 57} 270H${i * 57 + 57}V330Q${i * 57 + 28} 366 ${i * 57} 330Z`, i % 2 ? '#f6ead0' : color),
      ),
      rect(0, 252, 342, 22, darker(color, 0.2), { r: 6 }),
      rect(44, 184, 254, 66, darker(color, 0.4), { r: 6 }),
      writing(76, 194, 4, 44, '#ffe7a6'),
      person(s, 170, 610, { size: 0.92, apron: PAPER, hat: s.chance.pick([PAPER, '#2b2723', '']) }),
      rect(-6, 560, 354, 26, s.round('#b98a5a', 'down'), { r: 5 }),
      rect(2, 584, 338, 150, s.blend('#8f6845', '#6a4a32')),
      kind === 0
        ? draw(
            times(7, (i) => skewer(40 + i * 44, 556, s)),
            steam(170, 520),
          )
        : kind === 1
          ? draw(
              times(3, (i) => oval(66 + i * 104, 558, 48, 15, '#3a3f42')),
              times(3, (i) => oval(66 + i * 104, 552, 40, 11, [RED, '#c9822f', '#5f9a48'][i]!)),
              steam(70, 500),
              steam(274, 500),
            )
          : draw(
              times(4, (i) => basket(54 + i * 78, 560, s)),
              steam(110, 480),
            ),
      circle(170, 300, 16, '#fff3c4'),
      s.glow(170, 306, 90, '#fff0b8', 0.9),
    );
  return draw(
    rect(0, 0, 1200, 900, s.blend('#141d33', '#3b3550')),
    times(9, (i) => {
      const h = s.chance.between(200, 420);
      return draw(
        rect(i * 140 - 30, 470 - h, 124, h + 60, mix('#26304a', '#473b52', s.chance.next())),
        times(6, (row) =>
          times(3, (k) =>
            s.chance.odds(0.35)
              ? rect(
                  i * 140 - 16 + k * 38,
                  490 - h + row * 50,
                  20,
                  24,
                  s.chance.pick(['#ffd98a', '#f2b96a', '#cfe0d8']),
                  {
                    o: 0.8,
                  },
                )
              : '',
          ),
        ),
      );
    }),
    times(4, (k) =>
      draw(
        stroke(
          `M${-40 + k * 330} ${60 + (k % 2) * 40}Q${150 + k * 330} ${190 + (k % 2) * 30} ${330 + k * 330} ${70 + (k % 2) * 30}`,
          '#1a1a22',
          4,
        ),
        times(9, (i) => {
          const t = (i + 0.5) / 9;
          const x = -40 + k * 330 + t * 370;
          const y = 66 + (k % 2) * 36 + Math.sin(t * Math.PI) * 62;
          return draw(s.glow(x, y + 8, 38, '#ffe0a0', 0.9), circle(x, y + 8, 9, '#fff4cf'));
        }),
      ),
    ),
    rect(0, 690, 1200, 210, s.blend('#4a3f46', '#2b2830')),
    s.glow(600, 760, 620, '#ffb35c', 0.3),
    stall(30, awnings[0]!, s.variant % 3),
    stall(430, awnings[1]!, (s.variant + 1) % 3),
    stall(830, awnings[2]!, (s.variant + 2) % 3),
    times(5, (i) =>
      draw(
        circle(90 + i * 250, 228, 34, s.ball('#c9372a', 0.3)),
        rect(76 + i * 250, 190, 28, 8, RICE),
        rect(76 + i * 250, 258, 28, 8, RICE),
        line(90 + i * 250, 266, 90 + i * 250, 296, RICE, 4),
      ),
    ),
    crowd(s, [
      [776, 7, 0.94],
      [868, 6, 1.2],
    ]),
  );
}

const steam = (x: number, y: number) =>
  draw(times(3, (i) => stroke(`M${x - 26 + i * 26} ${y}q-22 -36 4 -70t4 -74`, '#ffffff', 13, { o: 0.2 })));

const skewer = (x: number, y: number, s: Sheet) =>
  draw(
    line(x, y + 12, x + 10, y - 56, '#c9a872', 4),
    times(3, (i) =>
      circle(x + 3 + i * 3, y - 6 - i * 18, 10, s.chance.pick(['#a8502c', '#7a8f3a', '#c9722f', '#8f3a24'])),
    ),
  );

const basket = (x: number, y: number, s: Sheet) =>
  draw(
    times(3, (i) => rect(x - 36, y - 24 - i * 26, 72, 24, s.round('#c9a06a', 'across'), { r: 8 })),
    oval(x, y - 78, 36, 10, '#e0c08a'),
  );

/** An opera on a stage in the village, the benches full. */
export function villagestage(s: Sheet): string {
  const curtain = s.turn(['#a8302a', '#8a2f4a', '#b5462a']);
  const singer = (x: number, y: number, robe: string, way: number) =>
    group(
      `translate(${x} ${y}) scale(${way} 1)`,
      s.shadow(0, 4, 90, 14, 0.5),
      path('M-40 -212Q0 -232 40 -212L84 0H-84Z', s.round(robe, 'across', 0.2)),
      path('M-30 -150H30L44 0H-44Z', lighter(robe, 0.5), { o: 0.55 }),
      path('M30 -206Q92 -190 150 -250L176 -226Q176 -150 150 -96Q140 -160 60 -142Z', s.round(robe, 'across', 0.14)),
      path('M150 -250L196 -258L186 -150L150 -96Z', '#fbf7ea'),
      path('M-30 -206Q-84 -170 -70 -96L-44 -100L-26 -170Z', darker(robe, 0.1)),
      rect(-64, -112, 24, 60, '#fbf7ea', { r: 6 }),
      times(3, (i) => circle(-14 + i * 14, -120 + i * 26, 9, RICE)),
      rect(-10, -238, 20, 24, '#e2b48f'),
      circle(0, -262, 32, s.ball('#f6dcc6', 0.1)),
      [-12, 12].map((c) => oval(c, -254, 9, 8, '#d9675a', { o: 0.6 })),
      [-11, 11].map((eye) => stroke(`M${eye - 7} -268q7 -7 14 0`, INK, 4)),
      stroke('M-7 -244q7 7 14 0', '#b32f2a', 4),
      path('M-36 -268Q-38 -310 0 -312Q38 -310 36 -268Q22 -290 0 -290Q-22 -290 -36 -268Z', '#1f1a18'),
      times(7, (i) => circle(-39 + i * 13, -302 - Math.sin((i / 6) * Math.PI) * 20, 9, i % 2 ? '#8fd0d0' : RICE)),
      [-44, 44].map((tassel) => line(tassel, -292, tassel * 1.1, -226, RED, 5)),
    );
  return draw(
    rect(0, 0, 1200, 900, s.blend('#1c2742', '#564a5e')),
    times(30, () => circle(s.chance.between(0, 1200), s.chance.between(0, 240), s.chance.between(1, 3), '#fdf3d0')),
    [70, 1130].map((x) => tree(s, x, 560, 1.15)),
    s.glow(600, 400, 640, '#ffc873', 0.7),
    poly(
      [
        [120, 190],
        [1080, 190],
        [1010, 96],
        [190, 96],
      ],
      s.blend('#4a4a52', '#34353c'),
    ),
    path('M96 196Q600 150 1104 196L1120 176Q600 120 80 176Z', '#2a2b30'),
    rect(150, 190, 900, 380, s.blend(lighter(curtain, 0.1), darker(curtain, 0.25))),
    times(18, (i) => stroke(`M${172 + i * 50} 196q10 180 0 370`, darker(curtain, 0.35), 7, { o: 0.4 })),
    circle(600, 350, 104, RICE, { o: 0.9 }),
    circle(600, 350, 86, 'none', { stroke: curtain, width: 6 }),
    writing(552, 302, 1, 96, curtain),
    [150, 1020].map((x) => rect(x, 180, 30, 400, s.round('#8f3226'), { r: 4 })),
    rect(150, 186, 900, 54, '#d9a23a', { r: 4 }),
    writing(400, 194, 8, 38, '#7a2018'),
    [212, 318, 882, 988].map((x) =>
      draw(
        line(x, 240, x, 262, INK, 4),
        s.glow(x, 296, 74, '#ffb35c', 0.8),
        oval(x, 296, 30, 36, s.ball('#d9402f', 0.3)),
        rect(x - 14, 258, 28, 8, RICE),
        rect(x - 14, 328, 28, 8, RICE),
      ),
    ),
    rect(110, 560, 980, 30, s.round('#b5322a', 'down'), { r: 4 }),
    rect(120, 590, 960, 70, s.blend('#6b4a34', '#4a3325')),
    singer(440, 566, s.turn(['#d98aa0', '#4fa39a', '#e3b140']), 1),
    singer(760, 566, s.turn(['#3f7fa0', '#c9542f', '#7a5fa0']), -1),
    person(s, 962, 566, { size: 0.62, coat: '#3a3f52' }),
    stroke('M950 446L906 490', '#c9a045', 9),
    oval(900, 496, 18, 13, '#d9b45a', { turn: 'rotate(-40 900 496)' }),
    circle(240, 520, 42, s.ball('#a8402a')),
    oval(240, 486, 42, 13, '#f2e2c0'),
    rect(0, 650, 1200, 250, s.blend('#4a3c3a', '#2b2428')),
    crowd(s, [
      [706, 13, 0.58],
      [770, 10, 0.78],
      [856, 7, 1.08],
    ]),
  );
}

/** A concrete court between the houses, a ball in the air. */
export function villagecourt(s: Sheet): string {
  const player = (x: number, y: number, size: number, shirt: string, way: number, jump = false) => {
    const skin = s.chance.pick(SKIN);
    return group(
      `translate(${x} ${y}) scale(${size * way} ${size})`,
      s.shadow(0, jump ? 70 : 4, 70, 14, 0.5),
      stroke(jump ? 'M-12 -130L-40 -66L-20 -6' : 'M-12 -130L-40 -70L-52 -4', skin, 24),
      stroke(jump ? 'M14 -130L46 -86L34 -22' : 'M14 -130L30 -66L24 -4', skin, 24),
      path('M-42 -164H42L48 -98H4L0 -118L-6 -98H-50Z', darker(shirt, 0.3)),
      path('M-40 -250Q0 -268 40 -250L44 -156H-44Z', s.round(shirt, 'across', 0.16)),
      writing(-16, -222, 1, 34, '#fffaf0'),
      stroke(jump ? 'M34 -244Q70 -290 62 -346' : 'M36 -240Q80 -220 96 -176', skin, 21),
      stroke(jump ? 'M-32 -244Q-60 -286 -30 -330' : 'M-36 -240Q-76 -210 -64 -164', skin, 21),
      circle(0, -290, 34, s.ball(skin, 0.14)),
      path('M-35 -286Q-40 -330 0 -330Q40 -330 35 -286Q24 -310 0 -310Q-24 -310 -35 -286Z', '#2b2420'),
      [-6, 16].map((eye) => circle(eye, -288, 3.6, INK)),
      [-52, 24].map((foot, i) =>
        rect(jump ? foot + 16 + i * 6 : foot - 14, jump ? -22 + i * -10 : -12, 44, 18, '#f4efe2', { r: 8 }),
      ),
    );
  };
  const [home, away] = s.turn([
    [RED, TEAL],
    ['#3a6a94', RICE],
    ['#7a3a5a', '#4f8a52'],
  ]);
  return draw(
    rect(0, 0, 1200, 380, s.blend(s.light.sky[0], s.light.sky[1])),
    s.glow(930, 190, 300, '#fff3d0', 0.8),
    times(6, (i) => {
      const [x, w] = [i * 214 - 40, s.chance.between(176, 206)];
      const [wall, roof] = [
        s.chance.pick(['#efe6d4', '#e2d6c2', '#d9dcd2', '#f2ecdf']),
        s.chance.pick(['#7a4a38', '#5f6a70', '#8a5a40']),
      ];
      return draw(
        rect(x, 240, w, 160, wall),
        poly(
          [
            [x - 16, 244],
            [x + w + 16, 244],
            [x + w - 16, 186],
            [x + 16, 186],
          ],
          roof,
        ),
        rect(x + 24, 280, 44, 50, '#8fa7ac', { r: 3 }),
        rect(x + w - 70, 280, 44, 50, '#8fa7ac', { r: 3 }),
      );
    }),
    rect(0, 390, 1200, 120, s.blend('#9aa872', '#84935f')),
    times(5, (i) => tree(s, 100 + i * 260, 410, s.chance.between(0.5, 0.7))),
    times(16, (i) =>
      person(s, 40 + i * 76 + s.chance.between(-16, 16), 500 + (i % 2) * 16, { size: s.chance.between(0.44, 0.54) }),
    ),
    rect(0, 500, 1200, 400, s.blend('#b9b3a4', '#cbc5b6')),
    stroke('M-20 560H1220', '#f7f1e2', 8),
    path('M360 900Q380 660 760 640Q1120 660 1180 900', 'none', { stroke: '#f7f1e2', width: 8 }),
    poly(
      [
        [620, 560],
        [900, 560],
        [1010, 900],
        [520, 900],
      ],
      mix(home!, '#c9c2b2', 0.55),
      { o: 0.8 },
    ),
    times(22, () =>
      oval(s.chance.between(0, 1200), s.chance.between(600, 890), s.chance.between(8, 40), 4, '#a39d8e', { o: 0.5 }),
    ),
    rect(1000, 90, 22, 470, s.round('#6d7476')),
    stroke('M1010 170L900 190', '#6d7476', 14),
    rect(760, 96, 190, 140, '#fbf8ee', { r: 6, stroke: '#9aa0a0', width: 8 }),
    rect(814, 150, 82, 62, 'none', { stroke: RED, width: 7 }),
    oval(854, 250, 50, 13, 'none', { stroke: '#d9583a', width: 9 }),
    times(7, (i) => line(808 + i * 15, 256, 822 + i * 11, 320, '#f4f1e6', 3)),
    line(806, 286, 900, 286, '#f4f1e6', 3),
    circle(720, 176, 36, s.ball('#d9762c', 0.2)),
    path('M684 176H756M720 140V212M694 152Q720 176 694 200M746 152Q720 176 746 200', 'none', {
      stroke: '#4a2a18',
      width: 4,
    }),
    player(610, 660, 1, home!, 1, true),
    player(800, 700, 1, away!, -1, true),
    player(330, 780, 1.06, away!, 1),
    player(1010, 800, 1.04, home!, -1),
  );
}

/** An old street made good again: brick fronts, boards for doors, flagstones. */
export function oldstreet(s: Sheet): string {
  const bricks = ['#8d8c88', '#9a958c', '#7f8286'];
  const house = (x: number, w: number, h: number, i: number) => {
    const brick = bricks[(i + s.variant) % 3]!;
    const timber = s.turn(['#7a4f34', '#8a5c3c', '#64442f'], i);
    return group(
      at(x, 640 - h),
      rect(0, 0, w, h, s.blend(lighter(brick, 0.1), darker(brick, 0.1))),
      times(Math.floor(h / 26), (row) => line(0, row * 26, w, row * 26, lighter(brick, 0.25), 2, { o: 0.45 })),
      path(`M-26 4Q${w / 2} -26 ${w + 26} 4L${w + 40} -12Q${w / 2} -76 -40 -12Z`, s.blend('#5a5e62', '#3c4044')),
      times(Math.floor(w / 22), (k) =>
        stroke(`M${k * 22 + 6} -${Math.round(38 - Math.abs(k * 22 - w / 2) * 0.08)}v34`, '#2b2f33', 5, { o: 0.6 }),
      ),
      rect(18, 40, w - 36, 86, timber, { r: 3 }),
      times(3, (k) =>
        draw(
          rect(30 + (k * (w - 60)) / 3, 50, (w - 84) / 3, 66, '#2f2620'),
          times(3, (bar) =>
            line(
              38 + (k * (w - 60)) / 3 + (bar * (w - 84)) / 9,
              50,
              38 + (k * (w - 60)) / 3 + (bar * (w - 84)) / 9,
              116,
              lighter(timber, 0.1),
              5,
            ),
          ),
          s.dark || i % 2 ? rect(30 + (k * (w - 60)) / 3, 50, (w - 84) / 3, 66, '#ffce7a', { o: 0.3 }) : '',
        ),
      ),
      rect(w / 2 - 70, 138, 140, 44, darker(timber, 0.45), { r: 4 }),
      writing(w / 2 - 54, 144, 3, 34, '#e8c777'),
      rect(22, h - 190, w - 44, 190, '#2a221c'),
      times(Math.floor((w - 60) / 34), (k) =>
        k === 2 || k === 3
          ? rect(30 + k * 34, h - 184, 30, 184, '#d9a860', { o: 0.35 })
          : rect(
              30 + k * 34,
              h - 186,
              30,
              184,
              // The mended boards are of new wood.
              s.blend(
                ...(k === 1 + (i % 4) ? (['#d0a673', '#b98d5c'] as const) : ([lighter(timber, 0.1), timber] as const)),
              ),
              { r: 2 },
            ),
      ),
      rect(14, h - 8, w - 28, 18, '#9a958a', { r: 3 }),
    );
  };
  return draw(
    rect(0, 0, 1200, 400, s.blend(s.light.sky[0], s.light.sky[1])),
    s.glow(600, 240, 320, '#fff4d6', 0.6),
    circle(600, 380, 90, mix(s.chance.pick(GREENS), s.light.sky[1], 0.25)),
    circle(690, 400, 70, mix(s.chance.pick(GREENS), s.light.sky[1], 0.25)),
    rect(0, 330, 1200, 310, s.blend('#6d6a64', '#8a857b')),
    house(-30, 380, 474, 0),
    house(362, 318, 420, 1),
    house(690, 250, 400, 2),
    house(948, 332, 456, 3),
    rect(0, 632, 1200, 268, s.blend('#918d83', '#b3aea2')),
    times(5, (row) => {
      const [y, h, w] = [640 + row * row * 11 + row * 8, 16 + row * 15, 120 + row * 42];
      return times(11, (i) =>
        rect(
          i * w - (row % 2) * w * 0.5 - 60,
          y,
          w - 6,
          h,
          s.blend(mix('#a9a59a', '#8a877e', s.chance.next()), '#9b978c'),
          {
            r: 5,
          },
        ),
      );
    }),
    stroke('M420 900Q520 720 560 640', '#6f6c64', 7, { o: 0.5 }),
    [330, 660, 930].map((x, i) =>
      draw(
        line(x, 330 + i * 30, x, 366 + i * 30, INK, 4),
        s.glow(x, 400 + i * 30, s.dark ? 110 : 60, '#ffb35c', 0.7),
        oval(x, 400 + i * 30, 26, 32, s.ball('#c9372a', 0.3)),
        rect(x - 13, 366 + i * 30, 26, 7, RICE),
        rect(x - 13, 428 + i * 30, 26, 7, RICE),
      ),
    ),
    person(s, 238, 800, { size: 0.94 }),
    person(s, 800, 740, { size: 0.7 }),
    group(
      at(1010, 812),
      s.shadow(0, 4, 120, 14, 0.4),
      rect(-90, -70, 180, 16, '#8f6845', { r: 4 }),
      [-78, 66].map((leg) => rect(leg, -56, 12, 58, '#6a4a32')),
      times(3, (i) =>
        draw(
          path(`M${-70 + i * 56} -72h36l-6 -44h-24z`, s.round(s.turn(['#a65f3d', '#5e7a80', '#b58a4a'], i))),
          circle(-52 + i * 56, -126, 22, s.ball(s.chance.pick(GREENS))),
        ),
      ),
    ),
  );
}

export const scenes = { nightmarket, villagestage, villagecourt, oldstreet };
