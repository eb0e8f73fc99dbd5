import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRegions } from '../regions/regions.file.js';
import { readCategories } from './categories.file.js';
import { formFields } from './form-models.js';
import { readFields, textsOf, typedFields } from './leaf-form.js';
import { filterFields, readFilters } from './leaf-filters.js';
import { labelsOf, measuresOf, searchWords } from './leaf-index.js';
import { chipsOf, composeTitle, factsOf, isPersonal, posterTag, priceOf } from './leaf-words.js';
import { expiryOf, readValid, validOptions } from './validity.js';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const categories = readCategories(readRegions());
const leaf = (slug: string) => categories.leaf(slug)!;

const FLAT = {
  poster_house: '个人房东',
  rent_mode: '整租',
  estate: '安东人家',
  room: '2',
  hall: '1',
  area: '86',
  rent: '1100',
  agent_fee: '无',
};
const JOB = {
  poster_job: '公司直招',
  job: '操作工',
  num: '20',
  company: '红日纺织',
  sal_min: '4000',
  sal_max: '6000',
  workplace: '高沟镇工业园',
  no_fee: '1',
};
const TRIP = { pool_type: '长途一次', from: '涟水', to: '南京南站', depart: '2026-11-25T07:30', seats: '3' };

/** What one field of a leaf becomes, beside answers that are right. */
function answer(slug: string, right: object, key: string, given: object) {
  const { values, faults } = readFields(leaf(slug), { ...right, ...given }, NOW);
  return faults.length > 0 ? faults.map(({ field, message }) => `${field}: ${message}`).join('; ') : values[key];
}
const flat = (key: string, given: object) => answer('chuzu', FLAT, key, given);
const job = (key: string, given: object) => answer('pugong', JOB, key, given);
const trip = (key: string, given: object) => answer('chezhaoren', TRIP, key, given);

