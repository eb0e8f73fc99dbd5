import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from './decide.js';
import { TextRules } from './engine.js';
import { readWords } from './words.js';

const rules = new TextRules(readWords());
const look = (body: string, title = '', leaf: string | null = 'qitafw') => rules.look({ title, body, leaf });
const rulesOf = (body: string, title = '', leaf: string | null = 'qitafw') =>
  look(body, title, leaf).map(({ rule }) => rule);
const decision = (body: string, title = '', leaf: string | null = 'qitafw') => decide(look(body, title, leaf)).decision;

describe('TextRules see through evasion', () => {
  it.each([
    ['无★抵☆押·貸-款', 'word-b'],
    ['V✘ huaian8888', 'contact'],
    ['加薇❤信：abc_12345', 'contact'],
    ['卫星zhangsan88', 'contact'],
    ['l38OOOO1111', 'contact'],
    ['①③⑧⓪⓪⓪⓪①①①①', 'contact'],
    ['１３８００００１１１１', 'contact'],
    ['看 www.example.com', 'link'],
    ['example点com', 'link'],
    ['ｗｗｗ．ｅｘａｍｐｌｅ．ｃｃ', 'link'],
    ['example dot com', 'link'],
  ])('%s is %s', (text, rule) => {
    expect(rulesOf(text)).toContain(rule);
  });

  it.each([
    ['separators', '黑★户☆贷·款'],
    ['emoji', '黑🔥户🔥贷🔥款'],
    ['traditional characters', '黑戶貸款'],
    ['doubled characters', '黑黑户户贷贷款款'],
    ['letters in between', '黑a户b贷c款'],
    ['strokes in between', '黑丶户丶贷丶款'],
    ['signs without width', '黑\u200b户\u200b贷\u200b款'],
    ['letters for characters', '黑户dai款'],
    ['all letters', 'heihu daikuan'],
    ['backwards', '款贷户黑'],
    ['spaces', '黑 户 贷 款'],
    ['halves', '黑户贷款 弓虽 木仓'],
  ])('reads through %s', (_, text) => {
    expect(rulesOf(text)).toContain('word-a');
  });

  it('adds a little for characters that sound the same, and never holds for that alone', () => {
    const [part, ...others] = look('黑湖带宽');
    expect(part).toEqual({ rule: 'pinyin', score: 25, words: ['黑湖带宽'] });
    expect(others).toEqual([]);
    expect(decision('黑湖带宽')).toBe('live');
  });

  it('puts together what is spread over title and body, without using any forbidden word', () => {
    expect(decision('当天就能打到卡上，不看征信，带身份证来', '手头紧的朋友看这里')).not.toBe('live');
    expect(decision('看这里', '手头紧的朋友')).toBe('live');
  });

  it('looks at what a text is written like', () => {
    expect(rulesOf('今★天★天★气★真★好★出★来★玩★吧')).toContain('disguise');
    expect(rulesOf('今天天气真好，出来玩吧，河边的花都开了')).toEqual([]);
  });
});

describe('TextRules leave alone', () => {
  it.each([
    ['wujin', '洗车水枪高压水枪，全新'],
    ['jiadian', '按摩椅九成新，自提'],
    ['gongshang', '代办营业执照，三天拿证'],
    ['chuzu', '办证大厅旁出租，两室一厅'],
    ['ershoufang', '精装三房，可贷款，可按揭，公积金贷款都行'],
    ['jiaoche', '2019年朗逸，可贷款，手续齐全'],
    ['ershoufang', '138平米，总价139万'],
    ['zhuanrang', '棋牌室转让，八台麻将机'],
    ['jiadian', '冰箱、冰柜各一台'],
    ['diannaowx', '监控安装，手机远程看家里'],
    ['dating', '中考什么时候查分'],
    ['huodong', '水渡口活动室打牌，纯娱乐'],
    ['qitafw', '无，抵押的事再说；款到发货'],
  ])('%s: %s', (leaf, text) => {
    expect(decision(text, '', leaf)).toBe('live');
  });

  it('a card number with a wrong check digit, and an order number', () => {
    expect(rulesOf('身份证 320829199001011234')).toEqual([]);
    expect(rulesOf('订单号 20261124000011112222')).toEqual([]);
  });
});

describe('TextRules find numbers that nobody should publish', () => {
  it('of identity cards and bank cards, and show them masked', () => {
    expect(look('号码 11010519491231002X')).toEqual([{ rule: 'id-number', score: 100, words: ['1101**********002X'] }]);
    expect(look('打到 6222 0212 3456 7890 128')).toContainEqual({
      rule: 'bank-card',
      score: 100,
      words: ['6222***********0128'],
    });
    expect(decide(look('号码１１０１０５１９４９１２３１００２Ｘ'))).toMatchObject({
      decision: 'refused',
      reason: 'R17',
    });
  });
});

describe('TextRules count', () => {
  it('each further address, a contact once, forbidden words once', () => {
    expect(look('www.example.com 和 www.example.cn')).toContainEqual({
      rule: 'link',
      score: 40,
      words: ['www.example.com', 'www.example.cn'],
    });
    expect(look('电话13800001111，微信huaian8888').filter(({ rule }) => rule === 'contact')).toHaveLength(1);
    const [a] = look('黑户贷款，信用卡套现，秒下款');
    expect(a).toMatchObject({ rule: 'word-a', score: 80 });
    expect(a!.words).toEqual(expect.arrayContaining(['黑户贷款', '信用卡套现', '秒下款']));
  });

  it('many symbols as a little', () => {
    expect(look('★★★★★★★★好看的花★★★')).toContainEqual({ rule: 'symbols', score: 10, words: ['★'] });
  });
});

describe('TextRules, whatever is typed', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '黑户',
      '贷',
      '款',
      '★',
      'dai',
      'kuan',
      '款贷户黑',
      '弓虽',
      '📱',
      '\u200b',
      '138',
      '0000',
      '点com',
      '😀',
      '️',
      '徵信',
    ),
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

  it('name words that stand in title or body exactly so', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        for (const { rule, words } of rules.look({ title, body, leaf: 'qitafw' })) {
          if (rule === 'id-number' || rule === 'bank-card') continue;
          for (const word of words) expect(title.includes(word) || body.includes(word)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('take any leaf, and none', () => {
    for (const leaf of [null, '', 'no-such-leaf', '__proto__'])
      expect(rulesOf('黑户贷款', '', leaf)).toContain('word-a');
  });

  it.each([
    ['one word again and again', '贷款'],
    ['parts of patterns', '只要查号'],
    ['letters that could be syllables', 'zhuang'],
    ['one character', '贷'],
    ['separated', '贷★'],
    ['halves', '弓虽'],
    ['emoji', '📱'],
    ['digits', '62'],
    ['addresses', 'a.cn '],
    ['innocent phrases', '洗车水枪'],
    ['marks', 'e\u0301'],
  ])('take time in proportion to the text: %s', (_, unit) => {
    const time = (size: number) => {
      const body = unit.repeat(size / unit.length);
      let best = Infinity;
      for (let round = 0; round < 5; round++) {
        const began = performance.now();
        look(body);
        best = Math.min(best, performance.now() - began);
      }
      return best;
    };
    time(1000);
    expect(time(10_000)).toBeLessThan(Math.max(30, time(2500)) * 12);
  });
});
