export interface RuleWords {
  /** As moderators call it. */
  readonly name: string;
  /** What one find of it is worth; rules that grow or shrink say here what they start with. */
  readonly score: number;
  /** Decides by itself, whatever the sum is. */
  readonly hard?: true;
  /** To the poster, in plain words; the words that matched are shown behind it. */
  readonly poster: string;
  /** What the poster can do. */
  readonly fix: string;
  /** Code of the removal reason that a refusal by this rule names. */
  readonly reason: string;
}

const WAIT = '不用做什么，审核员看过就会上线。';
const OTHER_WAY = '如果您确实没有问题，可以在回执页申诉，会由另一位工作人员来看。';

/** Every rule of the board: what a part of a verdict is called, and how it is explained. */
export const RULES = {
  review: { name: '此类先审后发', score: 0, poster: '这一类信息都要先看过再上线。', fix: WAIT, reason: 'R09' },
  often: { name: '同一号码一天内发得多', score: 20, poster: '这个号码今天发得比较多。', fix: WAIT, reason: 'R03' },
  'new-phone': { name: '新号码的前几条', score: 0, poster: '这个号码在这一类里刚开始发布。', fix: WAIT, reason: 'R09' },
  'word-a': {
    name: '违禁内容',
    score: 80,
    poster: '里面有法律或本站规则不允许发布的内容。',
    fix: `这样的内容改了也不能上线。${OTHER_WAY}`,
    reason: 'R09',
  },
  'word-b': {
    name: '可疑内容',
    score: 40,
    poster: '有些话常见于不能发布的信息，要先看一下。',
    fix: '请把要办的事、地点和收费写具体；没有问题的，审核员看过就会上线。',
    reason: 'R09',
  },
  pinyin: {
    name: '同音字',
    score: 30,
    poster: '有些字读起来像不能发布的内容。',
    fix: '请用平常的字把意思写清楚。',
    reason: 'R09',
  },
  contact: {
    name: '正文里留了联系方式',
    score: 25,
    poster: '标题或说明里留了电话、微信或 QQ。',
    fix: '请挪到“联系方式”栏，那里有人点开才看得到。',
    reason: 'R04',
  },
  link: {
    name: '外部网址',
    score: 25,
    poster: '标题或说明里有通往别处的网址。',
    fix: '请去掉网址，把内容直接写在这里。',
    reason: 'R04',
  },
  near: {
    name: '和已有信息很像',
    score: 30,
    poster: '站上已经有差不多的信息。',
    fix: '不用重发：在原来那条的回执页点“刷新”就会排到前面。',
    reason: 'R03',
  },
  'phone-leaves': {
    name: '同一号码一天内发了多类',
    score: 20,
    poster: '这个号码一天内在好几类里发了信息。',
    fix: WAIT,
    reason: 'R20',
  },
  fast: {
    name: '填得太快',
    score: 15,
    poster: '填得比人打字快，要先看一下。',
    fix: WAIT,
    reason: 'R20',
  },
  trap: {
    name: '填了人看不到的格子',
    score: 100,
    poster: '表单里有一格人看不到，却被填上了，像是程序发的。',
    fix: '请关掉自动填表的插件，重新填一遍。',
    reason: 'R20',
  },
  price: {
    name: '价格少见',
    score: 10,
    poster: '价格和同类、同地的差得很多。',
    fix: '请核对价格和单位；没定的选“面议”。',
    reason: 'R16',
  },
  symbols: {
    name: '符号太多',
    score: 10,
    poster: '符号和表情太多，看不清内容。',
    fix: '请去掉多余的符号和表情。',
    reason: 'R01',
  },
  trusted: { name: '这个号码一向守规矩', score: -10, poster: '这个号码以前发的都没有问题。', fix: '', reason: 'R09' },
  bayes: {
    name: '用词像以前的处理结果',
    score: 0,
    poster: '整体写法像以前没有通过的信息。',
    fix: '请把要办的事写具体；没有问题的，审核员看过就会上线。',
    reason: 'R09',
  },
  disguise: {
    name: '写法像在躲检查',
    score: 30,
    poster: '字被拆开、倒写、换成拼音或符号，看着像不想让人查到。',
    fix: '请用平常的写法把内容写清楚。',
    reason: 'R01',
  },
  'id-number': {
    name: '身份证号',
    score: 100,
    hard: true,
    poster: '里面有完整的身份证号，公开会被人冒用。',
    fix: '请去掉身份证号，或只留后四位，再提交。',
    reason: 'R17',
  },
  'bank-card': {
    name: '银行卡号',
    score: 100,
    hard: true,
    poster: '里面有完整的银行卡号，公开不安全。',
    fix: '请去掉银行卡号，再提交。',
    reason: 'R17',
  },
  'block-phone': {
    name: '停用的号码',
    score: 100,
    hard: true,
    poster: '这个号码被停用了。',
    fix: OTHER_WAY,
    reason: 'R09',
  },
  'block-network': {
    name: '停用的网络',
    score: 100,
    hard: true,
    poster: '您上网的这一段地址被停用了。',
    fix: `换一个网络（比如手机流量）再试。${OTHER_WAY}`,
    reason: 'R09',
  },
  'block-photo': {
    name: '禁用的照片',
    score: 100,
    hard: true,
    poster: '有一张照片以前因为违规被移除过。',
    fix: `请换成自己拍的照片。${OTHER_WAY}`,
    reason: 'R05',
  },
  'block-text': {
    name: '禁用的文字',
    score: 100,
    hard: true,
    poster: '这段文字以前因为违规被移除过。',
    fix: OTHER_WAY,
    reason: 'R09',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;

export type RuleCode = keyof typeof RULES;

/** The words of a rule; nothing for what an older version of the board called by other words. */
export const ruleWords = (code: string): RuleWords | undefined =>
  Object.hasOwn(RULES, code) ? RULES[code as RuleCode] : undefined;