describe('An answer', () => {
  it('in words is cleaned, and not too long', () => {
    expect(flat('estate', { estate: '  安东\u200b人家\t 二期 ' })).toBe('安东人家 二期');
    expect(flat('estate', { estate: '园'.repeat(21) })).toBe('estate: 小区/村名最多 20 个字，现在有 21 个');
    expect(flat('estate', { estate: ' \u200b ' })).toBe('estate: 请填写小区/村名');
    expect(flat('estate', { estate: ['安东人家', '别的'] })).toBe('estate: 小区/村名没有看懂，请重新填写');
  });

  it('to choose is one of the words, or any of them', () => {
    expect(flat('rent_mode', { rent_mode: '白租' })).toBe('rent_mode: 出租方式请从列出的里面选一项');
    expect(flat('house_equip', { house_equip: ['空调', '床'] })).toEqual(['床', '空调']);
    expect(flat('house_equip', { house_equip: '床' })).toEqual(['床']);
    expect(flat('house_equip', { house_equip: ['床', '直升机'] })).toBe('house_equip: 配置请从列出的里面选');
    expect(flat('house_equip', { house_equip: '' })).toBeUndefined();
  });

  it('to tick is set by what forms send, and must be where it is required', () => {
    for (const set of ['1', 'on', 'true', '是', ['0', '1']]) expect(flat('lift', { lift: set })).toBe(true);
    for (const not of ['', '0', 'false', '否']) expect(flat('lift', { lift: not })).toBeUndefined();
    expect(flat('lift', { lift: '也许' })).toBe('lift: “有电梯”请打勾或空着');
    expect(job('no_fee', { no_fee: '' })).toBe('no_fee: 请勾选“承诺不收押金、培训费、服装费”，勾了才能发布');
  });

  it('in numbers has its kind and its limits', () => {
    expect(flat('area', { area: '86.256平米' })).toBe(86.26);
    expect(flat('area', { area: '很大' })).toBe('area: 面积请填数字，例如 86');
    expect(flat('room', { room: '2.5' })).toBe('room: 几室请填整数，例如 2');
    expect(flat('room', { room: '12' })).toBe('room: 几室要在 1 到 9 室之间');
    expect(flat('floors', { floor: '9', floors: '6' })).toBe('floors: 总楼层不能小于所在楼层，请检查');
    expect(answer('ershoufang', { ...FLAT, price_w: '58', title_cert: '其他' }, 'built', { built: '2031' })).toBe(
      'built: 建成年份要在 1900 到 2026 年之间',
    );
  });

  it('under “area” may be the size or the region’s part', () => {
    expect(flat('area', { area: ['320812', '86'] })).toBe(86);
    expect(flat('area', { area: ['86', ''] })).toBe(86);
    expect(flat('area', { area: '320812' })).toBe('area: 面积请填数字，例如 86');
    expect(flat('area', { area: ['86', '90'] })).toBe('area: 面积没有看懂，请重新填写');
  });

  it('in money is a sum or 面议, and the tick wins over the box', () => {
    expect([
      flat('rent', { rent: ['1100', ''] }),
      flat('rent', { rent: '1,100元' }),
      flat('rent', { rent: '1.2万' }),
    ]).toEqual([1100, 1100, 12_000]);
    expect([
      flat('rent', { rent: ['', '面议'] }),
      flat('rent', { rent: ['1100', '面议'] }),
      flat('rent', { rent: '面议' }),
    ]).toEqual(['面议', '面议', '面议']);
    expect(flat('rent', { rent: '' })).toBe('rent: 租金请填多少元/月，只写数字，例如 1100；没定就勾“面议”');
    expect(flat('rent', { rent: '一千一' })).toBe('rent: 租金请填多少元/月，只写数字，例如 1100；没定就勾“面议”');
    expect(flat('rent', { rent: '0' })).toBe('rent: 租金最少 1 元/月');
    const house = { ...FLAT, title_cert: '其他' };
    expect(answer('ershoufang', house, 'price_w', { price_w: '580000' })).toBe(
      'price_w: 总价太大了，最多 100000 万元；单位是万元，58 万只写 58',
    );
    expect(answer('ershoufang', house, 'unit_price', { price_w: '58万', area: '96', unit_price: '1' })).toBe(6042);
    expect(answer('ershoufang', house, 'unit_price', { price_w: '面议' })).toBeUndefined();
  });

  it('in money may have another unit, or be nothing where that is an answer', () => {
    const harvest = {
      poster_job: '个人雇主',
      job: '摘桃',
      pay_cycle: '日结',
      work_date: '2026-11-25',
      need_people: '5',
      workplace: '高沟镇',
      no_fee: '1',
    };
    const wage = (given: object) => answer('nongmang', harvest, 'wage_day', given);
    expect([wage({ wage_day: '150' }), wage({ wage_day: '150', 'wage_day.unit': '元/天' })]).toEqual([150, 150]);
    expect([wage({ wage_day: '20', 'wage_day.unit': '元/时' }), wage({ wage_day: '20元/时' })]).toEqual(
      Array(2).fill({ amount: 20, unit: '元/时' }),
    );
    expect(wage({ wage_day: '20', 'wage_day.unit': '元/年' })).toBe('wage_day: 工资的单位请从列出的里面选');
    const fee = (act_fee: string) =>
      answer('huodong', { act_time: '2026-12-05 09:00', act_place: '体育中心' }, 'act_fee', { act_fee });
    expect([fee('免费'), fee('0'), fee('')]).toEqual([0, 0, undefined]);
  });

  it('of a wage needs no sums when 面议 is ticked, and its ends must rise', () => {
    expect(job('sal_face', { sal_min: '', sal_max: '', sal_face: '1' })).toBe(true);
    expect(job('sal_min', { sal_min: 'abc', sal_face: '1' })).toBeUndefined();
    expect(job('sal_max', { sal_min: '6000', sal_max: '4000' })).toBe('sal_max: 月薪上限不能小于月薪下限，请检查');
    expect(job('sal_min', { sal_min: '', sal_max: '' })).toMatch(/^sal_min: 月薪下限请填.+; sal_max: 月薪上限请填/);
  });

  it('of a fee is a word, or a sum of one’s own', () => {
    expect(flat('agent_fee', { agent_fee: '半月' })).toBe('半月');
    expect([
      flat('agent_fee', { agent_fee: '自填', 'agent_fee.amount': '500元' }),
      flat('agent_fee', { agent_fee: '500' }),
    ]).toEqual([500, 500]);
    expect(flat('agent_fee', { agent_fee: '自填' })).toBe('agent_fee.amount: 中介费请填多少元，只写数字，例如 500');
    expect(flat('agent_fee', { agent_fee: '看着给' })).toBe('agent_fee: 中介费请填多少元，只写数字，例如 500');
  });

  it('of a place is words, with the area if one likes', () => {
    expect(job('workplace', {})).toEqual({ text: '高沟镇工业园' });
    expect(job('workplace', { 'workplace.area': '320826101' })).toEqual({ text: '高沟镇工业园', code: '320826101' });
    expect(job('workplace', { 'workplace.area': '999999' })).toBe('workplace.area: 工作地点的地区请从列出的里面选');
    expect(job('workplace', { workplace: '', 'workplace.area': '320826' })).toBe('workplace: 请填写工作地点');
    const wanted = (want_area: unknown) =>
      answer('qiuzu', { want_price: '900', rent_mode: '整租' }, 'want_area', { want_area });
    expect([wanted(['320830', '320826']), wanted('320800')]).toEqual([['320826', '320830'], ['320800']]);
    expect([wanted('涟水'), wanted('')]).toEqual([
      'want_area: 期望区域请从列出的里面选',
      'want_area: 请选择期望区域，可以选几项',
    ]);
  });

  it('of a moment makes sense', () => {
    expect(trip('depart', { depart: '2026-11-25 07:30' })).toBe('2026-11-25T07:30');
    expect(trip('depart', { depart: '2026-11-24T09:10' })).toBe('2026-11-24T09:10');
    expect(trip('depart', { depart: '2026-11-24T08:50' })).toBe('depart: 出发时间已经过去了，请重新选');
    expect(trip('depart', { depart: '2027-12-25T07:30' })).toBe('depart: 出发时间最远只能选到一年以内');
    expect(trip('depart', { depart: '明天早上' })).toBe('depart: 出发时间请写成 2027-01-05 09:00 的样子');
    expect(flat('movein', { movein: '2026年12月1日' })).toBe('2026-12-01');
    const phone = { poster_goods: '个人', want: '转让', cond: '9成新', price: '1200' };
    expect(answer('shouji', phone, 'bought', { bought: '2020-05' })).toBe('2020-05');
    expect(answer('shouji', phone, 'bought', { bought: '2027-05' })).toBe('bought: 购买时间还没有到，请检查年份和月份');
  });

  it('of days is one, or from one to another', () => {
    const harvest = {
      poster_job: '个人雇主',
      job: '摘桃',
      wage_day: '150',
      pay_cycle: '日结',
      need_people: '5',
      workplace: '高沟镇',
      no_fee: '1',
    };
    const days = (given: object) => answer('nongmang', harvest, 'work_date', given);
    expect(days({ work_date: '2026-11-25' })).toEqual({ from: '2026-11-25' });
    expect([
      days({ work_date: '2026-11-25', 'work_date.end': '2026-11-27' }),
      days({ work_date: '2026-11-25~2026-11-27' }),
    ]).toEqual(Array(2).fill({ from: '2026-11-25', to: '2026-11-27' }));
    expect(days({ work_date: '2026-11-27', 'work_date.end': '2026-11-25' })).toBe(
      'work_date.end: 上工日期：结束的日子不能早于开始的日子',
    );
    expect([
      days({ work_date: '2026-11-20', 'work_date.end': '2026-11-24' }),
      days({ work_date: '2026-11-23' }),
    ]).toEqual([{ from: '2026-11-20', to: '2026-11-24' }, 'work_date: 上工日期已经过去了，请重新选']);
    expect([days({}), days({ work_date: '后天' })]).toEqual([
      'work_date: 请选上工日期',
      'work_date: 上工日期请写成 2027-01-05 的样子',
    ]);
  });

  it('that one of several has to give is asked for at the first', () => {
    const shop = { poster_house: '个人房东', shop_kind: '临街门面', estate: '红日路', area: '60' };
    expect(answer('shangpu', shop, 'rent', {})).toBe('rent: 租金、总价，至少填一项');
    expect(answer('shangpu', shop, 'price_w', { price_w: '80' })).toBe(80);
    expect(answer('shangpu', shop, 'rent', { rent: 'abc' })).toMatch(/^rent: 租金请填多少元\/月/);
  });
});

