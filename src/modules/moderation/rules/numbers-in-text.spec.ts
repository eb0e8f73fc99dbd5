import { describe, expect, it } from '@jest/globals';
import { findSecrets } from './numbers-in-text.js';

const found = (text: string) => findSecrets(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('findSecrets finds', () => {
  it.each([
    ['身份证11010519491231002X。', 'id-number 11010519491231002X'],
    ['身份证 110105 19491231 002X', 'id-number 110105 19491231 002X'],
    ['１１０１０５１９４９１２３１００２Ｘ', 'id-number １１０１０５１９４９１２３１００２Ｘ'],
    ['一一零一零五 一九四九 一二三一 零零二x', 'id-number 一一零一零五 一九四九 一二三一 零零二x'],
    ['卡号 4539 1488 0343 6467 王', 'bank-card 4539 1488 0343 6467'],
    ['6222021234567890128 收款', 'bank-card 6222021234567890128'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('findSecrets leaves alone', () => {
  it.each([
    '110105194912310021',
    '11010519491331002X',
    '电话 13800001111 13900002222',
    '订单号 20261124000011112222',
    '统一社会信用代码 91320800MA1P3XXX0L',
    '4111 1111 1111 1112',
    '9941111111111111111',
    '价格 1500 1300 900 1200 1100',
    '6222021234567890128999',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
