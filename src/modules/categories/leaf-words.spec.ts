import { describe, expect, it } from '@jest/globals';
import { readRegions } from '../regions/regions.file.js';
import { readCategories } from './categories.file.js';
import { FieldValues } from './fields/definition.js';
import { labelsOf, measuresOf, searchWords } from './leaf-index.js';
import { chipsOf, composeTitle, factsOf, isPersonal, posterTag, priceOf } from './leaf-words.js';
import { roomSpellings } from './room-words.js';

const categories = readCategories(readRegions());
const leaf = (slug: string) => categories.leaf(slug)!;

const FLAT: FieldValues = {
  ...{
    poster_house: '个人房东',
    rent_mode: '整租',
    estate: '安东人家',
    room: 2,
    hall: 1,
    bath: 1,
    area: 86,
    rent: 1100,
    agent_fee: 500,
  },
  ...{ floor: 3, floors: 6, lift: true, house_equip: ['床', '空调'], movein: '2026-12-01' },
};
const JOB: FieldValues = {
  poster_job: '公司直招',
  job: '操作工',
  num: 20,
  company: '红日纺织',
  sal_min: 4000,
  sal_max: 6000,
  workplace: { text: '工业园', code: '320826101' },
  no_fee: true,
};
const CAR: FieldValues = {
  poster_goods: '商家',
  want: '求购',
  car_brand: '大众 朗逸',
  reg_date: '2019-05',
  mileage: 5.6,
  price_car: 6.8,
  accident: '无',
};
const WORK: FieldValues = {
  poster_job: '个人雇主',
  job: '摘桃',
  wage_day: { amount: 20, unit: '元/时' },
  work_date: { from: '2026-11-25', to: '2026-11-27' },
  pay_cycle: '日结',
};

describe('A listing in words', () => {
  it('tells its facts, rooms and floors together, without the price', () => {
    expect(factsOf(leaf('chuzu'), FLAT).map(({ label, words }) => `${label} ${words}`)).toEqual([
      ...[
        '身份 个人房东',
        '出租方式 整租',
        '小区/村名 安东人家',
        '户型 2室1厅1卫',
        '面积 86㎡',
        '中介费 500 元',
        '楼层 3 / 6 层',
      ],
      ...['电梯 有', '配置 床、空调', '入住 2026年12月1日'],
    ]);
    expect(factsOf(leaf('chuzu'), { floor: 3 })).toEqual([{ label: '楼层', words: '3层', wide: false }]);
    expect(factsOf(leaf('pugong'), JOB).map(({ label, words }) => `${label} ${words}`)).toContain(
      '工作地点 高沟镇 工业园',
    );
    expect(
      factsOf(leaf('pugong'), { ...JOB, workplace: { text: '高沟工业园', code: '320826101' } }).map(
        ({ words }) => words,
      ),
    ).toContain('高沟工业园');
    expect(factsOf(leaf('nongmang'), WORK).find(({ label }) => label === '上工日期')).toEqual({
      label: '上工日期',
      words: '2026年11月25日至11月27日',
      wide: true,
    });
  });

  it('has short chips for the card, 求购 first', () => {
    expect(chipsOf(leaf('chuzu'), FLAT)).toEqual(['整租', '2室1厅', '86㎡']);
    expect(chipsOf(leaf('jiaoche'), CAR)).toEqual(['求购', '大众 朗逸', '2019年5月', '5.6万公里']);
    expect(chipsOf(leaf('jiaoche'), { ...CAR, want: '转让' })[0]).toBe('大众 朗逸');
    expect(chipsOf(leaf('zhuanrang'), { area: 60, rent: 3000, transfer_fee: 8 })).toEqual(['60㎡', '租金 3000 元/月']);
    expect(
      chipsOf(leaf('chezhaoren'), {
        from: { text: '涟水' },
        to: { text: '南京南站' },
        depart: '2026-11-25T07:30',
        seats: 3,
      }),
    ).toEqual(['涟水', '南京南站', '11月25日 07:30', '3个空位']);
  });

  it('has a price, a range of a wage, 面议, or none', () => {
    const words = (slug: string, values: FieldValues) => priceOf(leaf(slug), values)?.words;
    expect(priceOf(leaf('chuzu'), FLAT)).toEqual({
      key: 'rent',
      kind: 'sum',
      amount: 1100,
      yuan: 1100,
      number: '1100',
      unit: '元/月',
      words: '1100 元/月',
    });
    expect(priceOf(leaf('ershoufang'), { price_w: 58 })).toMatchObject({
      amount: 58,
      yuan: 580_000,
      number: '58',
      unit: '万元',
      words: '58万元',
    });
    expect(priceOf(leaf('chuzu'), { rent: '面议' })).toEqual({
      key: 'rent',
      kind: 'words',
      amount: null,
      yuan: null,
      number: '面议',
      unit: '',
      words: '面议',
    });
    expect(priceOf(leaf('zhuanrang'), { transfer_fee: 0 })).toMatchObject({
      kind: 'free',
      amount: 0,
      words: '无转让费',
      unit: '',
    });
    expect([
      words('pugong', JOB),
      words('pugong', { sal_face: true }),
      words('pugong', { sal_max: 6000 }),
      words('pugong', {}),
    ]).toEqual(['4000–6000 元/月', '面议', '6000 元/月', undefined]);
    expect([
      words('shangpu', { price_w: 80 }),
      words('shangpu', { rent: '面议', price_w: 80 }),
      words('shangpu', { rent: '面议' }),
    ]).toEqual(['80万元', '80万元', '面议']);
    expect([words('nongmang', WORK), words('zengsong', { gift: '赠送' })]).toEqual(['20 元/时', undefined]);
  });

  it('says who posts, where that is asked', () => {
    const said = (slug: string, values: FieldValues) => [posterTag(leaf(slug), values), isPersonal(leaf(slug), values)];
    expect(said('chuzu', FLAT)).toEqual(['个人', true]);
    expect(said('chuzu', { poster_house: '中介经纪人' })).toEqual(['中介', false]);
    expect([said('pugong', JOB), said('jiaoche', CAR), said('chezhaoren', {}), said('chuzu', {})]).toEqual([
      ['直招', false],
      ['商家', false],
      [null, null],
      [null, null],
    ]);
  });

  it('has a title of its own when none was given', () => {
    const title = (slug: string, values: FieldValues) => composeTitle(leaf(slug), values, '涟城街道');
    expect(title('chuzu', FLAT)).toBe('安东人家 2室1厅 86㎡ 整租');
    expect(title('chuzu', { ...FLAT, hall: undefined as never })).toBe('安东人家 2室 86㎡ 整租');
    expect(title('pugong', JOB)).toBe('招操作工20人 4000–6000 元/月 红日纺织');
    expect(title('pugong', { job: '操作工', num: 20, sal_face: true })).toBe('招操作工20人');
    expect(title('jiaoche', CAR)).toBe('求购 大众 朗逸 2019年5月上牌 5.6万公里');
    expect([
      title('shouji', { cond: '9成新', price: 1200 }),
      title('shouji', { brand: '华为', model: 'Mate 60', cond: '9成新', price: 2580 }),
    ]).toEqual(['手机/平板 9成新 1200 元', '华为 Mate 60 9成新 2580 元']);
    expect(title('dating', { ask: '配钥匙' })).toBe('打听/求助 配钥匙');
    expect([...title('dating', { ask: '问'.repeat(60) })]).toHaveLength(30);
    expect(title('changfang', { plant_kind: '仓库', area: 500 })).toBe('涟城街道 仓库 500㎡');
  });
});

