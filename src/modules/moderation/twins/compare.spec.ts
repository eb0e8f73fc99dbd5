import { describe, expect, it } from '@jest/globals';
import { compare, type Compared, differ, readingOf } from './compare.js';

const FLAT: Compared = {
  title: '新城花园两室一厅精装出租',
  body: '精装修两室一厅，家具家电齐全，拎包入住，采光好，离学校近，看房请提前一天说一声。',
  facts: { estate: '新城花园', room: 2, hall: 1, area: 86 },
};
const with_ = (more: Partial<Compared>): Compared => ({ ...FLAT, ...more });
const verdictOf = (other: Compared, one = FLAT, samePhoto = false) =>
  compare(one, readingOf(one), other, { samePhoto }).verdict;

describe('The same advertisement', () => {
  it.each<[string, Compared]>([
    ['word for word', FLAT],
    ['for another price, with stars between the words', with_({ body: `★900元/月★${FLAT.body}` })],
    ['by somebody who measured differently', with_({ facts: { ...FLAT.facts, area: 87 } })],
    ['who names the estate in full', with_({ facts: { ...FLAT.facts, estate: '新城花园小区' } })],
    ['who says less of it', with_({ facts: { room: 2 } })],
  ])('%s is a duplicate', (_, other) => expect(verdictOf(other)).toBe('duplicate'));

  it('with some words changed looks alike', () => {
    const body = '精装修两室一厅，家具家电齐全，可以拎包入住，阳光好，离学校近，看房请提前一天联系。';
    expect(verdictOf(with_({ body }))).toBe('alike');
  });
});

describe('Two flats of one landlord, in the same words, are two', () => {
  it.each([
    ['another number of rooms', { room: 3 }],
    ['another size', { area: 110 }],
    ['another estate', { estate: '水岸名都' }],
  ])('%s', (_, fact) => expect(verdictOf(with_({ facts: { ...FLAT.facts, ...fact } }))).toBeNull());

  it('also when only the text gives the numbers: then it looks alike, and is asked', () => {
    const [third, fifth] = ['三楼，3号楼，86平。', '五楼，8号楼，110平。'].map((words) =>
      with_({ body: FLAT.body + words, facts: {} }),
    );
    expect(verdictOf(fifth!, third!)).toBe('alike');
  });

  it('also with the same photo', () => {
    expect(verdictOf(with_({ facts: { ...FLAT.facts, area: 110 } }), FLAT, true)).toBeNull();
  });
});

describe('The same photo', () => {
  const body = '精装修两室一厅，家具家电齐全，拎包入住，采光好，楼下就是菜场，租金可谈。';
  it('makes half of the words enough', () => {
    expect(verdictOf(with_({ body }))).toBeNull();
    expect(verdictOf(with_({ body }), FLAT, true)).toBe('duplicate');
  });
});

it('A few words that everybody says are no copy, unless they are the very same', () => {
  const short = { title: '冰箱', body: '八成新，自提。' };
  expect(verdictOf(short, short)).toBe('duplicate');
  expect(verdictOf({ ...short, body: '八成新，可自提。' }, short)).toBeNull();
});

describe('Facts differ', () => {
  it.each([
    [{ year: 2018 }, { year: 2019 }, true],
    [{ area: 100 }, { area: 103 }, false],
    [{ floor: 3 }, { floor: 13 }, true],
    [{ model: 'iPhone 1' }, { model: 'iPhone 15' }, true],
    [{ day: '2026-11-26' }, { day: '2026-11-27' }, true],
    [{ job: '洗碗工' }, { job: '服务员' }, true],
    [{ room: 2 }, { floor: 3 }, false],
  ])('%j and %j: %s', (one, other, isOther) => {
    expect(differ(one, other)).toBe(isOther);
    expect(differ(other, one)).toBe(isOther);
  });
});
