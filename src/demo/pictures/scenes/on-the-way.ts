import { tree } from '../outdoors.js';
import { GREENS, INK, PAPER, RED, RICE, TEAL, darker, lighter, mix } from '../palette.js';
import { person } from '../people.js';
import type { Sheet } from '../sheet.js';
import { at, circle, draw, group, line, oval, path, poly, rect, round, stroke, times } from '../svg.js';
import { lampPost, wheel } from '../traffic.js';
import { writing } from '../writing.js';

/** The first bus of the day at its stop, its windows lit. */
export function busdawn(s: Sheet): string {
  const paint = s.turn([TEAL, '#2f7d4f', '#3a6a94', '#b4502f']);
  return draw(
    rect(0, 0, 1200, 500, s.blend('#53708f', '#f8cf9c')),
    s.glow(250, 440, 380, '#ffdf9f', 0.95),
    circle(250, 452, 60, '#fff1c9'),
    times(11, (i) => {
      const [w, h] = [s.chance.between(60, 120), s.chance.between(70, 230)];
      return draw(
        rect(i * 118 - 40, 500 - h, w, h, mix('#7f8794', '#e9b98b', 0.3)),
        times(Math.floor(h / 44), (row) =>
          times(3, (column) =>
            s.chance.odds(0.4)
              ? rect(i * 118 - 28 + (column * w) / 3.4, 514 - h + row * 40, 12, 16, '#ffe6a8', { o: 0.85 })
              : '',
          ),
        ),
      );
    }),
    times(15, (i) => circle(i * 88, 506, s.chance.between(24, 46), mix('#4f6a58', '#c99a72', 0.35))),
    rect(0, 500, 1200, 120, s.blend('#8d8f92', '#77797d')),
    rect(0, 610, 1200, 16, '#5f6266'),
    rect(0, 624, 1200, 276, s.blend('#4c5055', '#3b3f44')),
    times(6, (i) => rect(i * 230 - 30, 838, 130, 12, '#e8dcc0', { o: 0.5 })),
    cityBus(s, paint),
    shelter(s, paint),
  );
}

function cityBus(s: Sheet, paint: string): string {
  return group(
    at(420, 330),
    s.shadow(380, 442, 470, 36, 0.7),
    rect(0, 0, 760, 410, s.blend('#fdfbf4', '#d9d8d0'), { r: 30 }),
    path('M0 262H760V360Q760 410 724 410H36Q0 410 0 360Z', s.blend(paint, darker(paint, 0.25))),
    rect(0, 250, 760, 14, RICE),
    rect(26, 66, 708, 168, '#2f3a40', { r: 16 }),
    times(5, (i) =>
      draw(
        rect(150 + i * 117, 74, 108, 152, s.blend('#ffe9b5', '#f2c27c'), { r: 8 }),
        i !== 3
          ? draw(circle(206 + i * 117, 158, 24, '#4a3c34'), rect(174 + i * 117, 182, 64, 44, '#4a3c34', { r: 18 }))
          : '',
        line(150 + i * 117, 96, 258 + i * 117, 96, '#b98f56', 4),
      ),
    ),
    rect(30, 74, 104, 312, s.blend('#fff0c6', '#e9b672'), { r: 8 }),
    line(82, 76, 82, 384, '#39454b', 7),
    rect(44, 356, 80, 26, '#7c6a55'),
    rect(150, 12, 330, 44, '#1f2529', { r: 8 }),
    rect(164, 20, 70, 28, RED, { r: 5 }),
    writing(254, 20, 6, 27, '#ffb84a'),
    path('M0 70Q-26 74 -26 110V170', 'none', { stroke: '#39454b', width: 8 }),
    rect(-36, 150, 22, 66, '#39454b', { r: 8 }),
    rect(-4, 300, 34, 46, '#fff6d6', { r: 12 }),
    s.glow(-40, 336, 190, '#fff1bf', 0.85),
    rect(738, 296, 22, 56, '#c9372a', { r: 8 }),
    [190, 590].map((x) =>
      draw(path(`M${x - 82} 410Q${x - 80} 318 ${x} 316Q${x + 80} 318 ${x + 82} 410Z`, '#25292c'), wheel(x, 398, 64)),
    ),
    writing(330, 296, 3, 46, PAPER),
  );
}

