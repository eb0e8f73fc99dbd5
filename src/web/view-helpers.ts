import Handlebars, { type HelperOptions } from 'handlebars';
import { agoWords, isoMoment, momentWords, numberWords } from '../kernel/format.js';
import { sprite } from './sprite.js';

const { SafeString, Utils } = Handlebars;

const madeOnce = new WeakMap<object, { key: unknown; text: string; icons: ReadonlySet<string> }>();

/** The icons drawn since the page was begun: a page is rendered without a pause, so there is one at a time. */
let drawn = new Set<string>();

/** Before each page: nothing is drawn yet. */
export function beginPage(): void {
  drawn = new Set();
}

/** What templates may call. Helpers format; they decide nothing. */
export const helpers = {
  eq: (one: unknown, other: unknown) => one === other,
  /**
   * `{{#once thing key}}…{{/once}}`: what is made of a thing that does not change is made once and kept as long as the thing;
   * another `key` makes it anew. Inside, nothing may be used but what the two stand for.
   */
  once(this: unknown, thing: unknown, key: unknown, options: HelperOptions) {
    if (typeof thing !== 'object' || thing === null) return options.fn(this);
    const kept = madeOnce.get(thing);
    if (kept && kept.key === key) {
      for (const name of kept.icons) drawn.add(name);
      return kept.text;
    }
    const before = drawn;
    drawn = new Set();
    const text = options.fn(this);
    madeOnce.set(thing, { key, text, icons: drawn });
    drawn = new Set([...before, ...drawn]);
    return text;
  },
  /** `{{#chosen "a"}}<option value="a">…{{/chosen}}`: marks the option of this value as selected, so that the block can be made once. */
  chosen(this: unknown, value: unknown, options: HelperOptions) {
    const text = options.fn(this);
    const mark = ` value="${Utils.escapeExpression(String(value))}"`;
    return value === '' ? text : text.replace(mark, () => `${mark} selected`);
  },
  /** `{{icon "search"}}`: a drawing from the sprite, silent for screen readers; a word stands beside it. */
  icon: (name: string, options: HelperOptions) => {
    drawn.add(name);
    const more = options.hash['class'] ? ` ${Utils.escapeExpression(String(options.hash['class']))}` : '';
    return new SafeString(
      `<svg class="icon${more}" width="20" height="20" aria-hidden="true"><use href="#i-${Utils.escapeExpression(name)}"/></svg>`,
    );
  },
  /** `{{sprite "search home"}}`: what `icon` points at, for all that was drawn so far and the names that the frame will draw. */
  sprite: (frame: string) => new SafeString(sprite([...frame.split(' '), ...drawn])),
  /** The one character that stands for a name: 淮. */
  initial: (name: unknown) => [...String(name ?? '')][0] ?? '',
  /** The number people give to a place in a list: `{{nth @index}}`. */
  nth: (index: number) => index + 1,
  /** 1.2万 for a number. */
  figure: (value: number) => numberWords(value),
  /** `{{money 12000 "元"}}`: 1.2 large and 万元 small; an amount in words (5500–7000) stays as it is. */
  money: (amount: unknown, unit: unknown) => {
    const [, figure = '', scale = ''] = /^(.*?)(万?)$/.exec(
      typeof amount === 'number' ? numberWords(amount) : String(amount),
    )!;
    return new SafeString(
      `${Utils.escapeExpression(figure)}<small>${scale}${Utils.escapeExpression(String(unit ?? ''))}</small>`,
    );
  },
  /** `{{ago at now}}`: 12 分钟前, with the full time in `title`. */
  ago: (at: number, now: number) => time(at, now, agoWords(at, now)),
  /** `{{moment at now}}`: 7月24日 14:05. */
  moment: (at: number, now: number) => time(at, now, momentWords(at, now)),
  /** `{{json model}}`: structured data inside a script element; `<` is written so that it cannot end the element. */
  json: (model: unknown) => new SafeString(JSON.stringify(model).replace(/</g, '\\u003c')),
};

function time(at: number, now: number, words: string) {
  return new SafeString(`<time datetime="${isoMoment(at)}" title="${momentWords(at, now)}">${words}</time>`);
}
