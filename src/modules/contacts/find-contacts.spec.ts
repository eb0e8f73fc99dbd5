import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findContacts, markContacts } from './find-contacts.js';

const found = (text: string) => findContacts(text).map(({ kind, value }) => `${kind} ${value}`);
const PHONE = 'phone 13800001111';

describe('findContacts finds telephone numbers', () => {
  it.each([
    '13800001111',
    '电话13800001111',
    '电话：138 0000 1111。',
    '138-0000-1111',
    '138.0000.1111',
    '138 00001111',
    '1380000 1111',
    '+86 13800001111',
    '8613800001111',
    '１３８００００１１１１',
    '①③⑧⓪⓪⓪⓪①①①①',
    '❶❸❽⓿⓿⓿⓿❶❶❶❶',
    '➊➌➑0000➀➀➀➀',
    '⒈⒊⒏0000⑴⑴⑴⑴',
    '1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣0️⃣1️⃣1️⃣1️⃣1️⃣',
    '𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟏𝟏𝟏𝟏',
    'l38OOOO1111',
    'I38OOOO1111',
    '13800oo1lI1',
    '一三八零零零零一一一一',
    '幺三八洞洞洞洞幺幺幺幺',
    '壹叁捌零零零零壹壹壹壹',
    '壹參捌〇〇〇〇壹壹壹壹',
    '1三8零0〇0一1幺1',
    '1 3 8 0 0 0 0 1 1 1 1',
    '1-3-8-0-0-0-0-1-1-1-1',
    '1、3、8、0、0、0、0、1、1、1、1',
    '1\n3\n8\n0\n0\n0\n0\n1\n1\n1\n1',
    '138★0000★1111',
    '138❤️00❤️00❤️11❤️11',
    '1\u200b3\u200b8\u200b0000\u200b1111',
    '（138）0000-1111',
    'tel13800001111',
    '我的号13800001111哦',
    '电话 1380 0001 111',
    '1380.0001.111',
    '138,0000,1111',
    '138 0000 11 11',
    '一三八,0000,一一一一',
    'vx同手机138 0000 1111',
    '電話：138 0000 1111',
    '☎138 0000 1111',
    '微信138 0000 1111',
    '请打这个\n138\n0000\n1111',
    '138\r\n0000\r\n1111',
    '138\n00001111\n王先生',
    '前三位138 中四位0000 后四位1111',
    '前三位是138，中间四位0000，最后4位是1111',
    '开头138 后面0000 结尾1111',
    '138 尾号00001111',
    '138a0000b1111',
    '138 a 0000 b 1111',
    '138abc0000def1111',
    '138啊0000啊1111',
    '一三八啊〇〇〇〇啊一一一一',
    'one three eight 0000 1111',
    'One-Three-Eight zero zero zero zero one one one one',
    '☎☎☎☎☎☎☎☎13800001111',
  ])('%s', (text) => {
    expect(found(text)).toEqual([PHONE]);
  });

  it.each([
    ['0517-83901234', 'phone 051783901234'],
    ['(0517) 8390 1234', 'phone 051783901234'],
    ['051783901234', 'phone 051783901234'],
    ['0517-83901234转805', 'phone 051783901234-805'],
    ['电话83901234', 'phone 051783901234'],
    ['联系电话：8390-1234', 'phone 051783901234'],
    ['0517\n8390\n1234', 'phone 051783901234'],
    ['8391 2345', 'phone 051783912345'],
    ['请打8391 2345', 'phone 051783912345'],
    ['有事打 8390 1238', 'phone 051783901238'],
    ['打给我8390 1238', 'phone 051783901238'],
    ['两室一厅出租，8391 2345 王先生', 'phone 051783912345'],
    ['025-84001234', 'phone 02584001234'],
    ['400-800-1234', 'phone 4008001234'],
  ])('%s is %s', (text, contact) => {
    expect(found(text)).toEqual([contact]);
  });

  it('finds each of several', () => {
    expect(found('13800001111/13900002222 或 0517-83901234')).toEqual([
      PHONE,
      'phone 13900002222',
      'phone 051783901234',
    ]);
    expect(found('13800001111 13900002222')).toEqual([PHONE, 'phone 13900002222']);
  });
});

