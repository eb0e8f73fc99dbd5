import { cleanLine } from '../../../kernel/text.js';
import type { Figure } from './blocks.js';
import { type Css, isZero, pixels } from './css.js';
import { webAddress } from './link.js';
import { type Element, attribute } from './parse-html.js';

/** A photo token, as `randomName()` makes them. */
export const PHOTO_TOKEN = /^[0-9a-z]{26}$/;
const LONGEST_ALT = 120;
/** A picture whose address cannot be fetched. */
const INLINE = 'inline';

/** Where lazy pages keep the true address. `src` then is a placeholder. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-actualsrc', 'data-original-src'];
/** No picture, but what programs write into `alt` when nobody wrote anything. */
const EMPTY_ALT = /^(?:图片|图像|配图|image|img|picture|photo|undefined|null|[\w-]+\.(?:jpe?g|png|gif|webp|bmp))$/i;
const MADE_ALT =
  /描述已自动生成|AI 生成的内容可能不正确|Description automatically generated|AI-generated content may be incorrect/i;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** WeChat's own faces: [微笑]. */
const FACE = /^\[\p{Script=Han}{1,4}\]$/u;
const EMOJI_SIZE = 64;
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** What an `<img>` is to an article: a figure, a character of the text, or nothing (trackers, placeholders, pictures without an address). */
export function pictureOf(element: Element, css: Css): Figure | string | undefined {
  const alt = altOf(attribute(element, 'alt') ?? '');
  const photo = attribute(element, 'data-photo') ?? '';
  if (PHOTO_TOKEN.test(photo)) return { kind: 'figure', photo, alt, caption: [] };
  const sizes = [sizeOf(element, css, 'width'), sizeOf(element, css, 'height')].filter((size) => size !== undefined);
  if (sizes.some((size) => size <= 2)) return undefined;
  if (sizes.every((size) => size <= EMOJI_SIZE) && (isEmoji(alt) || (sizes.length > 0 && FACE.test(alt)))) return alt;
  const missing = addressOf(element);
  const caption = alt === '' ? [] : [{ text: alt, marks: {} }];
  return missing === undefined ? undefined : { kind: 'figure', missing, alt: '', caption };
}

/** The address a figure of ours says its picture still lies at. */
export function missingOf(element: Element): string | undefined {
  const address = attribute(element, 'data-missing');
  return address === INLINE ? INLINE : webAddress(address ?? '')?.href;
}

function altOf(typed: string): string {
  const whole = cleanLine(typed);
  const alt = cleanLine([...whole].slice(0, LONGEST_ALT).join(''));
  return EMPTY_ALT.test(alt) || EMPTY_ALT.test(whole) || MADE_ALT.test(whole) ? '' : alt;
}

function isEmoji(alt: string): boolean {
  return alt !== '' && alt.length <= 24 && EMOJI.test(alt) && [...graphemes.segment(alt)].length === 1;
}

function sizeOf(element: Element, css: Css, side: 'width' | 'height'): number | undefined {
  const styled = css.get(side);
  return isZero(styled) ? 0 : (pixels(styled) ?? pixels(attribute(element, side)));
}

/** A fetchable address from wherever one stands; else `inline` when there is a picture all the same. */
function addressOf(element: Element): string | undefined {
  const srcset = attribute(element, 'srcset')?.trim().split(/[\s,]/)[0];
  const typed = [...LAZY.map((name) => attribute(element, name)), attribute(element, 'src'), srcset];
  const fetchable = typed.map((address) => webAddress(address ?? '')).find((url) => url !== undefined);
  return fetchable?.href ?? (isPictureElsewhere(attribute(element, 'src') ?? '') ? INLINE : undefined);
}

/** Pictures of the editor's own machine or clipboard, and of an unknown page. Short `data:` addresses are placeholders. */
function isPictureElsewhere(src: string): boolean {
  const address = src.replace(/[\u0000-\u0020]/g, '');
  const scheme = /^([a-z][\w+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return /^(?!\/\/|#)./.test(address);
  return scheme.length === 1 || /^(?:blob|file|cid|content|webkit-fake-url|wxlocalresource)$/.test(scheme);
}
