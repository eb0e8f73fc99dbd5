import { describe, expect, it } from '@jest/globals';
import { numbersNamed } from './numbers.named.js';

const NUMBERS = [
  { name: '报警', place: '' },
  { name: '供水服务热线', place: '' },
  { name: '供水营业所', place: '金湖县' },
  { name: '县医院总机', place: '涟水县' },
  { name: '县医院总机', place: '盱眙县' },
  { name: '县医院总机', place: '金湖县' },
  { name: '镇卫生院', place: '红窑镇' },
];

const named = (typed: string, limit = 3) =>
  numbersNamed(NUMBERS, typed, limit).map(({ name, place }) => `${name} ${place}`.trim());

describe('The numbers that a search may have meant', () => {
  it.each(['县医院', '县医院电话', '县医院的电话号码', '医院 电话', '縣醫院'])('are found by %s', (typed) => {
    expect(named(typed)).toEqual(['县医院总机 涟水县', '县医院总机 盱眙县', '县医院总机 金湖县']);
  });

  it('put first those of the place that was named', () => {
    expect(named('金湖县医院电话')[0]).toBe('县医院总机 金湖县');
    expect(named('金湖 供水')).toEqual(['供水营业所 金湖县', '供水服务热线']);
  });

  it('are found by the head of their name in what was typed', () => {
    expect(named('供水公司')).toEqual(['供水服务热线', '供水营业所 金湖县']);
    expect(named('卫生院在哪')).toEqual([]);
  });

  it.each(['', '医', '电话', '两室一厅', '-县医院'])('are none for “%s”', (typed) => {
    expect(named(typed)).toEqual([]);
  });
});
