import { numberWords } from '../../../kernel/format.js';

/** Numbers as people type them: 1,100 · １１００ · 1100元 · 1.2万 · 58w · 3千 · 两. */
const TYPED = /^(?:约|大约)?[¥￥]?([-+]?(?:\d+(?:\.\d+)?|\.\d+)|[零一二两三四五六七八九十])(万|千|亿|w|k)?(.*)$/;
const SCALES: Record<string, number> = { 千: 1e3, k: 1e3, 万: 1e4, w: 1e4, 亿: 1e8 };
const DIGITS = '零一二三四五六七八九十';
const TEN_THOUSAND = 1e4;

/** Words that people put for a unit, beside the unit itself. */
const SAME: Record<string, readonly string[]> = {
  m2: ['平', '平米', '平方', '平方米', 'm²', '个平方'],
  元: ['块', '块钱', '元钱', 'rmb'],
  人: ['名', '个', '位', '个人'],
  岁: ['周岁'],
  室: ['房', '间', '居'],
  层: ['楼'],
  l: ['升', 't'],
  公里: ['km', '千米'],
  米: ['m'],
  吨: ['t'],
  个月: ['月'],
  个空位: ['个', '人', '位', '座'],
};

export interface Amount {
  readonly amount: number;
  /** The unit, when it was said in full (20元/时), not only as 元. */
  readonly unit?: string;
}

/**
 * The number in what a person typed, in the first of `units`, or in another one when that is written behind it (20元/时).
 * 58 and 58万 and 580000元 are the same in 万元. Null when it is no number, or of something else.
 */
export function readAmount(typed: string, units: readonly string[]): Amount | null {
  if (typed.length > 40) return null;
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,、']/g, '');
  const [, digits = '', scale, said = ''] = TYPED.exec(plain) ?? [];
  const number = digits === '两' ? 2 : DIGITS.includes(digits) ? DIGITS.indexOf(digits) : Number(digits);
  const spoken = units.find((unit) => means(said, unit));
  if (digits === '' || !Number.isFinite(number) || (said !== '' && spoken === undefined)) return null;
  const unit = said === '' ? units[0] : spoken;
  const big = unit?.startsWith('万') ? TEN_THOUSAND : 1;
  const scaled = scale ? (number * SCALES[scale]!) / big : said === '' ? number : number / big;
  return { amount: round(scaled), unit: plainUnit(said).includes('/') ? spoken : undefined };
}

/** At most two decimals, and never a negative zero. */
export const round = (number: number): number => Math.round(number * 100) / 100 + 0;

/** Whether `said` (元, 块钱, 元/月, 每月, 平米) is this unit, or its money alone. 万 is a scale and was cut off before. */
function means(said: string, unit: string): boolean {
  const [base = '', ...per] = plainUnit(unit).replace(/^万/, '').split('/');
  const [saidBase = '', ...saidPer] = plainUnit(said).split('/');
  const sameBase = saidBase === base || saidBase === '' || (SAME[base] ?? []).includes(saidBase);
  return said !== '' && sameBase && (saidPer.length === 0 ? saidBase !== '' : saidPer.join('/') === per.join('/'));
}

function plainUnit(unit: string): string {
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(起|酬谢)$/, '')
    .replace(/小时$/, '时')
    .replace(/(每|一个?)(?=[月天时年斤件])/, '/')
    .replace(/\/+/g, '/');
}

export interface MoneyWords {
  /** 1100, 1.2, 4000–6000 */
  readonly number: string;
  /** 元/月, 万元/月, 亿元 */
  readonly unit: string;
  /** 1100 元/月, 1.2万元/月, 58万元 */
  readonly words: string;
}

/** A sum, or two as a range, as people say it: 万 from ten thousand on, unless that would round the price. */
export function moneyWords(amounts: readonly number[], unit: string): MoneyWords {
  const yuan = unit.startsWith('万') ? amounts.map((amount) => round(amount * TEN_THOUSAND)) : [...amounts];
  const base = unit.replace(/^万/, '');
  const [size, prefix] = [[1e8, '亿'] as const, [1e4, '万'] as const].find(([big]) =>
    yuan.every((sum) => sum >= big && isShort(sum / big)),
  ) ?? [1, ''];
  const number = [...new Set(yuan.map((sum) => String(round(sum / size))))].join('–');
  return { number, unit: prefix + base, words: prefix ? number + prefix + base : `${number} ${base}` };
}

const isShort = (number: number): boolean => Math.abs(round(number) - number) < 1e-9;

/** Whether a unit takes little room inside its box. */
export const isShortUnit = (unit = ''): boolean => unit.length <= 2;

/** 86㎡, 3层, 1.2万㎡; 5.6万公里 for 5.6 of 万公里. */
export const numberWithUnit = (number: number, unit: string): string => numberWords(number) + unit;