describe('What is stored', () => {
  it('names what people wrote in their own words', () => {
    const { values } = readFields(leaf('pugong'), JOB, NOW);
    expect(textsOf(leaf('pugong'), values).map(({ key, text }) => `${key} ${text}`)).toEqual([
      'job 操作工',
      'company 红日纺织',
      'workplace 高沟镇工业园',
    ]);
  });

  it('ends after the days that were chosen, or with its own moment', () => {
    expect(readValid(leaf('chuzu'), {})).toEqual({ days: 30 });
    expect([readValid(leaf('chuzu'), { valid: '60' }), readValid(leaf('chuzu'), { valid: '60 天' })]).toEqual([
      { days: 60 },
      { days: 60 },
    ]);
    for (const valid of ['7', '9999', 'x', ['15', '30'], { a: 1 }])
      expect(readValid(leaf('chuzu'), { valid })).toEqual({
        fault: { field: 'valid', message: '有效期请从列出的里面选' },
      });
    expect(
      validOptions(leaf('chuzu'), { valid: '60' })
        .filter(({ checked }) => checked)
        .map(({ label }) => label),
    ).toEqual(['60 天']);
    expect([readValid(leaf('chezhaoren'), { valid: '60' }), validOptions(leaf('chezhaoren'))]).toEqual([
      { days: 0 },
      [],
    ]);
    expect(expiryOf(leaf('chuzu'), {}, 30, NOW)).toBe(NOW + 30 * 86_400_000);
    expect(expiryOf(leaf('chezhaoren'), { depart: '2026-11-25T07:30' }, 0, NOW)).toBe(
      Date.parse('2026-11-25T09:30:00+08:00'),
    );
    expect(expiryOf(leaf('chezhaoren'), { depart: '?' }, 0, NOW)).toBe(NOW + 86_400_000);
  });
});

