import type { Chance } from '../random.js';
import * as words from './words.js';

export interface Place {
  readonly region: string;
  readonly code?: string;
  readonly name: string;
}

type Filled = Readonly<Record<string, string | string[]>>;
type Text = (luck: Chance, place: Place, leaf: string) => string;

const one =
  (list: readonly string[]): Text =>
  (luck) =>
    luck.pick(list);
const of =
  (lists: Readonly<Record<string, readonly string[]>>, rest: readonly string[]): Text =>
  (luck, _, leaf) =>
    luck.pick(lists[leaf] ?? rest);
const estate: Text = (luck) => luck.pick(words.ESTATE_HEADS) + luck.pick(words.ESTATE_TAILS);
const spot: Text = (luck, { name }) => name + luck.pick(words.STREETS);
const TRADES = Object.keys(words.JOBS).filter((leaf) => leaf !== 'linggong');
const thing = of(words.THINGS, ['闲置物品']);

/** Words by key of their field. */
export const TEXTS: Readonly<Record<string, Text>> = {
  estate,
  school: (luck) => `${luck.pick(words.ESTATE_HEADS)}小学`,
  look: one(['随时', '周末', '提前约', '晚上七点后']),
  power: one(['80 kVA', '200 kVA', '315 kVA']),
  job: of(words.JOBS, words.JOBS['linggong']!),
  seek_job: (luck) => luck.pick(words.JOBS[luck.pick(TRADES)]!),
  company: (luck) => luck.pick(words.SHOP_HEADS) + luck.pick(words.SHOP_TAILS['zhaopin']!),
  shopname: (luck) => luck.pick(words.SHOP_HEADS) + luck.pick(words.SHOP_TAILS['default']!),
  workplace: spot,
  place: spot,
  act_place: spot,
  lost_place: spot,
  origin: (_, { name }) => name,
  from: (_, { name }) => name,
  to: one(words.FAR),
  brand: of(words.BRANDS, ['其他', '不限']),
  model: (luck, place, leaf) => `${thing(luck, place, leaf)} ${luck.pick(words.MODELS)}`,
  storage: one(['8G+128G', '8G+256G', '12G+256G', 'i5 16G 512G']),
  size: one(['1.5米', '1.8米', '200升', '26寸', '42码', '大1匹']),
  qty: one(['200斤', '一批', '50箱', '两车', '每天现摘']),
  car_brand: (luck, _, leaf) =>
    `${luck.pick(leaf === 'huoche' ? words.LORRIES : leaf === 'mianbao' ? words.VANS : words.CARS)} ${luck.whole(2013, 2024)}款`,
  color: one(['白', '黑', '银灰', '红', '蓝']),
  battery: one(['48V20Ah', '60V20Ah 换过', '72V32Ah']),
  goods_note: one(words.GOODS),
  weight: one(['1吨', '3方', '20箱', '半车']),
  truck: one(['4.2米厢货', '6.8米高栏', '面包车']),
  worktime_svc: one(['8:00-20:00', '7:30-21:00', '24小时', '随时']),
  licence: (luck) => `备案 ${luck.whole(1000, 9999)}`,
  subject: one(words.SUBJECTS),
  orgno: (luck) => `登记 ${luck.whole(1000, 9999)}`,
  breed: (luck, _, leaf) => luck.pick(leaf === 'mao' ? words.CATS : words.DOGS),
  pet_age: one(['2个月', '半岁', '1岁', '3岁']),
  produce: (luck, _, leaf) => luck.pick(leaf === 'miaomu' ? words.SEEDLINGS : words.PRODUCE),
  feature: one(['边角磨损，有一处红色记号', '挂着一个小葫芦', '左边有缺口', '里面夹着一张照片']),
  found_where: one(['在我这里', '门卫室', '派出所']),
  missing_name: (luck) => `${luck.pick(words.SURNAMES)}大爷`,
  missing_look: one(['灰色棉袄，黑布鞋', '藏青外套，戴帽子', '红围巾，拄拐杖']),
  police: one(['已报警，当地派出所', '已报警']),
  ask: one(words.ASKS),
  cert_name: (luck) => `${luck.pick(['身份证', '营业执照副本', '驾驶证', '收据'])}，尾号 ${luck.whole(1000, 9999)}`,
  job_me: one(['职员', '个体经营', '退休', '教师']),
  swap: one(['儿童自行车', '土鸡蛋', '绿植', '旧书']),
  fit: one(['通用', '轿车', 'SUV']),
};

