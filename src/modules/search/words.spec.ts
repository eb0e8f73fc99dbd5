import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readUnit } from './tokens.js';
import { readWords } from './words.js';

describe('The words of a search', () => {
  it('are parted by spaces and marks, folded, and named once', () => {
    expect(readWords('  ＴＶ柜　两室，两室 出租（急） ').spelled).toEqual(['tv柜', '两室', '出租', '急']);
    expect(readWords('1.5万 wi-fi').spelled).toEqual(['1.5万', 'wi', 'fi']);
  });

  it('are not wanted with a - in front', () => {
    const { wanted, unwanted, spelled } = readWords('出租 -合租 －中介');
    expect(spelled).toEqual(['出租']);
    expect(wanted).toEqual([readUnit('出租')]);
    expect(unwanted).toEqual([readUnit('合租'), readUnit('中介')]);
  });

  it('are sixteen at most, of 120 characters', () => {
    expect(readWords(Array.from({ length: 20 }, (_, place) => `a${place}`).join(' ')).wanted.length).toBe(16);
    expect(readWords('房'.repeat(200)).spelled).toEqual(['房'.repeat(120)]);
  });

  it('make sense, or are known not to', () => {
    expect(readWords('').senseless).toBe(false);
    expect(readWords('   ').senseless).toBe(false);
    expect(readWords('！！ -').senseless).toBe(true);
    expect(readWords('-出租').senseless).toBe(false);
  });

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        for (const { tokens } of readWords(typed).wanted) expect(tokens.length).toBeGreaterThan(0);
      }),
    );
  });
});