describe('findContacts finds WeChat, QQ and addresses', () => {
  it.each([
    ['V✘ huaian8888', 'wechat huaian8888'],
    ['加薇❤信：abc_12345', 'wechat abc_12345'],
    ['卫星zhangsan88', 'wechat zhangsan88'],
    ['微信：huaian-114', 'wechat huaian-114'],
    ['微信号是 Huaian8888 非诚勿扰', 'wechat huaian8888'],
    ['加微huaian8888', 'wechat huaian8888'],
    ['加V：huaian', 'wechat huaian'],
    ['➕V huaian8888', 'wechat huaian8888'],
    ['+v:huaian8888', 'wechat huaian8888'],
    ['v：huaian8888', 'wechat huaian8888'],
    ['vx huaian8888', 'wechat huaian8888'],
    ['ＶＸ：ｈｕａｉａｎ８８８８', 'wechat huaian8888'],
    ['wx_huaian8888', 'wechat huaian8888'],
    ['🅥🅧：huaian8888', 'wechat huaian8888'],
    ['威信 huaian8888', 'wechat huaian8888'],
    ['薇 心：huaian8888', 'wechat huaian8888'],
    ['√信huaian8888', 'wechat huaian8888'],
    ['weixin:huaian8888', 'wechat huaian8888'],
    ['WeChat ID: huaian8888', 'wechat huaian8888'],
    ['微-信-号 huaian8888', 'wechat huaian8888'],
    ['微信 123456789', 'wechat 123456789'],
    ['威❤️huaian8888', 'wechat huaian8888'],
    ['➕薇❤️：huaian8888', 'wechat huaian8888'],
    ['huaian8888（微信）', 'wechat huaian8888'],
    ['q:12345678', 'qq 12345678'],
    ['扣群：12345678', 'qq 12345678'],
    ['口口：12345678', 'qq 12345678'],
    ['example·com', 'url example.com'],
    ['example dot com', 'url example.com'],
    ['QQ：12345678', 'qq 12345678'],
    ['QQ 12345678', 'qq 12345678'],
    ['加Q12345678', 'qq 12345678'],
    ['Q Q 群：1 2 3 4 5 6 7', 'qq 1234567'],
    ['扣扣12345678', 'qq 12345678'],
    ['企鹅号：12345678', 'qq 12345678'],
    ['扣扣一二三四五六七八', 'qq 12345678'],
    ['QQ群：壹贰叁肆伍陆柒', 'qq 1234567'],
    ['微信：一二三四五六七八', 'wechat 12345678'],
    ['abc.def@qq.com', 'email abc.def@qq.com'],
    ['12345678@qq.com', 'email 12345678@qq.com'],
    ['QQ邮箱12345678＠qq．com', 'email 12345678@qq.com'],
    ['abc(at)163点com', 'email abc@163.com'],
    ['13800001111@139.com', 'email 13800001111@139.com'],
    ['http://example.com/a?b=1', 'url http://example.com/a?b=1'],
    ['看www.example.com 有图', 'url www.example.com'],
    ['example点com', 'url example.com'],
    ['example。cn', 'url example.cn'],
    ['example . com', 'url example.com'],
    ['进 58.com 看', 'url 58.com'],
    ['abc.example.top/x', 'url abc.example.top/x'],
  ])('%s is %s', (text, contact) => {
    expect(found(text)).toEqual([contact]);
  });
});

