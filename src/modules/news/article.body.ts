import type { PhotoView } from '../media/photos.js';
import { pictureOf, pictureTag } from './article.picture.js';

/** How the pictures of a text are loaded. */
export interface Loading {
  /** So many of the first ones at once, the others when they come near. Paper wants all: `Infinity`. */
  readonly atOnce: number;
}

const FIGURE_OR_IMAGE = /<figure\b[^<>]*>[\s\S]*?<\/figure>|<img\b[^<>]*>/g;
const PHOTO = /<img\b[^<>]*?\sdata-photo="([0-9a-z]{26})"[^<>]*>/g;
const ALT = /\salt="([^"]*)"/;
const TABLE = /<(\/?)table\b[^<>]*>/g;
const CAPTION = /<caption\b[^<>]*>([\s\S]*?)<\/caption>/;

/**
 * The body of an article as readers get it: its photos as pictures in two formats and sizes, wide tables in a region that can
 * be pushed sideways. What it is given is clean HTML of our own making (`cleanHtml`), so elements can be told by their looks. Photos that are unknown, and pictures that still lie elsewhere, vanish with their captions.
 */
export function articleBody(body: string, photos: readonly PhotoView[], { atOnce }: Loading = { atOnce: 1 }): string {
  return withTables(withPictures(body, photos, atOnce));
}

/** Tokens of the photos in a body, in their order. */
export const photosIn = (body: string): string[] => [...body.matchAll(PHOTO)].map(([, token]) => token!);

function withPictures(body: string, photos: readonly PhotoView[], atOnce: number): string {
  const byToken = new Map(photos.map((photo) => [photo.token, photo]));
  let count = 0;
  return body.replace(FIGURE_OR_IMAGE, (part) => {
    const isFigure = part.startsWith('<figure');
    if (isFigure && !part.includes('<img') && !part.includes('data-missing')) return part;
    let upright = false;
    let shown = 0;
    const html = part.replace(/<img\b[^<>]*>/g, (img) => {
      const photo = byToken.get(photosIn(img)[0] ?? '');
      if (!photo) return '';
      const picture = pictureOf(photo);
      upright ||= picture.upright;
      shown += 1;
      return pictureTag(picture, ALT.exec(img)?.[1] ?? '', count++ < atOnce);
    });
    if (!isFigure) return html;
    if (shown === 0) return '';
    return html.replace(/^<figure\b[^<>]*>/, upright ? '<figure class="upright">' : '<figure>');
  });
}

/** A table inside a table belongs to it. */
function withTables(html: string): string {
  if (!html.includes('<table')) return html;
  let depth = 0;
  let count = 0;
  return html.replace(TABLE, (tag, slash: string, at: number) => {
    if (slash) return --depth === 0 ? `${tag}</div>` : tag;
    if (++depth > 1) return tag;
    count += 1;
    const caption = CAPTION.exec(html.slice(at, html.indexOf('</table>', at)))?.[1]
      ?.replace(/<[^<>]*>/g, '')
      .trim();
    const label = caption ? `表格：${caption}` : `表格 ${count}`;
    return `<div class="wide" tabindex="0" role="region" aria-label="${label.replace(/"/g, '&quot;')}">${tag}`;
  });
}
