import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { highlight } from './highlight.js';

const marked = (text: string, words: string) =>
  highlight(text, words)
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('');

describe('A marked text', () => {
  it.each([
    ['涟水两室一厅出租', '两室 出租', '涟水[两室]一厅[出租]'],
    ['两室两室', '两室', '[两室两室]'],
    ['哈哈哈', '哈哈', '[哈哈哈]'],
    ['出售ＴＶ柜', 'tv', '出售[ＴＶ]柜'],
    ['2015年 15平 iphone15', '15', '2015年 [15]平 iphone[15]'],
    ['product pro', 'pro', 'product [pro]'],
    ['面积96㎡', '96', '面积[96]㎡'],
    ['不要合租', '出租 -合租', '不要合租'],
    ['两室一厅，兩室', '兩室', '[两室]一厅，[兩室]'],
    ['<b>两室</b>', '两室', '<b>[两室]</b>'],
    ['两室', '', '两室'],
    ['', '两室', ''],
  ])('%p searched for %p is %p', (text, words, expected) => expect(marked(text, words)).toBe(expected));

  it('is the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 5 }), (text, words) => {
        expect(
          highlight(text, words)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