describe('findContacts leaves alone', () => {
  it.each([
    '138平米',
    '面积138平米，总价139万',
    '身份证 320829199001011234',
    '身份证320829 19900101 1234',
    '银行卡 6222 0213 9000 1234 567',
    '2026年11月',
    '2026-11-24 13:45',
    '二〇二六年十一月二十四日',
    '周一至周五 9:00-17:30，电话见上',
    '价格1500-2000元',
    '单间 1500/1300/900',
    '1500 1300 900',
    '床 1800*2000*450',
    '床1800×2000×450mm',
    '1350-1550 300米到学校',
    '1998-2003 315国道边',
    '楼层 13/18 层',
    '18层1801室',
    '15.6 14 13.3 12.5 11寸',
    '身高 160 150 140 90',
    'ThinkPad T480 i5-8250U 16G 512G',
    'i5 12400 16384MB',
    'iPhone 13 Pro Max 256G',
    'iPhone13Pro',
    '奇瑞QQ 2015年',
    '奇瑞QQ，12000元',
    '奇瑞 QQ3 50000公里',
    '奇瑞QQ 12000 出售',
    'QQ糖一箱',
    '微信同号',
    '支持微信支付、支付宝',
    '卫星电视锅',
    '卫星路 18 号',
    '卫星hd1080p 接收机',
    '面积 150 1300 1200 平',
    '联系后付 1500 1300 900元',
    'V领连衣裙 M码',
    '12V 电池 100Ah',
    '电动车 72V 32Ah',
    '型号 83901234',
    '订单号 20261124000011112222',
    '月薪 4000-8000',
    '工资4000-6000-8000元',
    '统一社会信用代码 91320800MA1P3XXX0L',
    '3室2厅2卫 138㎡ 毛坯',
    '一室一厅一厨一卫',
    '两室两厅 三楼',
    '125.cc 摩托',
    '排量1.5 cc',
    'Node.js 工程师',
    '苹果12，14，15 各一台',
    '有 13 14 15 16 17 码',
    '长3.5米宽1.8米',
    '房号 1302-1404-301',
    '150、1300、1200',
    '出口口径：12345678',
    '洗车水枪 按摩椅',
    '幺鸡 八万 九条',
    '面积 139 平 1234 元 5678',
    '面积139平，月租1234元，押金5678元',
    '楼上138，楼下1200，一共2000',
    '138栋1201室1302室',
    '板材 138x1200x2440',
    '板材 138 x 1200 x 2440 mm',
    '150到1300到1500',
    '150a 1200w 1500r 电机',
    '160g 1000mah 2000mah',
    '139 元\n1234 元\n5678 元',
    '租金\n1500\n1300\n900',
    '单间 138 后面 1200 元',
    '月租 8000 9000',
    '8500 8800',
    '租金 8391 2345',
    '8391 2345元',
    '8391 2345 套',
    '8391 2345 6789 1234',
    '6222 8391 2345',
    '营业 8:00-20:30；周末 8:00-18:30',
    '8:00-20:30；8:00-18:30',
    '电话见下，月薪5500-7200',
    '可以打电话，型号84748352',
    '可以打电话、2026-11-25',
    '身高186 / 2026-11-25',
    '周六21，11:00-21:30',
    '身高165 2356*1916*376mm',
    '可以打电话，2181*1821*564mm',
    '尺寸 8391 2345',
    '全新 8391 2345 件',
    '配件 8391-2345',
    '2019 2020 款',
    '月薪：8391 2345',
    '型号 8391 2345',
    '打折价 8999 6999',
    '企鹅一二三四',
    '扣扣子一二三四',
    'one two three four',
    'iPhone one 3 8',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('markContacts', () => {
  it('marks what was typed, together with the words that announce it', () => {
    expect(markContacts('有意请电话①③⑧ 0000 1111（微信同号），或加薇❤信：abc_12345。')).toEqual([
      { text: '有意', hit: '' },
      { text: '请电话①③⑧ 0000 1111（微信同号）', hit: 'phone' },
      { text: '，或', hit: '' },
      { text: '加薇❤信：abc_12345', hit: 'wechat' },
      { text: '。', hit: '' },
    ]);
  });

  it('loses nothing and finds nothing twice, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('138', '0000', '1111', '微信', 'v', ':', 'abc_123', 'qq', '.com', '@', '转', '😀', '️'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const segments = markContacts(text);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
