import Handlebars, { type HelperOptions } from 'handlebars';
import { agoWords, isoMoment, momentWords, numberWords } from '../kernel/format.js';
import { sprite } from './sprite.js';

const { SafeString, Utils } = Handlebars;

const madeOnce = new WeakMap<object, { key: unknown; text: string }>();

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
    if (kept && kept.key === key) return kept.text;
    const text = options.fn(this);
    madeOnce.set(thing, { key, text });
    return text;
  },
  /** `{{icon "search"}}`: a drawing from the sprite, silent for screen readers; a word stands beside it. */
  icon: (name: string, options: HelperOptions) => {
    const more = options.hash['class'] ? ` ${Utils.escapeExpression(String(options.hash['class']))}` : '';
    return new SafeString(
      `<svg class="icon${more}" aria-hidden="true"><use href="#i-${Utils.escapeExpression(name)}"/></svg>`,
    );
  },
  /** `{{sprite body "search home"}}`: what `icon` points at, for a rendered body and the names that its frame uses. */
  sprite: (body: string | undefined, frame: string) => new SafeString(sprite(body ?? '', frame.split(' '))),
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
