import { DECORATION, skeleton, unmask } from '../../../kernel/disguise.js';
import { simplified } from '../../../kernel/simplified.js';
import { spokenEmoji } from './spoken-emoji.js';
import { SPLIT } from './split-characters.js';

export type How = 'plain' | 'stutter' | 'split' | 'lettered' | 'leet' | 'emoji' | 'backwards';

/** One way to read a text. Every unit of `text` knows where it stands in the original. */
export interface Reading {
  readonly how: How;
  /** Letters, digits and Han characters; simplified, lower case, look-alikes replaced. */
  readonly text: string;
  /** `text[i]` stands in the original from `start[i]` up to `end[i]` (UTF-16 units). */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** What was left out right before `text[i]`: '' where two characters touch. */
  readonly gap: readonly string[];
}

/** Signs that count as Han characters and are only strokes, put between others: 贷丶款. And Han that only look alike. */
const STROKES = new Set('丶丨丿乛亅乚乀乁灬');
const SHAPES = new Map(
  Object.entries({
    歀: '款',
    欵: '款',
    証: '证',
    夲: '本',
    徴: '征',
    徵: '征',
    嘌: '票',
    茓: '穴',
    莂: '别',
    彡: '三',
    囯: '国',
    囗: '口',
    尐: '少',
    亽: '今',
    咑: '打',
    姩: '年',
    哋: '地',
    岀: '出',
    槍: '枪',
    吥: '不',
    菿: '到',
    伱: '你',
    説: '说',
    濄: '过',
    鈊: '心',
    迗: '天',
    笩: '代',
    鍅: '法',
    賍: '赃',
    貟: '员',
  }),
);
/** Latin and digits that hide between two Han characters. */
const HIDING = 3;
const LEET = new Map(Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }));

/** All ways to read a text that differ: as it stands, and through each kind of evasion. In linear time. */
export function readings(original: string, plain = plainly(original)): Reading[] {
  const others = [
    stutterless(plain),
    joined(plain),
    letterless(plain),
    unleet(plain),
    spoken(original),
    backwards(plain),
  ];
  return [plain, ...others.filter((other): other is Reading => other !== undefined)];
}

export function plainly(original: string): Reading {
  const bones = skeleton(unmask(original));
  const text = simplified(Array.from(bones.text, (char) => SHAPES.get(char) ?? char).join(''));
  const kept: number[] = [];
  const gap: string[] = [];
  let between = '';
  for (let i = 0; i < text.length; i++) {
    between += bones.gap[i]!;
    if (STROKES.has(text[i]!)) between += DECORATION;
    else {
      kept.push(i);
      gap.push(between);
      between = '';
    }
  }
  return { ...picked({ how: 'plain', text, start: bones.start, end: bones.end, gap: bones.gap }, kept, 'plain'), gap };
}

/** 贷贷款款 → 贷款. Numbers keep their digits. */
function stutterless(plain: Reading): Reading | undefined {
  const { text } = plain;
  const kept = indices(text).filter((i) => text[i] !== text[i - 1] || isDigit(text[i]!));
  return kept.length === text.length ? undefined : picked(plain, kept, 'stutter');
}

/** 弓虽 → 强. */
function joined(plain: Reading): Reading | undefined {
  const { text } = plain;
  const kept: number[] = [];
  const whole = new Map<number, string>();
  for (let i = 0; i < text.length; i++) {
    kept.push(i);
    const sign = SPLIT.get(text.slice(i, i + 2));
    if (sign) whole.set(i++, sign);
  }
  if (whole.size === 0) return undefined;
  return {
    ...picked(plain, kept, 'split'),
    text: kept.map((i) => whole.get(i) ?? text[i]).join(''),
    end: kept.map((i) => plain.end[whole.has(i) ? i + 1 : i]!),
  };
}

/** 贷d款 → 贷款. */
function letterless(plain: Reading): Reading | undefined {
  const kept: number[] = [];
  let at = 0;
  for (const run of plain.text.matchAll(/[a-z0-9]+|[^a-z0-9]+/g)) {
    const inside = at > 0 && at + run[0].length < plain.text.length;
    if (!(inside && run[0].length <= HIDING && /^[a-z0-9]/.test(run[0])))
      for (let i = 0; i < run[0].length; i++) kept.push(at + i);
    at += run[0].length;
  }
  return kept.length === plain.text.length ? undefined : picked(plain, kept, 'lettered');
}

/** te1egr4m → teiegram. */
function unleet(plain: Reading): Reading | undefined {
  if (!/[a-z][013457]|[013457][a-z]/.test(plain.text)) return undefined;
  return { ...plain, how: 'leet', text: Array.from(plain.text, (char) => LEET.get(char) ?? char).join('') };
}

/** 📱 → 手机. */
function spoken(original: string): Reading | undefined {
  let text = '';
  const start: number[] = [];
  const end: number[] = [];
  let at = 0;
  let any = false;
  for (const sign of original) {
    const word = spokenEmoji(sign);
    any ||= word !== undefined;
    for (const unit of (word ?? sign).split('')) {
      text += unit;
      start.push(at);
      end.push(at + sign.length);
    }
    at += sign.length;
  }
  if (!any) return undefined;
  const plain = plainly(text);
  return {
    ...plain,
    how: 'emoji',
    start: plain.start.map((i) => start[i]!),
    end: plain.end.map((i) => end[i - 1]!),
  };
}

function backwards(plain: Reading): Reading {
  return picked(plain, indices(plain.text).reverse(), 'backwards');
}

function picked(from: Reading, kept: readonly number[], how: How): Reading {
  return {
    how,
    text: kept.map((i) => from.text[i]).join(''),
    start: kept.map((i) => from.start[i]!),
    end: kept.map((i) => from.end[i]!),
    gap: kept.map((i) => from.gap[i]!),
  };
}

const indices = (text: string): number[] => Array.from({ length: text.length }, (_, i) => i);
const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** So many single characters one after the other, each apart from the next, are no accident. */
const BROKEN = 7;

/** Whether the text is written with something between every two characters, like 贷 款 找 我. */
export function isBrokenUp({ text, gap }: Reading): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const alone = (i === 0 || gap[i] !== '') && text[i]! > '\u2fff';
    run = alone ? run + 1 : 0;
    if (run > BROKEN) return true;
  }
  return false;
}
