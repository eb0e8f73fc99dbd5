import { describe, expect, it } from '@jest/globals';
import { changesOf, maskPhone } from './listing.changes.js';

const line = (label: string, words: string, key = words) => ({ label, words, key });

describe('What a poster has changed', () => {
  it('is told line by line, what is the same is not', () => {
    const before = [line('标题', '两室出租'), line('价格', '1100 元/月'), line('电梯', '有')];
    const after = [line('标题', '三室出租'), line('价格', '1100 元/月'), line('朝向', '南')];

    expect(changesOf(before, after)).toEqual([
      { label: '标题', from: '两室出租', to: '三室出租' },
      { label: '电梯', from: '有', to: '' },
      { label: '朝向', from: '', to: '南' },
    ]);
  });

  it('is cut out of a long text, with a little around it', () => {
    const [before, after] = ['A', 'B'].map((sign) => [line('说明', `${'前'.repeat(500)}${sign}${'后'.repeat(500)}`)]);
    const around = ['…' + '前'.repeat(10), '后'.repeat(10) + '…'];

    expect(changesOf(before!, after!)).toEqual([{ label: '说明', from: around.join('A'), to: around.join('B') }]);
    const [rewritten] = changesOf([line('说明', '旧'.repeat(900))], [line('说明', '新'.repeat(900))]);
    expect(rewritten!.from).toBe(`${'旧'.repeat(300)}…`);
  });

  it('is not hidden by a mask, and does not tell a number', () => {
    const phone = (number: string) => [line('电话', maskPhone(number), number)];

    expect(changesOf(phone('13900005678'), phone('13911115678'))).toEqual([
      { label: '电话', from: '139 **** 5678', to: '139 **** 5678，换过' },
    ]);
    expect(maskPhone('110')).toBe('***');
  });
});
