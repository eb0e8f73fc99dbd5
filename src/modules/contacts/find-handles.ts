import { asDigit, NUMBER_WORDS, type Skeleton, type Unmasked } from '../../kernel/disguise.js';
import type { BareSpan } from './contact-span.js';

/** 微信 and what is written instead of it; looked for where separators and emoji are left out. */
const WECHAT =
  /(?:请|可|扫码?)?加?(?:[微薇威维徽唯][信心芯]|[vw√]信|微[号x]|薇号|v号|weixin|wechat|weichat|[vw]x)|加[微薇威维v√w]|卫星/g;
const WECHAT_SHORT =
  /(?<![a-z0-9.])(?:[+加]\s?[v薇微威]|v(?=\s{0,2}[:\ufffc ])|[微薇威](?=\s{0,2}[:\ufffc]))[\s:\ufffc号]{0,4}([a-z][a-z0-9_-]{5,19})(?![a-z0-9_@])/g;
const WECHAT_AFTER = /(?<![a-z0-9_@.-])([a-z][a-z0-9_-]{5,19})\s?\((?:微信|薇信|v信|vx|wx)号?\)/g;
/** Figures, or words for them: 一二三四五六七八. */
const FIGURE = `[0-9${NUMBER_WORDS}]`;
const WECHAT_ID = new RegExp(
  `(?:[\\s\\p{P}\\p{S}]|号码?|账号|帐号|id|就?是|为|搜索?|请?加我?|联系|咨询|我的?|同号|的){0,8}?([a-z][a-z0-9_-]{5,19}|(?!0)${FIGURE}{7,11})(?![a-z0-9_@])`,
  'uy',
);

const QQ = /(?<![a-z0-9瑞])(?:加?q\s?q|加q|q(?=\s?[:号群])|扣扣|扣(?=群)|口口(?=\s?:)|叩叩|球球|企鹅)/g;
const QQ_NUMBER = new RegExp(
  `((?:[\\s\\p{P}\\p{S}]|群|号码?|就?是|为|加我?|联系|我的?){0,6}?)((?!0)${FIGURE}(?:[\\s._-]?${FIGURE}){4,10})(?!${FIGURE}|@)`,
  'uy',
);
const UNIT = /^\s?(?:元|块|万|公里|km|平|米|年|款)/;

/** WeChat IDs that are announced as such. */
export function findWechat(bare: Unmasked, bones: Skeleton): BareSpan[] {
  const found: BareSpan[] = [];
  for (const cue of bones.text.matchAll(WECHAT)) {
    const first = cue.index;
    if (/^[a-z]/.test(cue[0]) && first > 0 && !bones.gap[first] && /[a-z0-9]/.test(bones.text[first - 1]!)) continue;
    WECHAT_ID.lastIndex = bones.from[first + cue[0].length - 1]! + 1;
    const id = WECHAT_ID.exec(bare.text);
    if (id && isHandle(id[1]!, cue[0]))
      found.push({ from: bones.from[first]!, to: WECHAT_ID.lastIndex, kind: 'wechat', value: handleOf(id[1]!) });
  }
  for (const hit of bare.text.matchAll(WECHAT_SHORT)) {
    const sure = /^[+加]|:/.test(hit[0]);
    if (sure || /[\d_]/.test(hit[1]!))
      found.push({ from: hit.index, to: hit.index + hit[0].length, kind: 'wechat', value: hit[1]! });
  }
  for (const hit of bare.text.matchAll(WECHAT_AFTER)) {
    found.push({ from: hit.index, to: hit.index + hit[0].length, kind: 'wechat', value: hit[1]! });
  }
  return found;
}

/** QQ numbers after QQ; a 奇瑞QQ and what it costs are none. */
export function findQq(bare: Unmasked): BareSpan[] {
  const found: BareSpan[] = [];
  for (const cue of bare.text.matchAll(QQ)) {
    QQ_NUMBER.lastIndex = cue.index + cue[0].length;
    const hit = QQ_NUMBER.exec(bare.text);
    if (!hit) continue;
    const value = figuresOf(hit[2]!);
    const sure = /[:号群加]/.test(hit[1]!) || !/q/.test(cue[0]) || cue[0].includes('加');
    const plain = value.length === hit[2]!.length;
    if (UNIT.test(bare.text.slice(QQ_NUMBER.lastIndex, QQ_NUMBER.lastIndex + 3))) continue;
    if (!sure && (!plain || value.length < 6)) continue;
    found.push({ from: cue.index, to: QQ_NUMBER.lastIndex, kind: 'qq', value });
  }
  return found;
}

/** Words of the announcement itself, and telephone numbers, are no IDs. 卫星 is a word of its own, so its ID must look like one. */
function isHandle(id: string, cue: string): boolean {
  if (/^(?:weixin|wechat|weichat)/.test(id)) return false;
  if (/^1[3-9]\d{9}$/.test([...id].map((char) => asDigit(char)?.digit ?? '?').join(''))) return false;
  return !cue.includes('卫星') || /^[a-z]{3,}.*[\d_]/.test(id);
}

const handleOf = (id: string): string => (/^[a-z]/.test(id) ? id : figuresOf(id));

const figuresOf = (text: string): string => Array.from(text, (char) => asDigit(char)?.digit ?? '').join('');
