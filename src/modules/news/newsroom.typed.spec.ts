import { describe, expect, it } from '@jest/globals';
import { typedHtml } from './newsroom.typed.js';

describe('What is typed into the plain field', () => {
  it.each([
    ['', ''],
    ['  \n ', ''],
    ['一段', '<p>一段</p>'],
    ['一段\n二段', '<p>一段</p>\n<p>二段</p>'],
    ['一段\n还是一段\n\n二段', '<p>一段<br>还是一段</p>\n<p>二段</p>'],
    ['一段\n　\n\n\n二段', '<p>一段</p>\n<p>二段</p>'],
    ['3 < 5 & 7 > 6', '<p>3 &lt; 5 &amp; 7 &gt; 6</p>'],
    ['<p>好</p>\n\n<p>了</p>', '<p>好</p>\n<p>了</p>'],
    ['说明<br/>', '<p>说明<br/></p>'],
    ['<p>原有。</p>\n\n新一。\n\n新二。', '<p>原有。</p>\n<p>新一。</p>\n<p>新二。</p>'],
    ['<b>要紧</b>的话\n\n第二段', '<p><b>要紧</b>的话</p>\n<p>第二段</p>'],
    ['<ul>\n<li>一</li>\n\n<li>二</li>\n</ul>', '<ul>\n<li>一</li>\n<li>二</li>\n</ul>'],
  ])('%j', (typed, html) => {
    expect(typedHtml(typed)).toBe(html);
  });
});