function shelter(s: Sheet, paint: string): string {
  return draw(
    rect(24, 330, 330, 18, darker(paint, 0.35), { r: 6 }),
    rect(24, 320, 330, 12, paint, { r: 6 }),
    [40, 324].map((x) => rect(x, 346, 12, 300, '#4b5557')),
    rect(58, 372, 110, 170, '#f6efd9', { r: 4 }),
    rect(66, 380, 94, 100, s.blend(lighter(paint, 0.5), paint), { r: 3 }),
    writing(78, 494, 3, 24, INK),
    rect(184, 356, 132, 12, '#fff3cc'),
    s.glow(250, 380, 180, '#fff0bf', 0.6),
    rect(54, 590, 250, 16, '#8f7458', { r: 5 }),
    [74, 276].map((x) => rect(x, 604, 12, 60, '#4b5557')),
    [
      [110, '#8f3b2e', 0.92],
      [220, '#3f6070', 1],
      [330, '#77664f', 0.9],
    ].map(([x, coat, size]) =>
      person(s, Number(x), 706 + Number(x) / 12, {
        size: Number(size),
        coat: String(coat),
        hat: x === 110 ? RICE : '',
      }),
    ),
    rect(374, 650, 44, 54, '#5d7345', { r: 8 }),
  );
}

/** A street after the snow: the middle is free, the heaps stand at its sides. */
export function snowroad(s: Sheet): string {
  const [top, bottom] = s.dark ? ['#6d7f95', '#e8c9b4'] : ['#9fb3c0', '#e9eef0'];
  const snow = s.blend('#ffffff', '#dbe5ea');
  return draw(
    rect(0, 0, 1200, 430, s.blend(top, bottom)),
    times(8, (i) => {
      const [x, w, h] = [i * 156 - 40, s.chance.between(90, 140), s.chance.between(120, 270)];
      const wall = s.chance.pick(['#b9aea3', '#a7b0b4', '#c4b7a0', '#9fa6a0']);
      return draw(
        rect(x, 430 - h, w, h, mix(wall, bottom, 0.25)),
        times(Math.floor(h / 50), (row) =>
          times(3, (k) => rect(x + 12 + (k * w) / 3.3, 452 - h + row * 48, 20, 24, '#6f7f88', { o: 0.6, r: 2 })),
        ),
        rect(x - 6, 424 - h, w + 12, 20, '#fbfdfd', { r: 10 }),
      );
    }),
    rect(0, 420, 1200, 480, snow),
    poly(
      [
        [540, 424],
        [660, 424],
        [1010, 900],
        [190, 900],
      ],
      s.blend('#7d8387', '#4d5257'),
    ),
    [490, 710].map((x, side) =>
      poly(
        [
          [600 + (side ? 34 : -34), 424],
          [600 + (side ? 40 : -40), 424],
          [x + (side ? 138 : -108), 900],
          [x + (side ? 78 : -48), 900],
        ],
        '#8f969a',
        { o: 0.5 },
      ),
    ),
    times(26, () =>
      oval(s.chance.between(320, 880), s.chance.between(620, 890), s.chance.between(14, 60), 6, '#e6edf0', { o: 0.35 }),
    ),
    [-1, 1].map((side) =>
      times(7, (i) => {
        const t = (i / 6) ** 1.5;
        const [x, y, r] = [600 + side * (88 + t * 470), 440 + t * 400, 22 + t * 88];
        return draw(
          oval(x, y + r * 0.4, r * 1.7, r * 0.5, '#a9bac4', { o: 0.5 }),
          path(
            `M${round(x - r * 1.6)} ${round(y + r * 0.5)}Q${round(x - r)} ${round(y - r * 0.7)} ${round(x - r * 0.1)} ${round(y - r * 0.8)}Q${round(x + r)} ${round(y - r * 0.6)} ${round(x + r * 1.6)} ${round(y + r * 0.5)}Z`,
            s.ball('#f1f6f8', 0.13),
          ),
        );
      }),
    ),
    [130, 1080].map((x, i) =>
      group(
        at(x, 560 + i * 26, 1.05),
        path('M-12 0L-5 -150L-40 -220M-5 -150L6 -150L12 0ZM4 -150L44 -226M0 -150L2 -260', '#5a4a3c', {
          stroke: '#5a4a3c',
          width: 9,
        }),
        times(7, (k) => oval(-52 + k * 17, -232 - (k % 3) * 24, 22, 8, '#ffffff')),
      ),
    ),
    lampPost(260, 640),
    plough(s, 640, 560),
    person(s, 330, 790, { size: 0.95, coat: '#e07b2a', hat: RICE }),
    shovel(392, 690),
    person(s, 876, 760, { size: 0.86, coat: '#e07b2a', hat: '#d9583a' }),
    shovel(828, 672, -1),
    times(70, () =>
      circle(s.chance.between(0, 1200), s.chance.between(0, 860), s.chance.between(2, 5), '#ffffff', { o: 0.8 }),
    ),
  );
}

