import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readRegions } from '../regions/regions.file.js';
import { loadCategories, readCategories } from './categories.file.js';
import { safetyLine } from './leaf.js';

const text = readFileSync(new URL('./categories.json', import.meta.url), 'utf8');
const regions = readRegions();

describe('The categories', () => {
  const categories = readCategories(regions);

  it('are 11 groups, 102 leaves and 175 fields, all of them used', () => {
    expect([categories.groups.length, categories.leaves.length]).toEqual([11, 102]);
    const { fields } = JSON.parse(text) as { fields: { key: string }[] };
    const used = new Set(categories.leaves.flatMap((leaf) => leaf.fields.map(({ key }) => key)));
    expect(fields).toHaveLength(175);
    expect(fields.filter(({ key }) => !used.has(key))).toEqual([]);
  });

  it('know a leaf with its marks, its own units and its main money', () => {
    const leaf = categories.leaf('chuzu')!;
    expect([leaf.name, leaf.group.slug, leaf.review, leaf.deal, leaf.defaultDays, leaf.validDays]).toEqual([
      '房屋出租',
      'fang',
      'post',
      'offer',
      30,
      [15, 30, 60],
    ]);
    expect(leaf.fields.find(({ key }) => key === 'rent')).toMatchObject({
      required: true,
      filter: true,
      card: true,
      unit: '元/月',
      negotiable: true,
    });
    expect(leaf.fields.find(({ key }) => key === 'bath')).toMatchObject({
      required: false,
      filter: false,
      card: false,
      min: 0,
      max: 5,
    });
    expect(
      ['qiuzu', 'qiugou'].map((slug) => categories.leaf(slug)!.fields.find(({ key }) => key === 'want_price')!.unit),
    ).toEqual(['元/月', '万元']);
    expect(categories.leaf('shangpu')).toMatchObject({
      oneOf: ['rent', 'price_w'],
      priceKeys: ['rent', 'price_w'],
      priceSpan: false,
    });
    expect(categories.leaf('pugong')).toMatchObject({
      priceKeys: ['sal_min', 'sal_max'],
      priceSpan: true,
      priceLabel: '月薪',
    });
    expect(categories.leaf('kaisuo')).toMatchObject({ review: 'pre', deal: 'service' });
    expect([categories.leaf('toString'), categories.group('__proto__')]).toEqual([undefined, undefined]);
  });

  it('give each service its own list of what is done', () => {
    const services = categories.leaves.flatMap((leaf) =>
      leaf.fields.filter(({ key }) => key === 'svc_items').map(({ options }) => options!.join()),
    );
    expect(services.length).toBe(23);
    expect(new Set(services).size).toBe(23);
  });

  it('end a trip two hours after its departure and an event a day after it began', () => {
    const ends = ['chezhaoren', 'renzhaoche', 'huodong'].map((slug) => categories.leaf(slug)!);
    expect(ends.map(({ expiresWith }) => expiresWith)).toEqual([
      { field: 'depart', after: 7_200_000 },
      { field: 'depart', after: 7_200_000 },
      { field: 'act_time', after: 86_400_000 },
    ]);
    expect(ends.every(({ validDays }) => validDays.length === 0)).toBe(true);
    const days = categories.leaves.filter(({ expiresWith }) => !expiresWith);
    expect(days.every(({ validDays, defaultDays }) => validDays.includes(defaultDays) && validDays.length >= 2)).toBe(
      true,
    );
  });

  it('say a sentence of safety, and to a poster why and what to do', () => {
    expect(safetyLine(categories.leaf('chuzu')!)).toBe('先看房再付钱；不看房交定金的都别信');
    expect(categories.leaves.every((leaf) => safetyLine(leaf).length > 5)).toBe(true);
    expect(categories.removalReasons.map(({ code }) => code)).toEqual(
      Array.from({ length: 20 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`),
    );
    expect(categories.reportReasons.filter(({ note }) => note).map(({ code }) => code)).toEqual(['other']);
    const answered = categories.removalReasons.flatMap(({ answers }) => answers);
    expect(categories.reportReasons.map(({ code }) => code).filter((code) => !answered.includes(code))).toEqual([
      'other',
    ]);
    expect(categories.removalReason('R04')).toMatchObject({ label: '内容里留了电话/微信/网址/二维码', mendable: true });
    expect([categories.reportReason('gone')?.action, categories.reportReason('nix')]).toEqual(['gone', undefined]);
    expect(categories.prohibited).toHaveLength(18);
  });

  it('let the list of a group be filtered by what all its leaves share', () => {
    const group = (slug: string) => categories.group(slug)!;
    expect(group('zhaopin')).toMatchObject({ priceKeys: ['sal_min', 'sal_max'], priceLabel: '月薪', priceSpan: true });
    expect(group('zhaopin').fields.map(({ key }) => key)).toContain('welfare');
    expect([group('fang').priceKeys, group('fang').fields]).toEqual([[], []]);
    expect(group('pinche').fields.map(({ key }) => key)).toEqual(['from', 'via', 'to', 'depart']);
  });
});

describe('A wrong categories file', () => {
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

  /** What is said when `from` is replaced; the line is that of `from`, unless another place is named. */
  function says(from: string, to: string, words: string, place = from): void {
    const wrong = text.replace(from, to);
    expect(wrong).not.toBe(text);
    expect(() => loadCategories('categories.json', wrong, regions)).toThrow(
      `categories.json:${lineOf(place)}: ${words}`,
    );
  }

  it('names the line of a leaf with an unknown or repeated field, or with a wrong notation', () => {
    says(
      'rent_mode*?! estate*? room*?! hall',
      'rent_mode*?! estate*? rom*?! hall',
      'leaf "chuzu": unknown field "rom"',
    );
    says(
      'rent_mode*?! estate*? room*?! hall',
      'rent_mode*?! estate*? estate room*?! hall',
      'leaf "chuzu": field "estate" is there twice',
    );
    says(
      'rent_mode*?! estate*? room*?! hall',
      'rent_mode!?* estate*? room*?! hall',
      'leaf "chuzu": bad notation "rent_mode!?*"',
    );
  });

  it('names the line of a slug that is there twice, a region’s, a page’s, or none', () => {
    says('"slug": "hezu"', '"slug": "chuzu"', 'leaf "chuzu": slug "chuzu" is there twice');
    says('"slug": "hezu"', '"slug": "zhaopin"', 'group "zhaopin": slug "zhaopin" is there twice', '"slug": "zhaopin"');
    says('"slug": "zhaopin"', '"slug": "jinhu"', 'group "jinhu": slug "jinhu" is a region’s');
    says('"slug": "zhaopin"', '"slug": "post"', 'group "post": slug "post" is the address of a page of the site');
    says('"slug": "zhaopin"', '"slug": "Zhao pin"', 'group "Zhao pin": "slug" should be text');
  });

  it('names the line of a field that cannot work', () => {
    says('{"key": "rent", "label": "租金", ', '{"key": "rent", ', 'field "rent": missing label');
    says(
      '{"key": "rent", "label": "租金", "type": "money"',
      '{"key": "rent", "label": "租金", "type": "cash"',
      'field "rent": unknown type "cash"',
    );
    says('{"key": "hall", ', '{"key": "room", ', 'field "room": "room" is there twice');
    says('{"key": "hall", ', '{"key": "phone", ', 'field "phone": the key is a name of every listing’s form');
    says(
      '"type": "money", "unit": "元/月", "min"',
      '"type": "money", "units": "元/月", "min"',
      'field "rent": "units" should be an object',
    );
    says('"options": ["整租", "合租"', '"option": ["整租", "合租"', 'field "rent_mode": unknown property "option"');
  });

  it('names the leaf where a field cannot work', () => {
    const chuzu = '{"slug": "chuzu"';
    says(
      '"type": "select", "options": ["整租", "合租", "床位", "短租"]',
      '"type": "select"',
      'leaf "chuzu": field "rent_mode": has no options',
      chuzu,
    );
    says(
      '"personal": ["个人房东"]',
      '"personal": ["房东"]',
      'leaf "chuzu": field "poster_house": "房东" is none of its options',
      chuzu,
    );
    says(
      '"key": "room", "label": "户型", "ask": "几室", "type": "int", "unit": "室", "min": 1',
      '"key": "room", "label": "户型", "ask": "几室", "type": "int", "unit": "室", "min": 10',
      'leaf "chuzu": field "room": min is greater than max',
      chuzu,
    );
    says(
      '"key": "room", "label": "户型", "ask": "几室", "type": "int", "unit": "室"',
      '"key": "room", "label": "户型", "ask": "几室", "type": "int"',
      'leaf "chuzu": field "room": has no unit',
      chuzu,
    );
  });

  it('names the line of a leaf whose money, end, title or choice of one is not its own', () => {
    says(
      '"price": "rent", "title": "{estate} {room}{hall?}',
      '"price": "price", "title": "{estate} {room}{hall?}',
      'leaf "chuzu": price: "price" is no money field of this leaf',
    );
    says('"expire": "act_time+1d"', '"expire": "act_time"', 'leaf "huodong": bad notation "act_time"');
    says(
      '"expire": "act_time+1d"',
      '"expire": "depart+1d"',
      'leaf "huodong": expires with "depart", which is no required datetime of this leaf',
    );
    says('"title": "{ask}"', '"title": "{aks}"', 'leaf "dating": title: unknown field "aks"');
    says('"title": "{ask}"', '"title": "{ask"', 'leaf "dating": title: bad notation "{ask"');
    says(
      '"one_of": "rent price_w", "title": "{estate} 农村',
      '"one_of": "rent area", "title": "{estate} 农村',
      'leaf "zijianfang": one_of: "area" is required anyway',
    );
    says(
      '"days": 30, "core": true, "price": "rent", "title": "{estate} {room}{hall?}',
      '"days": 31, "core": true, "price": "rent", "title": "{estate} {room}{hall?}',
      'leaf "chuzu": days 31 is none of valid_days',
    );
    says(
      '"with": {"brand": {"suggest": ["华为"',
      '"with": {"brnd": {"suggest": ["华为"',
      'leaf "shouji": field "brnd" is not in this leaf',
    );
    says(
      '"review": "pre", "price": "dayrent"',
      '"review": "before", "price": "dayrent"',
      'leaf "duanzu": review "before" is none of post, pre',
    );
  });

  it('names the line of a set or a reason that cannot be', () => {
    says('"keys": "room hall bath"', '"keys": "room hal bath"', 'set "户型": unknown field "hal"');
    says('{"code": "R02"', '{"code": "R01"', 'reason "R01": "R01" is there twice');
    says('"action": "urgent"', '"action": "ergent"', 'reason "fraud": unknown action "ergent"');
  });
});
