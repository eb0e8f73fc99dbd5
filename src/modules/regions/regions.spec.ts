import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadRegions, readRegions } from './regions.file.js';

const text = readFileSync(new URL('./regions.json', import.meta.url), 'utf8');
const lineOf = (part: string, source = text) => source.slice(0, source.indexOf(part)).split('\n').length;

describe('The regions', () => {
  const regions = readRegions();

  it('are five, with 8 areas and 113 towns', () => {
    expect(regions.all.map(({ slug, name }) => `${slug} ${name}`)).toEqual([
      'huaian 淮安市',
      'lianshui 涟水县',
      'xuyi 盱眙县',
      'jinhu 金湖县',
      'other 其他地区',
    ]);
    expect(regions.everyArea).toHaveLength(8);
    expect(regions.everyArea.flatMap((area) => area.towns)).toHaveLength(113);
    expect(regions.city).toEqual({ code: '320800', name: '淮安市', phoneArea: '0517', plate: '苏H' });
  });

  it('lead from a town up to its region', () => {
    const town = regions.town('320831103');
    expect(town).toMatchObject({ name: '塔集镇', kind: '镇', old: ['闵桥镇'] });
    expect([town?.area.name, town?.area.region.slug]).toEqual(['金湖县', 'jinhu']);
    expect(regions.areaOf('320831103')).toBe(regions.area('320831'));
    expect(regions.find('lianshui')?.areas.map(({ code }) => code)).toEqual(['320826']);
    expect([regions.find('toString'), regions.area('__proto__'), regions.town('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('name a place, and know what else it is and was called', () => {
    expect(['320826', '320831103', '320800', '1'].map((code) => regions.placeName(code))).toEqual([
      '涟水县',
      '塔集镇',
      '淮安市',
      undefined,
    ]);
    expect(regions.namesOf('320831103')).toEqual(['塔集镇', '塔集', '闵桥镇', '闵桥']);
    expect(regions.namesOf('320804001')).toEqual(['长江路街道', '长江路', '王营镇', '王营']);
    expect(regions.namesOf('320803')).toEqual(['淮安区', '淮安', '楚州', '楚州区']);
    expect(regions.namesOf('320871')).toEqual(['淮安经济技术开发区', '开发区', '经开区']);
    expect(regions.namesOf('320826003')).toContain('机场产业园区');
    expect(regions.namesOf('9')).toEqual([]);
  });

  it('know what an old name is today', () => {
    const today = (name: string) => regions.placeName(regions.codeOfOldName(name) ?? '');
    expect(['闵桥', '闵桥镇', '楚州', '王营镇', '涂沟'].map(today)).toEqual([
      '塔集镇',
      '塔集镇',
      '淮安区',
      '淮阴区',
      '银涂镇',
    ]);
    expect(['塔集镇', '盐河', '武墩', '涟水', ''].map(today)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('find the area among what came under its name', () => {
    expect([regions.areaSent(['86', '320812']), regions.areaSent('320826')].map((area) => area?.name)).toEqual([
      '清江浦区',
      '涟水县',
    ]);
    expect([regions.areaSent('86'), regions.areaSent(undefined), regions.areaSent({ toString: 1 })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('find the place that a text speaks of', () => {
    const found = (typed: string) => regions.placeIn(typed);
    expect([found('高沟镇工业园'), found('涟水汽车站'), found('闵桥镇老街')]).toEqual([
      '320826101',
      '320826',
      '320831103',
    ]);
    expect(found('王营镇北京路')).toBe('320804');
    expect([found('淮安东站'), found('南京南站'), found('')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('A wrong regions file', () => {
  const complaint = (from: string, to: string) => {
    const wrong = text.replace(from, to);
    expect(wrong).not.toBe(text);
    return expect(() => loadRegions('regions.json', wrong));
  };

  it('names the line of a town whose code is not under its area', () => {
    const line = lineOf('"320826102"');
    complaint('"320826102"', '"320830102"').toThrow(
      `regions.json:${line}: town "320830102": stands under area "320826", where its code does not belong`,
    );
  });

  it('names the line of a code or slug that is there twice', () => {
    complaint('"320826102"', '"320826101"').toThrow(
      `regions.json:${lineOf('"320826102"')}: town "320826101": "320826101" is there twice`,
    );
    complaint('"slug": "xuyi"', '"slug": "jinhu"').toThrow(
      `regions.json:${lineOf('"slug": "jinhu"')}: region "jinhu": "jinhu" is there twice`,
    );
  });

  it('names the line of an alias to nowhere, an unknown area, an area of no region or of two', () => {
    complaint('"name": "闵桥", "code": "320831103"', '"name": "闵桥", "code": "320831199"').toThrow(
      `regions.json:${lineOf('"name": "闵桥"')}: alias "闵桥": unknown code "320831199"`,
    );
    complaint('"areas": ["320830"]', '"areas": ["320839"]').toThrow('region "xuyi": unknown area "320839"');
    complaint('"areas": ["320830"]', '"areas": []').toThrow(
      `regions.json:${lineOf('{"code": "320830"')}: area "320830": belongs to no region`,
    );
    complaint('"areas": ["320830"]', '"areas": ["320826"]').toThrow(
      'region "xuyi": area "320826" belongs to "lianshui" already',
    );
  });

  it('refuses slugs that are addresses of pages, missing names and misspelt properties', () => {
    complaint('"slug": "xuyi"', '"slug": "post"').toThrow(
      'region "post": the slug is the address of a page of the site',
    );
    complaint('"name": "高沟镇", ', '').toThrow(`regions.json:${lineOf('"高沟镇"')}: town "320826101": missing name`);
    complaint('"name": "高沟镇", "kind"', '"name": "高沟镇", "king"').toThrow(
      'town "320826101": unknown property "king"',
    );
  });
});
