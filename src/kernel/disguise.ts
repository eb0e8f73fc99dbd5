/**
 * Seeing through disguised writing. People who want to slip a number or a word past a rule write ①③⑧, １３８, l38OOOO, 薇❤信 or
 * V✘. `unmask` reads a text as a person would and remembers where each character came from, so that what is found can be
 * marked in the text as it was typed; `skeleton` also leaves out everything between the words. Pure; both run in linear time.
 */
export interface Unmasked {
  /** Folded: NFKD without marks, lower case, look-alikes and old forms replaced. Every emoji is one `DECORATION`. */
  readonly text: string;
  /** `text[i]` stands in the original from `start[i]` up to `end[i]` (UTF-16 units). */
  readonly start: readonly number[];
  readonly end: readonly number[];
}

export interface Skeleton extends Unmasked {
  /** What was left out right before `text[i]`: '' where two characters touch. */
  readonly gap: readonly string[];
  /** Where `text[i]` stands in the unmasked text. */
  readonly from: readonly number[];
}

/** Stands in an unmasked text for an emoji. */
export const DECORATION = '\ufffc';

const INVISIBLE = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const NUMBER_SIGN = /^\(?(\d+)[.,)]?$/;
/** Letters in one sign, as in ㍿. */
const LONGEST = 8;
const SEPARATOR = /^[\p{P}\p{S}\p{Z}\p{C}]$/u;

export function unmask(original: string): Unmasked {
  let text = '';
  const start: number[] = [];
  const end: number[] = [];
  let at = 0;
  for (const sign of original) {
    const plain = unmaskSign(sign);
    for (let unit = 0; unit < plain.length; unit++) {
      start.push(at);
      end.push(at + sign.length);
    }
    text += plain;
    at += sign.length;
  }
  return { text, start, end };
}

/** Only letters, digits, Han characters, √ and ☎ of an unmasked text. */
export function skeleton(bare: Unmasked): Skeleton {
  let text = '';
  const kept = { start: [] as number[], end: [] as number[], from: [] as number[], gap: [] as string[] };
  let between = '';
  let at = 0;
  for (const char of bare.text) {
    if (SEPARATOR.test(char) && char !== '√' && char !== '☎') between += char;
    else {
      text += char;
      for (let unit = at; unit < at + char.length; unit++) {
        kept.start.push(bare.start[unit]!);
        kept.end.push(bare.end[unit]!);
        kept.from.push(unit);
        kept.gap.push(unit === at ? between : '');
      }
      between = '';
    }
    at += char.length;
  }
  return { text, ...kept };
}

/** `figure`: 0–9 in any script. `word`: a number word (三, 叁, 幺). `letter`: a Latin letter that looks like a digit. */
export type DigitKind = 'figure' | 'word' | 'letter';

/** The digit that a character of an unmasked text may stand for. */
export function asDigit(char: string): { digit: string; kind: DigitKind } | undefined {
  if (char >= '0' && char <= '9') return { digit: char, kind: 'figure' };
  return NUMERALS.get(char);
}

function unmaskSign(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code < 0x80) return sign.toLowerCase();
  const alike = LOOKALIKES.get(sign);
  if (alike !== undefined) return alike;
  if (code >= 0x4e00 && code <= 0x9fff) return sign;
  if (EMOJI.test(sign)) return DECORATION;
  const plain = sign.normalize('NFKD').replace(INVISIBLE, '').toLowerCase();
  // ﷺ is a whole sentence.
  if (plain.length > LONGEST) return DECORATION;
  return NUMBER_SIGN.exec(plain)?.[1] ?? LOOKALIKES.get(plain) ?? plain;
}

/** By value; 零 is 0. */
const WORDS = ['零〇洞', '一壹幺弌', '二贰两弍', '三叁弎', '四肆', '五伍', '六陆', '七柒拐', '八捌', '九玖勾'];
/** All number words, for a class in a regular expression. */
export const NUMBER_WORDS = WORDS.join('');

const LOOKALIKES = lookalikes();
const NUMERALS = numerals();

function lookalikes(): Map<string, string> {
  const table = new Map<string, string>();
  const pairs = (from: string, to: string) => [...from].forEach((sign, i) => table.set(sign, [...to][i]!));
  const series = (first: number, to: string) =>
    [...to].forEach((char, i) => table.set(String.fromCodePoint(first + i), char));

  pairs('✘✗✖✕❌×╳', 'xxxxxxx');
  pairs('➕☎☏✆📞📱📲○◯⭕', '+☎☎☎☎☎☎〇〇〇');
  pairs('\u0430\u0435\u043e\u0445\u0441\u0440\u0443\u03bd\u03c7\u03bf\u0475', 'aeoxcpyvxov');
  // Traditional forms: of words that announce a contact, of digits, and of what is often offered in disguise.
  pairs('電話聯繫係機號衛訊點線熱轉掃貳參陸', '电话联系系机号卫讯点线热转扫贰叁陆');
  pairs('貸辦證發開錢賭槍藥彈貨騙賺', '贷办证发开钱赌枪药弹货骗赚');
  for (const circle of [0x2776, 0x2780, 0x278a, 0x24f5]) {
    series(circle, '123456789');
    table.set(String.fromCodePoint(circle + 9), '10');
  }
  table.set('⓿', '0');
  for (const zero of [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0xf20]) series(zero, '0123456789');
  for (const a of [0x1f150, 0x1f170, 0x1f1e6]) series(a, 'abcdefghijklmnopqrstuvwxyz');
  return table;
}

function numerals(): Map<string, { digit: string; kind: DigitKind }> {
  const table = new Map<string, { digit: string; kind: DigitKind }>();
  WORDS.forEach((signs, digit) =>
    [...signs].forEach((sign) => table.set(sign, { digit: String(digit), kind: 'word' })),
  );
  for (const [letter, digit] of ['o0', 'l1', 'i1']) table.set(letter!, { digit: digit!, kind: 'letter' });
  return table;
}
