import { describe, expect, it } from '@jest/globals';
import { canBePrinted, isLike, likenessOf, PLACES, readLikeness } from './text-print.js';

const LOAN =
  '无需抵押无需看征信，身份证就能办，当天放款到账，额度三万到二十万，黑户白户都可以，手续简单利息低，急用钱的朋友随时联系我。';
const ROOM = '精装修两室一厅，家具家电齐全，拎包入住，采光好，离学校近，看房请提前一天说一声，合适可以长租，押一付三。';
const JOB = '大棚里摘辣椒，不晒太阳，管一顿午饭，干完当天结账，请自带手套，男女不限，六十岁以下身体好都可以来。';

const ORDERS = Uint32Array.from({ length: PLACES }, (_, place) => Math.imul(place + 1, 0x9e3779b1) >>> 0);
const printOf = (text: string) => readLikeness(likenessOf(text, ORDERS)!);
const alike = (one: string, other: string) => isLike(printOf(one), printOf(other));

describe('What a blocked text is known by', () => {
  it('is the same after digits, signs and a word or two were changed', () => {
    expect(alike(LOAN, LOAN.replace('三万到二十万', '3万-50万').replace(/，/g, ' '))).toBe(true);
    expect(alike(LOAN, LOAN.replace('朋友', '老板'))).toBe(true);
    expect(alike(LOAN, LOAN.replace('无需', '無需').replace('征信', '徵信').replace('身份证就能办，', ''))).toBe(true);
  });

  it('is unlike that of texts about something else', () => {
    expect([alike(LOAN, ROOM), alike(LOAN, JOB), alike(ROOM, JOB)]).toEqual([false, false, false]);
  });

  it('is not taken of what is too short to tell one text from another', () => {
    expect(canBePrinted('价格面议 13900000000')).toBe(false);
    expect(canBePrinted('无需抵押，身份证就能办')).toBe(true);
    expect(likenessOf('无需抵押，身份证就能办', ORDERS)).toBeNull();
  });
});
