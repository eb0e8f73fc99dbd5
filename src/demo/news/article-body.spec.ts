import { expect, it } from '@jest/globals';
import { bodyOf, picturesIn } from './article-body.js';

const written = `
  第一段，**要紧**的话；3 < 4。
  ## 小标题
  - 甲
  - 乙
  1. 先
  | 时间 | 地点 |
  | 8:00 | 东门 |
  > 有人说。
  ![ferry] 渡船靠岸｜第一班
  ![market] 菜摊｜早市`;

it('turns each line into its block, neighbours of a list or a table into one', () => {
  expect(bodyOf(written, (picture, index) => `${picture}${index}`).split('\n')).toEqual([
    '<p>第一段，<strong>要紧</strong>的话；3 &lt; 4。</p>',
    '<h2>小标题</h2>',
    '<ul><li>甲</li><li>乙</li></ul>',
    '<ol><li>先</li></ol>',
    '<table><thead><tr><th>时间</th><th>地点</th></tr></thead><tbody><tr><td>8:00</td><td>东门</td></tr></tbody></table>',
    '<blockquote><p>有人说。</p></blockquote>',
    '<figure><img data-photo="ferry0" alt="渡船靠岸" /><figcaption>第一班</figcaption></figure>',
    '<figure><img data-photo="market1" alt="菜摊" /><figcaption>早市</figcaption></figure>',
  ]);
});

it('tells its pictures beforehand, and refuses one that nobody has drawn', () => {
  expect(picturesIn(written).map(({ picture, alt }) => [picture, alt])).toEqual([
    ['ferry', '渡船靠岸'],
    ['market', '菜摊'],
  ]);
  expect(() => bodyOf('![nowhere] 没有｜没有', () => '')).toThrow('nowhere');
});
