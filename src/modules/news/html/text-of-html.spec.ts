import { describe, expect, it } from '@jest/globals';
import { cleanHtml } from './clean-html.js';
import { paragraphsOf, textOfHtml } from './text-of-html.js';

const ARTICLE = cleanHtml(
  '<h1>早市</h1><p>第一<b>段</b><br>还是第一段</p><ul><li>甲<ol><li>乙</li></ol></li><li>丙</li></ul><blockquote>引</blockquote><hr>' +
    '<table><caption>价</caption><tr><th>菜</th><th></th><th>元</th></tr><tr><td>葱</td><td>斤</td><td><p>3</p><p>起</p></td></tr></table>' +
    '<figure><img data-photo="0123456789abcdefghjkmnpqrs" alt="不显示"><figcaption>图注</figcaption></figure><p>&lt;完&gt;</p>' +
    '<img data-photo="zzzzzzzzzzzzzzzzzzzzzzzzzz"><img data-photo="0123456789abcdefghjkmnpqrs">',
).html;

describe('The text of an article', () => {
  const paragraphs = [
    '早市',
    '第一段\n还是第一段',
    '甲',
    '乙',
    '丙',
    '引',
    '价',
    '菜 | 元',
    '葱 | 斤 | 3 起',
    '图注',
    '<完>',
  ];

  it('is its blocks, one by one', () => {
    expect(paragraphsOf(ARTICLE)).toEqual(paragraphs);
  });

  it('is their lines', () => {
    expect(textOfHtml(ARTICLE)).toBe(paragraphs.join('\n'));
    expect(textOfHtml('')).toBe('');
  });
});
