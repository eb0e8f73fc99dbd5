import { describe, expect, it } from '@jest/globals';
import { load } from 'cheerio';
import type { PhotoView } from '../media/photos.js';
import { articleBody, photosIn } from './article.body.js';

const TOKENS = { wide: 'a'.repeat(26), high: 'b'.repeat(26), small: 'c'.repeat(26), unknown: 'd'.repeat(26) };

function photo(token: string, width: number, height: number): PhotoView {
  const at = (size: number, format: string) => `/uploads/${token.slice(0, 2)}/${token}-${size}.${format}`;
  const addresses = (format: string) => ({ thumb: at(320, format), medium: at(640, format), large: at(1280, format) });
  return { token, width, height, ...addresses('jpg'), webp: addresses('webp') };
}

const PHOTOS = [photo(TOKENS.wide, 1280, 960), photo(TOKENS.high, 960, 1280), photo(TOKENS.small, 500, 400)];
const figure = (token: string, alt = '站牌', caption = '早班车进站') =>
  `<figure><img data-photo="${token}" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;
const body = (html: string, atOnce = 1) => articleBody(html, PHOTOS, { atOnce });
const page = (html: string, atOnce = 1) => load(body(html, atOnce));

describe('The body of an article', () => {
  it('has its photos in two formats and sizes, with room kept for them', () => {
    const $ = page(figure(TOKENS.wide));
    const [img, source] = [$('figure > picture > img'), $('figure > picture > source')];
    expect(img.attr()).toMatchObject({ alt: '站牌', width: '1280', height: '960', src: PHOTOS[0]!.large });
    expect(img.attr('srcset')).toBe(`${PHOTOS[0]!.medium} 640w, ${PHOTOS[0]!.large} 1280w`);
    expect(source.attr('type')).toBe('image/webp');
    expect(source.attr('srcset')).toBe(`${PHOTOS[0]!.webp.medium} 640w, ${PHOTOS[0]!.webp.large} 1280w`);
    expect(source.attr('sizes')).toBe(img.attr('sizes'));
    expect($('figcaption').text()).toBe('早班车进站');
  });

  it('says of an upright photo how wide it really is, and of a small one that there is only this', () => {
    const $ = page(figure(TOKENS.high) + figure(TOKENS.small));
    expect($('img').eq(0).attr('srcset')).toMatch(/ 480w, .* 960w$/);
    expect($('img').eq(1).attr('srcset')).toBe(`${PHOTOS[2]!.large} 500w`);
    expect($('figure').eq(0).hasClass('upright')).toBe(true);
    expect($('figure').eq(1).hasClass('upright')).toBe(false);
  });

  it.each([
    ['the first photo at once', 1, [undefined, 'lazy', 'lazy']],
    ['none at once below a cover', 0, ['lazy', 'lazy', 'lazy']],
    ['all at once for paper', Infinity, [undefined, undefined, undefined]],
  ])('loads %s', (_, atOnce, loading) => {
    const $ = page(figure(TOKENS.wide).repeat(3), atOnce);
    expect(
      $('img')
        .map((__, img) => $(img).attr('loading') ?? 'now')
        .get(),
    ).toEqual(loading.map((one) => one ?? 'now'));
  });

  it('lets unknown photos vanish with their captions, and pictures that lie elsewhere', () => {
    const missing = '<figure data-missing="https://elsewhere.example/1.jpg"><figcaption>在别处</figcaption></figure>';
    expect(
      body(`<p>一</p>${figure(TOKENS.unknown)}${missing}<p>二<img data-photo="${TOKENS.unknown}" alt="">三</p>`),
    ).toBe('<p>一</p><p>二三</p>');
    expect(body('<p><img src="https://elsewhere.example/pixel.gif" alt=""></p>')).toBe('<p></p>');
  });

  it('keeps what an alternative text holds escaped', () => {
    const $ = page(figure(TOKENS.wide, '&quot; onload=&quot;alert(1)'));
    expect($('img').attr('alt')).toBe('" onload="alert(1)');
    expect($('img').attr('onload')).toBeUndefined();
  });

  it('puts each outer table into a region that can be reached and pushed, named by its caption or its number', () => {
    const inner = '<table><tbody><tr><td>里</td></tr></tbody></table>';
    const $ = page(
      `<table><caption>首末<strong>班</strong></caption><tbody><tr><td>${inner}</td></tr></tbody></table><p>二</p><table><tbody><tr><td>外</td></tr></tbody></table>`,
    );
    const regions = $('[role=region]');
    expect(regions.map((_, region) => $(region).attr('aria-label')).get()).toEqual(['表格：首末班', '表格 2']);
    expect(regions.map((_, region) => $(region).attr('tabindex')).get()).toEqual(['0', '0']);
    expect($('table')).toHaveLength(3);
    expect($('[role=region] > table')).toHaveLength(2);
  });

  it('is otherwise what it was', () => {
    const html =
      '<h2>怎么调的</h2><p>一 <strong>二</strong> <a href="https://elsewhere.example/" rel="nofollow noopener">三</a></p><ul><li>三</li></ul><blockquote><p>四</p></blockquote><hr>';
    expect(body(html)).toBe(html);
  });

  it('names its photos in their order', () => {
    expect(photosIn(figure(TOKENS.high) + figure(TOKENS.wide))).toEqual([TOKENS.high, TOKENS.wide]);
  });

  it('is made in linear time of what nobody closed', () => {
    for (const part of ['<figure>', '<figure><img data-photo="', '<table>', '<a href="https://x', '<img alt="'])
      expect(body(part.repeat(40_000 / part.length)).length).toBeGreaterThan(-1);
  });
});