const shovel = (x: number, y: number, way = 1) =>
  group(
    at(x, y, 1, way * 14),
    line(0, -90, 0, 90, '#a8794d', 10),
    path('M-34 86H34L26 150Q0 164 -26 150Z', '#4f7f94'),
    line(-18, -90, 18, -90, '#7d5835', 12),
  );

function plough(s: Sheet, x: number, y: number): string {
  return group(
    at(x, y, 0.74),
    s.shadow(0, 6, 150, 20, 0.5),
    rect(-92, -150, 184, 120, s.round('#e8a02d', 'down', 0.15), { r: 14 }),
    rect(-76, -138, 152, 62, s.blend('#50656e', '#90a6ae'), { r: 8 }),
    rect(-20, -172, 40, 20, '#e06a2a', { r: 8 }),
    s.glow(0, -166, 70, '#ffb35c', 0.8),
    [-70, 46].map((lamp) => rect(lamp, -62, 26, 20, '#fff6d6', { r: 6 })),
    [-84, 50].map((tyre) => rect(tyre, -30, 34, 36, '#26282a', { r: 6 })),
    path('M-140 -26Q0 -64 140 -26L128 14Q0 -16 -128 14Z', s.round('#c9472f', 'down', 0.2)),
    times(9, () =>
      circle(s.chance.between(-170, 170), s.chance.between(0, 26), s.chance.between(10, 26), '#f4f8fa', { o: 0.95 }),
    ),
  );
}

/** The ferry lays its ramp down at the landing. */
export function ferry(s: Sheet): string {
  const water = mix(s.light.sky[1], '#4f8a92', 0.6);
  const hull = s.turn([TEAL, '#3f6a86', '#8a4a36', '#4d7a55']);
  return draw(
    rect(0, 0, 1200, 360, s.blend(s.light.sky[0], s.light.sky[1])),
    s.glow(880, 260, 300, '#fff3d0', 0.7),
    times(14, (i) => circle(i * 94, 356, s.chance.between(24, 54), mix(s.chance.pick(GREENS), s.light.sky[1], 0.35))),
    rect(0, 350, 1200, 550, s.blend(lighter(water, 0.28), darker(water, 0.12))),
    times(50, () => {
      const y = s.chance.between(366, 780);
      return rect(s.chance.between(-40, 1180), y, 40 + (y - 350) * 0.2, 4, '#ffffff', { o: 0.2, r: 2 });
    }),
    group(
      at(470, 560),
      oval(0, 96, 430, 26, '#17363b', { o: 0.35 }),
      path(
        'M-430 0H430L388 92Q380 104 362 104H-362Q-380 104 -388 92Z',
        s.blend(lighter(hull, 0.12), darker(hull, 0.3)),
      ),
      rect(-430, -10, 860, 20, '#e9e2cf', { r: 6 }),
      times(9, (i) => circle(-372 + i * 93, 44, 20, 'none', { stroke: '#20282b', width: 12 })),
      times(11, (i) => line(-410 + i * 82, -10, -410 + i * 82, -84, PAPER, 7)),
      line(-410, -82, 410, -82, PAPER, 9),
      line(-410, -46, 410, -46, PAPER, 5),
      rect(-400, -236, 210, 226, s.blend('#fbf7ea', '#dcd4bf'), { r: 8 }),
      rect(-384, -214, 178, 84, s.blend('#47606a', '#8aa2a8'), { r: 6 }),
      rect(-416, -254, 242, 24, hull, { r: 8 }),
      line(-300, -254, -300, -360, '#6b5a43', 9),
      path('M-296 -356L-220 -330L-296 -304Z', RED),
      rect(-396, -110, 60, 90, '#8f7a58', { r: 4 }),
      rect(-150, -200, 380, 16, s.turn(['#bf3a22', '#0f7472', '#d9a23a']), { r: 6 }),
      [-136, 216].map((x) => rect(x, -190, 10, 180, '#7d8688')),
      [
        [-96, 0.8],
        [-10, 0.86],
        [74, 0.76],
        [160, 0.84],
      ].map(([x, size]) => person(s, x!, -8, { size: size! * 0.62 })),
    ),
    poly(
      [
        [856, 548],
        [930, 540],
        [1060, 700],
        [900, 720],
      ],
      s.blend('#9aa0a0', '#6f7676'),
    ),
    times(5, (i) => line(876 + i * 26, 566 + i * 32, 948 + i * 24, 560 + i * 32, '#555c5d', 4)),
    path('M760 900Q800 730 1000 660L1200 620V900Z', s.blend('#b9a888', '#9a8a6b')),
    path('M850 900Q900 770 1010 690L1080 680Q1010 780 1000 900Z', '#cfc2a6', { o: 0.8 }),
    times(16, () =>
      oval(s.chance.between(820, 1190), s.chance.between(760, 890), s.chance.between(6, 22), 5, '#8a7a5c', { o: 0.5 }),
    ),
    [
      [990, 812, '#bf3a22'],
      [1110, 850, '#3f6a86'],
    ].map(([x, y, color]) => rider(s, Number(x), Number(y), String(color))),
    times(9, (i) => {
      const [x, h] = [24 + i * 34, s.chance.between(150, 280)];
      return draw(
        stroke(`M${x} 900Q${x + 8} ${round(900 - h * 0.6)} ${x + 18} ${round(900 - h)}`, '#7a8f4a', 7),
        oval(x + 20, 900 - h, 8, 26, '#8a5f33'),
      );
    }),
  );
}

