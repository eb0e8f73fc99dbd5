import type { SearchDocument } from '../modules/search/search-index.js';

/*
 * Documents for measurements and tests of the search: always the same for the same number. Words follow Zipf's law, as they
 * do in real texts, so some pairs of characters are in nearly every document and others in a handful.
 */

const SYLLABLES =
  '水江山城东西南北中大小新老好全包送租售房车家电手机工作招聘急转让带有无可以学校医院超市公园小区楼层精装简单双人单月年元个位台张套间厅室卫厨阳光采暖安静干净方便近路口站点门面店铺仓库厂招工资面议经验男女不限负责提供吃住五险金长期临时日结兼职搬运保洁月嫂维修管道空调洗衣冰箱沙发床桌椅自行摩托货客代驾陪练辅导英语数学钢琴舞蹈宠物狗猫鱼花草古董字画票券卡号';
const FREQUENT = [
  '淮安',
  '出租',
  '转让',
  '联系',
  '价格',
  '面议',
  '全新',
  '方便',
  '交通',
  '精装',
  '两室',
  '2室',
  '拎包入住',
  '家电齐全',
  '诚心出售',
  '非诚勿扰',
];
const LEAVES = [
  'rent-house',
  'sell-house',
  'shop',
  'car',
  'phone',
  'furniture',
  'full-time',
  'part-time',
  'clean',
  'move',
  'tutor',
  'pet',
  'lost',
  'found',
  'ride',
];
const REGIONS = ['huaian', 'lianshui', 'xuyi', 'jinhu', 'other'];
const FIRST_RANK = 1_780_000_000_000 * 1024;
const MINUTE_RANKS = 60_000 * 1024;

/** A small generator of numbers in [0, 1): mulberry32 (public domain, Tommy Ettinger). */
export function chances(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = lexicon();

function lexicon(): string[] {
  const chance = chances(7);
  const characters = [...new Set(SYLLABLES)];
  const words = [...FREQUENT];
  while (words.length < 6000) {
    const length = chance() < 0.75 ? 2 : chance() < 0.6 ? 3 : 4;
    words.push(Array.from({ length }, () => characters[Math.floor(chance() * characters.length)]).join(''));
  }
  return words;
}

/** The word that is so many-th in frequency. */
export const wordOfRank = (rank: number): string => WORDS[rank]!;

/** Document `number`, from 1 on: about 250 characters, 15 labels, 3 measures; the greater the number, the newer. */
export function corpusDocument(number: number): SearchDocument {
  const chance = chances(number);
  const word = () => WORDS[Math.floor(WORDS.length ** chance()) - 1]!;
  const phrase = (length: number) => Array.from({ length }, word).join('');
  const leaf = LEAVES[Math.floor(LEAVES.length * chance() ** 2)]!;
  const region = REGIONS[Math.floor(REGIONS.length * chance() ** 2)]!;
  const price = Math.floor(10 ** (1 + 5 * chance()));
  const sentences = Array.from({ length: 12 }, () => phrase(6 + Math.floor(chance() * 4)));
  return {
    kind: 'listing',
    id: number,
    rank: FIRST_RANK + number * MINUTE_RANKS + Math.floor(chance() * 1024),
    text: `${phrase(5)} ${Math.floor(chance() * 200)}平米 iphone ${Math.floor(chance() * 20)}\n${sentences.join('，')}。`,
    labels: [
      `leaf:${leaf}`,
      `region:${region}`,
      `town:${region}-${Math.floor(chance() * 25)}`,
      chance() < 0.3 ? 'photo' : 'no-photo',
      ...Array.from({ length: 10 }, (_, field) => `f.${field}=${Math.floor(8 * chance() ** 2)}`),
      ...(number % 997 === 0 ? ['rare'] : []),
    ],
    measures: { price, [`${leaf}:price`]: price, area: Math.round(chance() * 20_000) / 100 },
  };
}
