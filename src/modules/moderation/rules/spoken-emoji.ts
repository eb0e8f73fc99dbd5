/** Emoji that stand for words when people do not want to write them. */
const TABLE = `
💰💴💵💸🤑💲🪙 钱
💳 卡
📱📲 手机
☎📞 电话
🧧 红包
🔫 枪
💊 药
💉 针
🗡🔪 刀
🎰🎲 赌
🃏🀄🎴 牌
🍁🌿🍃 叶子
❄🧊 冰
🐴 码
🐧 企鹅
🐔🐓 鸡
🥚 蛋
✈🛩 飞机
🛰 卫星
🏠🏡 家
🏨 酒店
🚪 门
🛏 床
👧👩👱‍♀💃 女
👨 男
👥 人
👄💋👅 嘴
🍑 臀
🍌🍆 阳
🔞 成人
🍵🫖 茶
👍 点赞
🎓 学历
📜📃📄 证书
🧾🎫🎟 票
🏫 学校
🚗🚙 车
📍🗺 定位
🔍🔎 查
👀👁 看
📷📸📹🎥 拍
🎧👂 听
💑💏 情侣
🔗 链接
🎁 礼
🎬📺🎞 影视
🎵🎶 抖音
⚽ 足球
🐟🐠 鱼
🐶🐕 狗
🏃 跑
➕ 加
👌🆗 可
🙅🚫 不
💯 百
🔥 火
`;

export const SPOKEN: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [signs = '', word = ''] = line.split(' ');
      return [...signs].map((sign): [string, string] => [sign, word]);
    })
    .filter(([sign]) => !/[\u200d\ufe0f\u2640]/.test(sign)),
);
/** Signs in a square or circle that are a Han character: 🈶 有, 🉐 得, ㊙ 秘. */
const ENCLOSED = /^[\u{1f200}-\u{1f251}\u3280-\u32b0]$/u;

/** The word that an emoji stands for. */
export function spokenEmoji(sign: string): string | undefined {
  if (sign < '\u2000') return undefined;
  return SPOKEN.get(sign) ?? (ENCLOSED.test(sign) ? sign.normalize('NFKD') : undefined);
}
