import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { moneyWords, numberWithUnit, readAmount } from './amount.js';

const read = (typed: string, ...units: string[]) => readAmount(typed, units.length ? units : ['元/月'])?.amount;

describe('An amount', () => {
  it('is read as people type it', () => {
    expect(
      ['1100', '1,100', '１１００', '１，１００', '1100元', '￥1100', ' 1 100 ', '约1100块钱'].map((typed) =>
        read(typed),
      ),
    ).toEqual(Array(8).fill(1100));
    expect(['1.2万', '1.2w', '12000', '1.2 万元/月', '12k', '12千'].map((typed) => read(typed))).toEqual(
      Array(6).fill(12_000),
    );
    expect(['1100元/月', '1100/月', '1100每月', '1100元一个月', '1100块/月'].map((typed) => read(typed))).toEqual(
      Array(5).fill(1100),
    );
    expect([
      read('86平', '㎡'),
      read('86 平米', '㎡'),
      read('86m2', '㎡'),
      read('两', '室'),
      read('3房', '室'),
      read('十', '人'),
    ]).toEqual([86, 86, 86, 2, 3, 10]);
  });

  it('in ten thousands is the same with and without the word', () => {
    expect(['58', '58万', '58万元', '580000元', '0.0058亿'].map((typed) => read(typed, '万元'))).toEqual(
      Array(5).fill(58),
    );
    expect(['5.6', '5.6万', '56000公里'].map((typed) => read(typed, '万公里'))).toEqual([5.6, 5.6, 5.6]);
  });

  it('may say its own unit, if that is one of those offered', () => {
    const units = ['元/天', '元/时', '元/件'];
    expect(readAmount('20元/时', units)).toEqual({ amount: 20, unit: '元/时' });
    expect(readAmount('20元每小时', units)).toEqual({ amount: 20, unit: '元/时' });
    expect(readAmount('150元', units)).toEqual({ amount: 150, unit: undefined });
    expect(readAmount('150元/月', units)).toBeNull();
    expect(readAmount('80元', ['元起'])?.amount).toBe(80);
  });

  it('is nothing when it is something else', () => {
    for (const typed of [
      '',
      'abc',
      '1100-1500',
      '3室1厅',
      '1100元/年',
      '50斤',
      '1e5',
      '0x10',
      'NaN',
      'Infinity',
      '１' + '0'.repeat(50),
    ])
      expect([typed, read(typed)]).toEqual([typed, undefined]);
  });

  it('is a finite number with at most two decimals, or nothing, whatever is typed', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789.,-+万千亿元/月两wk㎡ ¥') });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string()), (typed) => {
        const amount = read(typed);
        if (amount !== undefined)
          expect([Number.isFinite(amount), Object.is(amount, -0), Math.round(amount * 100) / 100]).toEqual([
            true,
            false,
            amount,
          ]);
      }),
    );
  });
});

describe('Money in words', () => {
  it('is said as people say it, and never rounded', () => {
    const said = (unit: string, ...amounts: number[]) => moneyWords(amounts, unit).words;
    expect([said('元/月', 1100), said('元', 12_000), said('元', 12_580), said('元', 0.5)]).toEqual([
      '1100 元/月',
      '1.2万元',
      '12580 元',
      '0.5 元',
    ]);
    expect([said('万元', 58), said('万元', 0.8), said('万元', 12_000), said('万元', 6.85)]).toEqual([
      '58万元',
      '8000 元',
      '1.2亿元',
      '6.85万元',
    ]);
    expect([
      said('元/月', 4000, 6000),
      said('元/月', 5000, 5000),
      said('元/月', 8000, 12_000),
      said('元/月', 10_000, 15_000),
    ]).toEqual(['4000–6000 元/月', '5000 元/月', '8000–12000 元/月', '1–1.5万元/月']);
    expect(moneyWords([12_000], '元/月')).toEqual({ number: '1.2', unit: '万元/月', words: '1.2万元/月' });
    expect(numberWithUnit(86, '㎡')).toBe('86㎡');
  });
});