function word(fields: Filled, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

const PROMISES = ['上门快，价格公道', '老师傅，随叫随到', '先看后定价', '做完满意再付', '本地人，周末也做'];

/** A title of 6 to 30 characters from what was filled in. */
export function titleOf(
  luck: Chance,
  group: string,
  leaf: { slug: string; name: string },
  fields: Filled,
  place: Place,
): string {
  const has = (key: string) => word(fields, key);
  const title =
    TITLES[group]?.(luck, has, place, leaf.slug) ?? `${place.name}${leaf.name.split('/')[0]}，${luck.pick(PROMISES)}`;
  return title.length > 30 ? title.slice(0, 30) : title;
}

type Title = (luck: Chance, has: (key: string) => string, place: Place, leaf: string) => string;

const TITLES: Readonly<Record<string, Title>> = {
  fang: (luck, has, { name }, leaf) => {
    if (leaf === 'qiuzu') return `求租${name}附近${has('want_room') || '两室'}，${has('rent_mode')}`;
    if (leaf === 'qiugou') return `求购${name}附近${has('want_room') || '三室'}，诚心买`;
    const rooms = has('room')
      ? `${has('room')}室${has('hall') ? `${has('hall')}厅` : ''}`
      : has('shop_kind') || has('plant_kind') || '';
    return `${has('estate') || name}${rooms}${has('area')}平${has('deco')}，${luck.pick(['看房方便', '诚心出', '位置好', '价格可谈', '房东直出'])}`;
  },
  zhaopin: (luck, has) =>
    `${has('company')}招${has('job')}${has('num')}名，${luck.pick(['管午饭', '按月发薪', '离家近', '长期稳定', '有人带'])}`,
  linggong: (luck, has, { name }, leaf) =>
    leaf === 'jianli'
      ? `求职${has('seek_job')}，${has('exp_me') || '肯学肯干'}，在${name}`
      : `${name}招人${has('job')}，${luck.pick(['管饭', '当天能上工', '手脚快的来'])}`,
  ershou: (luck, has, place, leaf) => {
    if (leaf === 'huishou') return `${place.name}上门收${has('svc_items') || '旧家电'}，当面付款`;
    const what = has('model').split(' ')[0] || thing(luck, place, leaf);
    if (has('gift')) return `${what}${has('gift')}，${has('cond')}，${place.name}自取`;
    const deal = has('want') === '求购' ? `求购${what}` : `${what}${luck.pick(['转让', '便宜出', '低价处理'])}`;
    return `${deal}，${has('cond') || '价格可谈'}，${place.name}`;
  },
  che: (luck, has, place, leaf) =>
    `${has('want') === '求购' ? '求购' : ''}${has('car_brand') || `${has('brand')}${thing(luck, place, leaf)}`}${has('ebike_kind')}，${luck.pick(['车况好', '手续齐', '自用车', '价格可谈'])}`,
  pinche: (_, has, { name }) =>
    `${name}到${has('to')}${has('goods_note') ? `带${has('goods_note')}` : ''}，${has('seats') ? `${has('seats')}个人` : '空车能装货'}`,
  jiaoyu: (luck, has, { name }) =>
    `${name}${has('subject') || '课后托管'}，${luck.pick(['小班授课', '零基础可学', '周末有班'])}`,
  chongwu: (luck, has, { name }) =>
    `${name}${has('produce') || has('breed') || '宠物用品'}，${luck.pick(['自家的', '可上门看', '量大从优'])}`,
  bianmin: (luck, has, { name }, leaf) =>
    leaf === 'dating'
      ? `打听一下：${has('ask')}`
      : leaf === 'zhenghun'
        ? `${has('age')}岁${has('marry')}，诚心找对象`
        : leaf === 'shengming'
          ? `遗失声明：${has('cert_name')}`
          : `${name}${has('breed') || has('missing_name') || luck.pick(words.LOST)}，${luck.pick(['请留意', '帮忙看看', '好心人看一下'])}`,
};