/** Somebody beside a scooter. */
function rider(s: Sheet, x: number, y: number, color: string): string {
  return draw(
    person(s, x + 30, y - 6, { size: 0.78 }),
    s.shadow(x - 20, y + 4, 110, 12, 0.5),
    wheel(x - 90, y - 26, 30),
    wheel(x + 56, y - 26, 30),
    path(
      `M${x - 96} ${y - 40}Q${x - 70} ${y - 130} ${x - 60} ${y - 146}L${x - 40} ${y - 140}L${x - 46} ${y - 60}H${x + 4}Q${x + 14} ${y - 92} ${x + 78} ${y - 88}L${x + 84} ${y - 44}Q${x + 20} ${y - 66} ${x + 4} ${y - 32}H${x - 66}Z`,
      s.round(color, 'down'),
    ),
    line(x - 60, y - 146, x - 36, y - 158, INK, 7),
    rect(x + 8, y - 106, 78, 18, '#2a2d2f', { r: 9 }),
  );
}

/** The lock: its gates stand open and a barge comes in. */
export function canallock(s: Sheet): string {
  const water = mix(s.light.sky[1], '#4c7f80', 0.62);
  const stone = s.turn(['#b3ab9c', '#a9aaa2', '#bcae96']);
  return draw(
    rect(0, 0, 1200, 400, s.blend(s.light.sky[0], s.light.sky[1])),
    s.glow(600, 260, 300, '#fff4d6', 0.7),
    times(5, (i) => tree(s, 60 + i * 270 + s.chance.between(-40, 40), 400, s.chance.between(0.5, 0.72))),
    times(12, (i) => circle(i * 110, 404, s.chance.between(22, 44), mix(s.chance.pick(GREENS), s.light.sky[1], 0.3))),
    rect(0, 396, 1200, 504, s.blend('#98a070', '#848d62')),
    poly(
      [
        [470, 400],
        [730, 400],
        [1050, 900],
        [150, 900],
      ],
      s.blend(lighter(water, 0.3), darker(water, 0.18)),
    ),
    times(36, () => {
      const t = s.chance.next();
      const w = 90 + t * 330;
      return rect(600 + s.chance.between(-1, 0.7) * w, 410 + t * 480, 20 + t * 90, 3 + t * 3, '#ffffff', {
        o: 0.22,
        r: 2,
      });
    }),
    [-1, 1].map((side) => wall(s, side, stone)),
    barge(s, 600, 560),
    [-1, 1].map((side) =>
      group(
        `translate(600 0) scale(${side} 1)`,
        poly(
          [
            [172, 392],
            [262, 360],
            [330, 640],
            [236, 640],
          ],
          s.blend('#5d6d6f', '#3d494b'),
        ),
        times(4, (i) => line(184 + i * 14, 428 + i * 52, 276 + i * 15, 404 + i * 58, '#2f3a3c', 8)),
        line(214, 392, 288, 640, '#7f9092', 6),
      ),
    ),
    [-1, 1].map((side) =>
      group(
        `translate(600 0) scale(${side} 1)`,
        rect(258, 150, 132, 330, s.blend(lighter(stone, 0.5), lighter(stone, 0.15)), { r: 4 }),
        rect(244, 122, 160, 38, s.turn(['#2f6a66', '#8a4634', '#4b5f6c']), { r: 5 }),
        poly(
          [
            [236, 124],
            [412, 124],
            [366, 74],
            [282, 74],
          ],
          s.turn(['#3d7d78', '#a05540', '#5c7280']),
        ),
        rect(290, 196, 66, 76, s.blend('#54707a', '#93abb2'), { r: 4 }),
        line(323, 196, 323, 272, PAPER, 5),
        rect(296, 320, 54, 160, '#6d5a45', { r: 3 }),
      ),
    ),
    rect(338, 138, 524, 26, '#5f6f72', { r: 4 }),
    times(12, (i) => line(352 + i * 45, 138, 352 + i * 45, 96, '#5f6f72', 5)),
    line(344, 98, 856, 98, '#5f6f72', 7),
    [-1, 1].map((side) => circle(600 + side * 226, 520, 16, side < 0 ? '#36a35c' : '#7a2a20')),
    person(s, 130, 760, { size: 0.8, coat: '#e07b2a', hat: RICE }),
    person(s, 1080, 740, { size: 0.74 }),
  );
}

