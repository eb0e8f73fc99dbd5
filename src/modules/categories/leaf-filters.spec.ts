import { describe, expect, it } from '@jest/globals';
import { readRegions } from '../regions/regions.file.js';
import { readCategories } from './categories.file.js';
import { filterFields, readFilters } from './leaf-filters.js';

const categories = readCategories(readRegions());
const leaf = (slug: string) => categories.leaf(slug)!;
const asked = (slug: string, query: Record<string, unknown>) => readFilters(leaf(slug), query);

describe('The filter of a list', () => {
  it('asks for any of several words', () => {
    const { labels, on } = asked('chuzu', { 'f.rent_mode': ['整租', '合租', '白租'], 'f.lift': 'on' });
    expect(labels).toEqual([['f.rent_mode=整租', 'f.rent_mode=合租'], 'f.lift=1']);
    expect(on).toEqual([
      { words: '整租', remove: [{ key: 'f.rent_mode', value: '整租' }] },
      { words: '合租', remove: [{ key: 'f.rent_mode', value: '合租' }] },
      { words: '有电梯', remove: [{ key: 'f.lift' }] },
    ]);
  });

  it('asks for rooms, four and more as one', () => {
    expect(asked('chuzu', { 'f.room': ['2', '4+'] }).labels).toEqual([['f.room=2', 'f.room=4+']]);
    expect(asked('chuzu', { 'f.room': '4 ' })).toMatchObject({ labels: ['f.room=4+'], on: [{ words: '4室以上' }] });
    expect(asked('chuzu', { 'f.room': ['7', '0', 'x'] }).labels).toEqual(['f.room=7']);
  });

  it('asks for numbers between two ends, whichever way round', () => {
    expect(asked('chuzu', { 'f.area.min': '100平', 'f.area.max': '50' })).toMatchObject({
      ranges: [{ measure: 'f.area', min: 50, max: 100 }],
      on: [{ words: '50–100㎡' }],
    });
    expect(asked('mianbao', { 'f.seat': '7' })).toMatchObject({
      ranges: [{ measure: 'f.seat', min: 7, max: 7 }],
      on: [{ words: '7座' }],
    });
    expect(asked('chuzu', { 'f.area.min': '一点点' })).toEqual({ labels: [], ranges: [], words: [], on: [] });
  });

  it('asks for the price in the first money field’s own unit, and sorts by it', () => {
    expect(asked('chuzu', { min: '800', max: '1,500', sort: '-price' })).toEqual({
      labels: [],
      ranges: [{ measure: 'price:chuzu', min: 800, max: 1500 }],
      words: [],
      on: [{ words: '800–1500 元/月', remove: [{ key: 'min' }, { key: 'max' }] }],
      order: { measure: 'price:chuzu', direction: 'desc' },
    });
    expect(asked('ershoufang', { max: '60万', sort: 'price' })).toMatchObject({
      ranges: [{ measure: 'price:ershoufang', max: 60 }],
      on: [{ words: '60万元以下' }],
      order: { direction: 'asc' },
    });
    expect(asked('dating', { min: '1', sort: 'price' })).toEqual({ labels: [], ranges: [], words: [], on: [] });
    expect(asked('chuzu', { sort: 'constructor' }).order).toBeUndefined();
  });

  it('asks for a day, a month and a place', () => {
    expect(asked('nongmang', { 'f.work_date': '2026-11-26' }).ranges).toEqual([
      { measure: 'f.work_date', max: 20_783 },
      { measure: 'f.work_date.end', min: 20_783 },
    ]);
    const [range] = asked('chezhaoren', { 'f.depart': '2026-11-26' }).ranges;
    expect(range!.max! - range!.min!).toBe(1439);
    expect(asked('jiaoche', { 'f.reg_date.min': '2018', 'f.reg_date.max': '2020-05' })).toMatchObject({
      ranges: [{ min: 201_801, max: 202_005 }],
      on: [{ words: '2018年–2020年5月' }],
    });
    expect(asked('jiaoche', { 'f.reg_date.min': '2018' }).on[0]!.words).toBe('2018年以后');
    expect(asked('pugong', { 'f.workplace': ['320826', '1'] })).toMatchObject({
      labels: ['f.workplace=320826'],
      on: [{ words: '工作地点 涟水县' }],
    });
  });

  it('asks for a village by words in the text, for a known brand by its label', () => {
    expect(asked('chuzu', { 'f.estate': ' -安东人家 ' })).toMatchObject({ labels: [], words: ['安东人家'] });
    expect(asked('shouji', { 'f.brand': ['华为', '诺基亚'] })).toMatchObject({
      labels: ['f.brand=华为'],
      words: ['诺基亚'],
    });
  });

  it('ignores what it does not know', () => {
    for (const query of [
      { 'f.nix': '1' },
      { 'f.body': 'x' },
      { 'f.rent_mode': { a: 1 } },
      { 'f.floor.min': '3' },
      { __proto__: { min: '1' } },
      { min: [{}, 1] },
    ])
      expect(asked('chuzu', query)).toEqual({ labels: [], ranges: [], words: [], on: [] });
  });

  it('shows its questions, the price first, with what is on', () => {
    const models = filterFields(leaf('chuzu'), { min: '800', 'f.room': '4+', 'f.house_equip': ['床', '空调'] });
    expect(models.slice(0, 5).map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'range 租金',
      'picks 谁发的',
      'picks 出租方式',
      'words 小区/村名',
      'picks 几室',
    ]);
    expect(models[0]).toMatchObject({
      unit: '元/月',
      least: { name: 'min', value: '800' },
      most: { name: 'max', value: '' },
    });
    expect(models.find(({ key }) => key === 'room')).toMatchObject({
      name: 'f.room',
      options: [{ label: '1室' }, { label: '2室' }, { label: '3室' }, { value: '4+', label: '4室以上', checked: true }],
    });
    expect(models.find(({ key }) => key === 'house_equip')?.kind).toBe('picks');
    expect(
      filterFields(leaf('pugong'), {})
        .map(({ label }) => label)
        .filter((label) => label.startsWith('月薪')),
    ).toEqual(['月薪']);
    expect(filterFields(leaf('banjia'), {}).map(({ label }) => label)).toEqual(['谁发的', '服务区域']);
    expect(filterFields(categories.group('zhaopin')!, {}).map(({ label }) => label)).toContain('福利');
  });
});