describe('A listing in the index', () => {
  it('has a label for what it can be filtered by', () => {
    expect(labelsOf(leaf('chuzu'), { ...FLAT, room: 5 })).toEqual([
      ...[
        'f.poster_house=个人房东',
        'f.rent_mode=整租',
        'f.room=5',
        'f.room=4+',
        'f.agent_fee=自填',
        'f.lift=1',
        'f.house_equip=床',
        'f.house_equip=空调',
      ],
    ]);
    expect([3, 4].map((room) => labelsOf(leaf('chuzu'), { room }))).toEqual([['f.room=3'], ['f.room=4', 'f.room=4+']]);
    expect(labelsOf(leaf('pugong'), { workplace: JOB['workplace']! })).toEqual([
      'f.workplace=320826',
      'f.workplace=320826101',
    ]);
    expect(labelsOf(leaf('pugong'), { workplace: { text: '涟水汽车站' } })).toEqual(['f.workplace=320826']);
    expect(labelsOf(leaf('qiuzu'), { want_area: ['320800'], want_room: ['不限'] })).toContain('f.want_area=320831');
    expect(labelsOf(leaf('qiuzu'), { want_room: ['不限'] })).toEqual(
      ['一室', '两室', '三室', '四室以上', '不限'].map((word) => `f.want_room=${word}`),
    );
    expect(labelsOf(leaf('jiaoche'), CAR)).toContain('f.car_brand=大众');
  });

  it('has measures, the price in the first unit', () => {
    expect(measuresOf(leaf('chuzu'), FLAT)).toEqual({ 'f.room': 2, 'f.area': 86, 'f.rent': 1100, 'price:chuzu': 1100 });
    expect(measuresOf(leaf('nongmang'), WORK)).toEqual({
      'f.wage_day': 160,
      'price:nongmang': 160,
      'f.work_date': 20_782,
      'f.work_date.end': 20_784,
    });
    expect(measuresOf(leaf('nongmang'), { wage_day: { amount: 2, unit: '元/件' } })).toEqual({});
    expect([measuresOf(leaf('chuzu'), { rent: '面议' }), measuresOf(leaf('xunwu'), { reward: 100 })]).toEqual([
      {},
      { 'price:xunwu': 100 },
    ]);
    expect(measuresOf(leaf('jiaoche'), CAR)['f.reg_date']).toBe(201_905);
  });

  it('is found by every way to say its rooms, and by the names of its place', () => {
    const words = searchWords(leaf('chuzu'), FLAT).split(' ');
    expect(words).toEqual(
      expect.arrayContaining(['2室1厅1卫', '两室', '二室', '两居', '2居', '两室一厅', '整租', '安东人家', '电梯']),
    );
    expect(roomSpellings('红日广场两室一厅')).toMatch(/(?=.* 2室1厅)(?=.* 2居)(?=.* 二室一厅)/);
    expect(roomSpellings('三居室')).toMatch(/(?=.* 3室)(?=.* 三室)/);
    expect([roomSpellings('教室 12室友'), roomSpellings('')]).toEqual(
      ['教室 12室友', ''].map((text) => expect.stringContaining(text)),
    );
    expect(searchWords(leaf('pugong'), JOB)).toMatch(/高沟镇.*前进镇/);
  });
});
