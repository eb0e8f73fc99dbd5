import { describe, expect, it } from '@jest/globals';
import { skeleton, unmask } from '../../kernel/disguise.js';
import { clean, cleanLine, fold, saysSomething } from '../../kernel/text.js';
import { findContacts, markContacts } from './find-contacts.js';
import { parsePhone, shownPhone } from './phone.js';
import { withoutContacts } from './without-contacts.js';

/** Everything that reads what strangers type. No text may keep the server from answering others. */
const READERS: Record<string, (text: string) => unknown> = {
  clean,
  cleanLine,
  fold,
  saysSomething,
  skeleton: (text) => skeleton(unmask(text)),
  parsePhone,
  shownPhone,
  findContacts,
  markContacts,
  withoutContacts,
};

const PHONE = 'a 13800001111';
const REPEATED = [
  ...[
    '|',
    ' ',
    '\n',
    '1',
    'a',
    '.',
    '@',
    '微',
    '加',
    '-',
    ':',
    '/',
    '(',
    '(a',
    '【',
    '\0',
    '☎',
    '请',
    '打',
    '点',
    '和',
    '或',
  ],
  ...['\u0301', '\u0301\u0316', 'a\u0316\u0301', '\u200d', '😀\u200d', '❤\ufe0f', '\ud800', 'ﷺ', '각', '½'],
  ...[
    '1 ',
    '1-',
    '1|',
    '1,',
    '1\n',
    '1❤',
    '1a',
    '138',
    '138 ',
    '138a',
    '138a0000',
    '138啊0000啊',
    '138 0000 ',
    '一',
    '零',
  ],
  ...['a.', 'a-', 'a_', 'a@', 'a@a.', '.com', 'a.com', 'www.', 'http://', ' dot ', '。', '点a'],
  ...['微信', '微信 ', '微信加我的', '加微', 'v ', '+v ', 'vx:', 'qq', 'q ', 'QQ 1 ', '扣扣一', '卫星', '号', '我的'],
  ...[
    '电话',
    '联系电话',
    '联系 ',
    '电话83',
    '0517',
    '0517 ',
    '8391 2345 ',
    '转1',
    '同号',
    '前三位',
    '前面',
    '中四位',
    'one ',
    'one1',
  ],
  ...['13800001111', '13800001111 ', ', 13800001111', '(13800001111)', '13800001111|', '，微信：abc_12345', '\r\n'],
];
const PLACES = [(text: string) => text, (text: string) => text + PHONE, (text: string) => `${PHONE}${text}a`];
const SIZE = 20_000;
/** Most take a twentieth of it. What is quadratic takes seconds. */
const MOST_MS = 400;

describe.each(Object.entries(READERS))('%s reads 20 000 characters at once', (_, read) => {
  it.each(REPEATED)('of %j', (unit) => {
    for (const place of PLACES) {
      const text = place(unit.repeat(SIZE / unit.length));
      expect(leastTime(() => read(text))).toBeLessThan(MOST_MS);
    }
  });
});

/** CPU milliseconds of the quickest of a few runs: the first ones also compile, and others use the machine, too. */
function leastTime(work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < 4 && least >= MOST_MS; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