function wall(s: Sheet, side: number, stone: string): string {
  return group(
    `translate(600 0) scale(${side} 1)`,
    poly(
      [
        [130, 400],
        [150, 400],
        [560, 900],
        [450, 900],
      ],
      s.blend(darker(stone, 0.35), darker(stone, 0.15)),
    ),
    poly(
      [
        [150, 400],
        [190, 400],
        [760, 900],
        [560, 900],
      ],
      s.blend(stone, lighter(stone, 0.22)),
    ),
    times(9, (i) => {
      const t = ((i + 1) / 10) ** 1.5;
      return line(150 + t * 410, 400 + t * 500, 190 + t * 570, 400 + t * 500, darker(stone, 0.3), 3, { o: 0.6 });
    }),
    times(6, (i) => {
      const t = (i / 5) ** 1.5;
      return draw(
        line(200 + t * 560, 404 + t * 460, 200 + t * 560, 372 + t * 390, '#d9d3c2', 3 + t * 6),
        circle(200 + t * 560, 370 + t * 388, 4 + t * 7, RED),
      );
    }),
  );
}

function barge(s: Sheet, x: number, y: number): string {
  const color = s.turn(['#8a3f2f', '#355f78', '#3d6b52', '#5a5248']);
  return group(
    at(x, y),
    oval(0, 190, 230, 26, '#15302f', { o: 0.4 }),
    path('M-150 -60H150L190 60L150 176Q0 216 -150 176L-190 60Z', s.blend(lighter(color, 0.1), darker(color, 0.32))),
    path('M-190 60Q0 104 190 60L184 84Q0 128 -184 84Z', '#e9dfc6', { o: 0.85 }),
    path('M-132 -56Q0 -150 132 -56Z', s.ball(s.turn(['#c9a45f', '#a99a86', '#c2b190']), 0.24)),
    rect(-64, -176, 128, 96, s.blend('#fbf7ea', '#dcd4bf'), { r: 6 }),
    rect(-50, -160, 100, 44, s.blend('#47606a', '#8aa2a8'), { r: 4 }),
    rect(-76, -188, 152, 16, color, { r: 5 }),
    line(0, -188, 0, -240, '#6b5a43', 6),
    path('M2 -238L44 -224L2 -210Z', RED),
    [-104, 104].map((tyre) => circle(tyre, 140, 24, 'none', { stroke: '#20282b', width: 13 })),
    writing(-52, 116, 3, 32, PAPER),
  );
}

export const scenes = { busdawn, snowroad, ferry, canallock };
