import type { Grade } from './rule-word.entity.js';

export const GRADE_NAMES: Readonly<Record<Grade, string>> = {
  a: 'A 违禁，+80 分',
  b: 'B 可疑，+40 分',
  innocent: '无害短语，里面的词不算',
};

/** The kinds of bad post. */
const TOPIC_NAMES: Readonly<Record<string, string>> = {
  loan: '贷款',
  invoice: '发票',
  certificate: '办证',
  gambling: '赌博',
  sex: '色情',
  brushing: '刷单',
  drugs: '毒品、武器',
  spying: '窃听、偷拍',
  links: '链接广告',
  accounts: '买卖账号',
  fraud: '诈骗',
};

export const topicName = (topic: string): string => TOPIC_NAMES[topic] ?? topic;
