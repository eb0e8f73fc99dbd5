import { describe, expect, it } from '@jest/globals';
import { Bayes } from './bayes.js';
import { bigramsOf, difference, featuresOf, packed, unpacked } from './features.js';

const SEED = 7;
const GOOD = '精装修两室一厅家具家电齐全拎包入住';
const BAD = '内部渠道包过证件当天出件不成功不收费';

function taught(lessons: number): Bayes {
  const bayes = new Bayes(SEED);
  for (let n = 0; n < lessons; n++) {
    bayes.learn(featuresOf(GOOD, SEED), 'good');
    bayes.learn(featuresOf(BAD, SEED), 'bad');
  }
  return bayes;
}

describe('Naive Bayes over bigrams', () => {
  it('says nothing before it has seen 50 decisions of each sort', () => {
    expect(taught(49).look(BAD)).toEqual([]);
    expect(taught(50).look(BAD)).toHaveLength(1);
  });

  it('adds for what reads like what was refused, takes for what reads like what was approved, 30 at most', () => {
    const bayes = taught(60);
    const [bad] = bayes.look(`您好，${BAD}`);
    const [good] = bayes.look(`您好，${GOOD}`);
    expect(bad!.score).toBeGreaterThan(20);
    expect(bad!.score).toBeLessThanOrEqual(30);
    expect(good!.score).toBeLessThan(-20);
    expect(good!.score).toBeGreaterThanOrEqual(-30);
    expect(bayes.look('明天早上去南京还有一个空位')).toEqual([]);
  });

  it('names the three bigrams that speak loudest, as they stand in the text', () => {
    const [part] = taught(60).look('证❤件，當天');
    expect(part!.words.length).toBeLessThanOrEqual(3);
    expect(part!.words).toContain('证❤件');
    expect(part!.words).toContain('當天');
  });

  it('unlearns exactly', () => {
    const bayes = taught(60);
    const between = '不收费，明天南京拼车';
    const before = bayes.look(between);
    const other = featuresOf('明天南京拼车还有座', SEED);
    for (let n = 0; n < 30; n++) bayes.learn(other, 'good');
    expect(bayes.look(between)).not.toEqual(before);
    for (let n = 0; n < 30; n++) bayes.learn(other, 'good', -1);
    expect(bayes.look(between)).toEqual(before);
    expect(bayes.lessons).toEqual({ good: 60, bad: 60 });
  });
});

describe('The features of a text', () => {
  it('are the bigrams that a reader sees, each once, with digits that are all alike', () => {
    expect(bigramsOf('贷-款 贷款').map(({ key }) => key)).toEqual(['贷款', '款贷']);
    expect(bigramsOf('138').map(({ key }) => key)).toEqual(['00']);
  });

  it('stay what they are when they are kept', () => {
    const features = featuresOf(GOOD, SEED);
    expect(unpacked(packed(features))).toEqual(features);
    expect(unpacked(packed(featuresOf('', SEED)))).toHaveLength(0);
  });

  it('mean something else under another secret', () => {
    expect(featuresOf(GOOD, SEED)).not.toEqual(featuresOf(GOOD, 8));
  });

  it('tell how much of a text is different', () => {
    const of = (text: string) => featuresOf(text, SEED);
    expect(difference(of(GOOD), of(GOOD))).toBe(0);
    expect(difference(of(GOOD), of(BAD))).toBe(1);
    expect(difference(of(''), of(''))).toBe(0);
    const [long, oneMore] = [GOOD.repeat(1), `${GOOD}啊`];
    expect(difference(of(long), of(oneMore))).toBeLessThan(0.1);
  });
});
