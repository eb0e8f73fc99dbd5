const THINGS = [
  ...[
    '木床',
    '衣柜',
    '书桌',
    '沙发',
    '餐桌',
    '电视',
    '冰箱',
    '洗衣机',
    '空调',
    '热水器',
    '阳台',
    '厨房',
    '车位',
    '院子',
    '楼梯',
  ],
  ...[
    '南窗',
    '地板',
    '瓷砖',
    '灯具',
    '窗帘',
    '水池',
    '花架',
    '鞋柜',
    '镜子',
    '书架',
    '茶几',
    '吊扇',
    '暖气',
    '门厅',
    '储物间',
  ],
];
const STATES = [
  '是新的',
  '用了两年',
  '去年换的',
  '还很干净',
  '可以留下',
  '刚修过',
  '不大不小',
  '朝着南边',
  '够用',
  '看着舒服',
];

let count = 0;

/**
 * What tells one flat of the tests from another: a text and a telephone number of its own, so that no two are taken for twins.
 * What is said is harmless.
 */
export function different(): { body: string; phone: string } {
  count += 1;
  let seed = count * 7_919;
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const lines = Array.from({ length: 9 }, () => `${THINGS[next(THINGS.length)]}${STATES[next(STATES.length)]}`);
  return { body: `${lines.join('，')}。`, phone: `1390000${String(1000 + count).slice(-4)}` };
}