describe('Whatever is sent or stored', () => {
  const leaves = fc.constantFrom(...categories.leaves);
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '面议',
      '__proto__',
      '1e999',
      '9'.repeat(400),
      '320812',
      '2027-01-05~',
      '\ud800',
      'a'.repeat(1_000_000),
    ),
  );
  const junk = fc.oneof(texts, fc.array(texts), fc.anything());
  const bodies = leaves.chain((chosen) => {
    const names = chosen.fields.flatMap(({ key }) => [
      key,
      `${key}.area`,
      `${key}.end`,
      `${key}.unit`,
      `${key}.amount`,
      `f.${key}`,
      `f.${key}.min`,
      `f.${key}.max`,
    ]);
    const name = fc.constantFrom(...names, 'valid', 'min', 'max', 'sort', '__proto__', 'constructor', 'toString');
    return fc.tuple(fc.constant(chosen), fc.dictionary(name, junk, { maxKeys: 30 }));
  });

  it('is read and shown again without a throw, and what is read can be said, indexed and typed again', () => {
    fc.assert(
      fc.property(bodies, ([chosen, body]) => {
        const { values, faults } = readFields(chosen, body, NOW);
        formFields(chosen, body, Object.fromEntries(faults.map(({ field, message }) => [field, message])), {
          region: 'huaian',
        });
        filterFields(chosen, body);
        readValid(chosen, body);
        for (const { min = 0, max = 0 } of readFilters(chosen, body).ranges)
          expect([min, max].every(Number.isFinite)).toBe(true);
        expect(Object.values(measuresOf(chosen, values)).every(Number.isFinite)).toBe(true);
        for (const label of labelsOf(chosen, values)) expect(label.length).toBeLessThan(64);
        expect(JSON.parse(JSON.stringify(values))).toEqual(values);
        const again = readFields(chosen, typedFields(chosen, values), NOW).values;
        expect(again).toEqual(values);
        expect(
          [searchWords(chosen, values), composeTitle(chosen, values, '')].every((text) => typeof text === 'string'),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('in an older or broken row is left out rather than thrown at', () => {
    fc.assert(
      fc.property(
        leaves,
        fc.dictionary(
          fc.constantFrom(
            'rent',
            'room',
            'area',
            'workplace',
            'want',
            'sal_min',
            'work_date',
            'poster_house',
            'poster_job',
            'depart',
            'agent_fee',
            'svc_area',
            'want_area',
            '__proto__',
          ),
          fc.anything(),
        ),
        (chosen, stored) => {
          const values = stored as Parameters<typeof priceOf>[1];
          for (const say of [
            priceOf,
            factsOf,
            chipsOf,
            labelsOf,
            measuresOf,
            searchWords,
            typedFields,
            textsOf,
            posterTag,
            isPersonal,
          ])
            say(chosen, values);
          composeTitle(chosen, values, '涟城街道');
          expiryOf(chosen, values, 30, NOW);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is nothing when there is no body at all', () => {
    for (const body of [undefined, null, 'x', 1, [], Object.create(null)]) {
      const { values, faults } = readFields(leaf('chuzu'), body as Record<string, unknown>, NOW);
      expect([values, faults.length]).toEqual([{}, 8]);
    }
    expect(readFields(leaf('chuzu'), Object.create(FLAT) as Record<string, unknown>, NOW).values).toEqual({});
  });
});
