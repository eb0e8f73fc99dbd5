import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readRegions } from '../regions/regions.file.js';
import { loadCategories, readCategories } from './categories.file.js';
import { searchWords } from './leaf-index.js';
import { categoriesNamed } from './named.js';

const text = readFileSync(new URL('./categories.json', import.meta.url), 'utf8');
const categories = readCategories(readRegions());
const named = (typed: string) => categoriesNamed(categories, typed, 4).map(({ name }) => name);

describe('What people call the categories', () => {
  it('is 4 to 12 words for every leaf', () => {
    expect(categories.leaves.filter(({ words }) => words.length < 4 || words.length > 12)).toEqual([]);
  });

  it.each([
    ['租房', ['房屋出租', '合租/床位', '日租/短租', '求租']],
    ['冰箱', ['家用电器']],
    ['二手冰箱', ['家用电器']],
    ['招工', ['招聘']],
    ['高沟 招厨师', ['厨师/切配/后厨']],
    ['顺风车', ['顺风拼车']],
    ['钱包丢了', ['寻物启事']],
    ['狗', ['狗狗']],
    ['空调', ['家用电器']],
    ['修空调', ['家电维修/清洗', '家用电器']],
    ['去南京', ['车找人', '人找车']],
    ['收破烂', ['旧物回收']],
    ['iPhone', ['手机/平板']],
    ['ＩＰＨＯＮＥ', ['手机/平板']],
    ['保姆', ['家政/保姆/月嫂/护工', '家政/保洁/月嫂']],
    ['冰箱 -空调', ['家用电器']],
    ['-冰箱', []],
    ['涟水', []],
    ['', []],
    ['没有这样的词', []],
  ])('“%s” names %j', (typed, names) => {
    expect(named(typed)).toEqual(names);
  });

  it('makes a name of the whole kind find every listing of it, and a thing none', () => {
    expect(searchWords(categories.leaf('chuzu')!, {})).toBe('租房 出租房 房屋租赁');
    expect(searchWords(categories.leaf('pugong')!, {})).toBe('招工 招人 找工作');
    expect(searchWords(categories.leaf('jiadian')!, {})).not.toContain('冰箱');
  });

  it('knows where to send whoever finds nothing', () => {
    expect(categories.otherwise.map(({ name }) => name)).toEqual(['其他闲置/求购', '其他生活服务', '打听/求助']);
  });

  it('is checked at the start', () => {
    const says = (from: string, to: string, words: string) => {
      expect(text).toContain(from);
      expect(() => loadCategories('categories.json', text.replace(from, to), readRegions())).toThrow(words);
    };
    says('"called": "租房 出租房', '"called": "租房 租房', 'leaf "chuzu": "租房" is there twice');
    says('"called": "租房 出租房', '"called": "房屋出租 出租房', 'leaf "chuzu": "房屋出租" is there twice');
    says('"words": "冰箱 洗衣机', '"words": "冰箱  洗衣机', 'leaf "jiadian": words: a word is empty');
    says('"words": "冰箱 洗衣机', '"words": "冰箱 二手家电', 'leaf "jiadian": "二手家电" is there twice');
    says('"otherwise": "qitaes', '"otherwise": "qitaxx', 'otherwise: unknown leaf "qitaxx"');
    const without = text.replace(/("slug": "hezu".*?), "words": "[^"]*"/, '$1');
    expect(() => loadCategories('categories.json', without, readRegions())).toThrow('leaf "hezu": missing words');
  });
});
