import type { Chance } from '../random.js';

type Filled = Readonly<Record<string, string | string[]>>;
/** `so far` are the fields already filled in, so that a big flat costs more than a small one. */
type Amount = (luck: Chance, soFar: Filled, leaf: string) => string;

const steps =
  (low: number, high: number, step: number): Amount =>
  (luck) =>
    String(Math.round((low + luck.whole(0, Math.floor((high - low) / step)) * step) * 100) / 100);
const area = (soFar: Filled): number => Number(soFar['area'] ?? 90);
const rounded = (amount: number, step: number): string => String(Math.max(step, Math.round(amount / step) * step));

const AREAS: Readonly<Record<string, readonly [number, number]>> = {
  hezu: [10, 24],
  shangpu: [8, 180],
  zhuanrang: [20, 200],
  xiezilou: [40, 400],
  changfang: [200, 6000],
  chewei: [11, 22],
  zijianfang: [80, 240],
};
const GOODS_PRICES: Readonly<Record<string, readonly [number, number]>> = {
  shouji: [200, 3200],
  diannao: [300, 4500],
  bangong: [80, 3000],
  motuo: [1500, 6000],
  diandong: [400, 3800],
  zixing: [60, 600],
  gou: [100, 2500],
  mao: [100, 2800],
};

/** Sums and numbers by key of their field, plausible for a county; what is not here is filled in from the field's own limits. */
export const AMOUNTS: Readonly<Record<string, Amount>> = {
  room: (luck) => String(luck.pick([1, 2, 2, 2, 3, 3, 3, 4])),
  hall: (luck) => String(luck.pick([1, 1, 2])),
  bath: (luck) => String(luck.pick([1, 1, 2])),
  area: (luck, soFar, leaf) => {
    const [low, high] = AREAS[leaf] ?? [26 + Number(soFar['room'] ?? 2) * 20, 44 + Number(soFar['room'] ?? 2) * 30];
    return String(luck.whole(low, high));
  },
  rent: (luck, soFar, leaf) =>
    rounded(area(soFar) * (leaf === 'hezu' ? 34 : leaf === 'shangpu' ? 46 : 13) * luck.between(0.7, 1.35), 50),
  dayrent: steps(80, 280, 10),
  price_w: (luck, soFar, leaf) =>
    leaf === 'chewei' ? String(luck.whole(3, 9)) : rounded(area(soFar) * luck.between(0.42, 0.95), 1),
  rent_day_sqm: (luck) => String(luck.whole(20, 130) / 100),
  transfer_fee: steps(0.8, 12, 0.2),
  want_price: (luck, _, leaf) => String(leaf === 'qiugou' ? luck.whole(30, 110) : luck.whole(6, 40) * 50),
  floor: (luck, _, leaf) =>
    String(leaf === 'shangpu' || leaf === 'zhuanrang' ? luck.pick([1, 1, 1, 2]) : luck.whole(1, 6)),
  floors: (luck) => String(luck.pick([6, 6, 11, 18])),
  built: (luck) => String(luck.whole(1996, 2022)),
  width: steps(3, 12, 0.2),
  depth: steps(5, 20, 0.5),
  height: steps(2.8, 9, 0.2),
  rent_left: steps(3, 36, 1),
  minstay: steps(1, 3, 1),
  num: steps(1, 12, 1),
  sal_min: steps(2800, 6000, 100),
  sal_max: (luck, soFar) => String(Number(soFar['sal_min'] ?? 4000) + luck.whole(2, 30) * 100),
  wage_day: steps(90, 260, 10),
  need_people: steps(1, 30, 1),
  age: steps(20, 66, 1),
  expect: steps(2500, 9000, 100),
  price: (luck, _, leaf) => {
    const [low, high] = GOODS_PRICES[leaf] ?? [20, 1800];
    return String(Math.round((low + luck.next() ** 2 * (high - low)) / 10) * 10);
  },
  orig: steps(800, 6000, 100),
  ref_price: steps(10, 600, 10),
  mileage: (luck) => String(luck.whole(3, 150) / 10),
  price_car: steps(0.6, 14, 0.2),
  disp: (luck) => luck.pick(['1.4', '1.5', '1.6', '2.0']),
  seat: (luck) => luck.pick(['5', '7', '9']),
  load: steps(0.8, 8, 0.2),
  boxlen: (luck) => luck.pick(['3.2', '4.2', '6.8']),
  hours: steps(100, 3000, 50),
  hp: steps(15, 180, 5),
  range: steps(25, 110, 5),
  cc: (luck) => luck.pick(['110', '125', '150']),
  rent_car: steps(120, 480, 10),
  deposit: steps(1000, 5000, 500),
  seats: steps(1, 4, 1),
  fare: steps(10, 120, 5),
  agri_price: (luck) => String(luck.whole(10, 400) / 10),
  fee_train: steps(30, 200, 10),
  reward: steps(50, 500, 50),
  missing_age: steps(60, 88, 1),
  act_fee: steps(5, 60, 5),
  act_num: steps(4, 30, 1),
  height_cm: steps(155, 185, 1),
};
