import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparable, hamming, jaccard, ones, readText, shortHash, simHash } from './likeness.js';

const FLAT =
  '精装修两室一厅，家具家电齐全，拎包入住，采光好，离学校近，看房请提前一天说一声。租金押一付三，水电燃气都通。';
const likeness = (one: string, other: string) => jaccard(readText(one).bigrams, readText(other).bigrams);
const han = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x4fff }).map((code) => String.fromCharCode(code)),
  maxLength: 300,
});

describe('Reading a text to compare it', () => {
  it.each([
    ['精装修·两★室 一厅！', '精装修两室一厅'],
    ['冰櫃９成新', '冰柜成新'],
    ['IPhone 15', 'iphone'],
    ['1,100 元/月起', '起'],
    ['12～15万', '万'],
  ])('%s is compared as %s', (text, letters) => expect(comparable(text)).toBe(letters));

  it('keeps the short numbers apart, and neither price nor phone', () => {
    expect([...readText('3楼 86平，1100元/月，电话 13900001234，12.5米').figures]).toEqual(['3', '86']);
  });

  it('does not see signs, prices, numbers and old forms of characters', () => {
    const disguised = FLAT.replace(/，/g, '★').replace('两室一厅', '兩室一廳 900元/月') + ' 13900001234';
    expect(likeness(FLAT, disguised)).toBe(1);
  });

  it('sees another text', () => {
    const other = '转让九成新三门冰箱，搬家带不走，制冷正常，需要自己来拉，小区门口可以停车。';
    expect(likeness(FLAT, other)).toBeLessThan(0.1);
  });
});

describe('Likeness', () => {
  it('is 1 with itself, the same both ways, and between 0 and 1', () => {
    fc.assert(
      fc.property(han, han, (one, other) => {
        const both = likeness(one, other);
        expect(both).toBe(likeness(other, one));
        expect(both).toBeGreaterThanOrEqual(0);
        expect(both).toBeLessThanOrEqual(1);
        expect(likeness(one, one)).toBe(readText(one).bigrams.size > 0 ? 1 : 0);
      }),
    );
  });
});

describe('SimHash', () => {
  const print = (text: string) => simHash(readText(text));

  it('is the same for the same words, and differs in few bits when a few words are changed', () => {
    expect(print(FLAT.replace(/，/g, ' '))).toEqual(print(FLAT));
    expect(hamming(print(FLAT), print(FLAT.replace('采光好', '南北通透')))).toBeLessThanOrEqual(12);
  });

  it('differs in about half of the bits when the texts have nothing in common', () => {
    const part = (from: number) => Array.from({ length: 200 }, (_, at) => String.fromCharCode(from + at)).join('');
    expect(hamming(print(part(0x4e00)), print(part(0x5e00)))).toBeGreaterThan(18);
  });

  it('keeps two signed halves of 32 bits', () => {
    fc.assert(
      fc.property(han, (text) => {
        const { hi, lo } = print(text);
        expect([hi | 0, lo | 0]).toEqual([hi, lo]);
      }),
    );
  });

  it('counts bits', () => {
    fc.assert(
      fc.property(fc.integer(), (bits) => {
        const counted = (bits >>> 0).toString(2).replace(/0/g, '').length;
        expect(ones(bits)).toBe(counted);
      }),
    );
  });
});

it('A short hash tells texts apart', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(shortHash(one) === shortHash(other)).toBe(one === other);
    }),
  );
});
