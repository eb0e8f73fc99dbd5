/** Sentences that load articles are put together from. `{t}` is a place, `{n}` a number, the others are lists of `WORDS`. */
const lines = (text: string): readonly string[] => text.trim().split(/\n\s*/);
const words = (text: string): readonly string[] => text.split(' ');

export const WORDS: Readonly<Record<string, readonly string[]>> = {
  who: words(
    '王师傅 李大姐 张奶奶 刘会计 陈校长 杨医生 赵大爷 黄站长 周老师 吴阿姨 徐班长 孙司机 胡店主 朱队长 高婶 林护士 何工 郭木匠 马船工 罗教练',
  ),
  spot: words(
    '菜市场 汽车站 小学门口 卫生院 文化广场 老街口 渡口 粮站 社区服务站 图书角 篮球场 公园东门 便民大厅 快递点 码头 桥头 公交站台 养老食堂',
  ),
  day: words(
    '周一 周二 周三 周四 周五 周六 周日 上个月 月底前 清早 傍晚 连着三天 这个周末 前天夜里 下周起 入冬以后 开春前 放假前',
  ),
  thing: words(
    '路灯 水管 电表箱 公告栏 长椅 雨棚 护栏 台阶 减速带 排水沟 充电插座 垃圾桶 指路牌 晾衣架 无障碍坡道 储水罐 消防栓 宣传画',
  ),
  crop: words('水稻 小麦 莲藕 辣椒 西瓜 大蒜 龙虾 螃蟹 芡实 菠菜 葡萄 草莓 山芋 花生 油菜 青萝卜 荸荠 鸭蛋'),
  road: words(
    '安东路 淮海路 健康路 承德路 翔宇大道 水渡口大道 北京路 长江路 都梁大道 人民路 府前街 环城路 炎黄大道 红日大道 淮河路 衡阳路',
  ),
  mood: words('高兴 犹豫 意外 安心 着急 纳闷 惦记 踏实 不好意思 松了口气'),
};

/** Titles by section. */
export const HEADS: Readonly<Record<string, readonly string[]>> = {
  yaowen: lines(`
    {t}的{thing}换新，{n}户人家当天用上
    {t}{spot}{day}启用，第一天来了{n}人
    {n}天跑遍{t}，这张清单写下{thing}在哪儿
    {road}改造到了{t}一段，{who}说慢一点没关系`),
  minsheng: lines(`
    {t}{spot}多了一张桌子，{who}每天坐两小时
    {thing}坏了找谁？{t}把电话和名字贴在墙上
    {who}的一本账：{t}{n}户人家的水电这样算
    {t}{spot}延时到晚上，{day}试行`),
  xiangzhen: lines(`
    {t}的{spot}热闹起来，{n}个人凑成一支队
    {t}{who}修了{n}把椅子，谁坐都行
    一条{road}到{t}，两头的人都等着
    {t}村口的{thing}，是{n}户人家一起装的`),
  jiaotong: lines(`
    {road}{day}起分段施工，{t}的车这样绕
    {t}到{spot}的班车加了{n}班
    {t}{road}口画了新线，{who}站了{n}天
    {day}的早高峰，{t}这段路快了{n}分钟`),
  jiaoyu: lines(`
    {t}小学的{spot}，{n}个孩子轮流当班长
    {t}的孩子学{crop}怎么长，{who}当老师
    放学以后，{t}的{thing}旁边开了一堂课
    {n}本旧书在{t}{spot}等人翻`),
  sannong: lines(`
    {t}{crop}{day}开收，{who}估产{n}吨
    {crop}行情：{t}的价比上周差了{n}分
    {t}{who}种{crop}，第{n}茬才摸到门道
    一台机器、{n}亩{crop}，{t}的人这样过{day}`),
  wenlv: lines(`
    {t}{spot}{day}有戏，{n}张凳子要自己带
    {t}的老手艺：{who}做了{n}年的{thing}
    走{n}步到{t}，{road}一路有故事
    {t}{spot}展出{n}件老物件，{who}守门`),
  tongzhi: lines(`
    {t}{day}检修{thing}，影响{n}户
    {t}{road}{day}临时封闭{n}小时
    {t}{spot}服务时间调整，{day}起执行
    {t}关于{thing}维护的提示，请{day}前看一看`),
};

/** By section; the first of the pair opens a paragraph. */
export const TALK: Readonly<Record<string, readonly string[]>> = {
  yaowen: lines(`
    施工的人在{t}住了{n}天，清早先听一遍邻居说话。
    为什么选在{t}？因为去年{n}条意见里，提到{spot}的最多。
    {who}把图纸贴在{spot}，谁看不懂就站在旁边问。
    前后改了{n}次，最后定下来的那一版，是{who}画的。
    {day}验收，先看{thing}，再看账，最后看有没有人不{mood}。`),
  minsheng: lines(`
    {who}说，头一回来的时候心里{mood}，第二回就熟门熟路了。
    {spot}门口排过{n}个人的队，现在按号走，坐着等。
    钱怎么收、收多少，写在{thing}旁边的纸上，一行字也不漏。
    行动不便的，{day}由{who}上门，敲三下，等人应。
    {n}户人家里，有{n}户说先试一个月再说。`),
  xiangzhen: lines(`
    村里的老人说，这块地四十年前种的是{crop}。
    {who}带着{n}个人，从{day}干到天黑，中午就在{spot}吃面。
    {t}到镇上{n}里，骑车二十分钟，下雨就难说。
    大家凑的钱记在{spot}的墙上，最多的一笔，是{who}添的。
    狗跟着人跑了一路，最后睡在{thing}下面。`),
  jiaotong: lines(`
    {who}建议{day}早十分钟出门，从{road}右转。
    班车在{spot}停一分半钟，招手就停，钱投箱。
    这段路{n}米，两头都画了黄线，夜里看得清。
    {thing}旁边有一块反光牌，是{who}自己钉上去的。
    电动车走内侧，行人走外侧，货车{day}请绕{road}。`),
  jiaoyu: lines(`
    教室窗外种了{crop}，{n}个孩子每天量一次高矮。
    {who}不许学生背答案，只许说自己看见了什么。
    {spot}的书不登记，看完放回去就行，三个月少了{n}本。
    有个孩子写作文，第一句是：{thing}比我先到学校。
    家长{day}可以来听，坐在最后一排，别抢答。`),
  sannong: lines(`
    {who}蹲在田埂上看{crop}，手里捏一把土，捏成团又散开。
    今年{crop}一亩{n}斤，比去年少，价却高了几分。
    {day}下了一场雨，{t}的田里积了半指深的水。
    机器停在{spot}，{n}户人家排着号，谁也不插。
    收完的地里还剩{thing}，{who}说先别动，里面有鸟。`),
  wenlv: lines(`
    {spot}的灯一亮，{n}个人搬着凳子围过来。
    {who}讲起这条{road}，从门槛讲到屋檐，讲了{n}分钟。
    墙上的照片有{n}张，最老的一张认不出是谁。
    {day}的风从河上来，吹得{thing}叮当响。
    最后一个节目没有名字，是{t}的{who}唱的。`),
  tongzhi: lines(`
    影响范围：{t}{road}两侧，约{n}户，高层请提前蓄水。
    {day}8时起，如遇下雨顺延，时间以{spot}公告为准。
    检修期间{thing}暂停使用，请走{road}方向的临时通道。
    有老人、病人和婴儿的家庭，请{day}前告诉社区，{who}会上门。
    恢复以后先开小水流两分钟，确认正常再用电器。`),
};

/** Said in any article. */
export const ASIDES = lines(`
  {who}在{spot}说：“先把{thing}弄好，别的慢慢来。”
  这件事前后花了{n}天，{day}是最累的一天。
  记者在{t}{spot}遇见{who}，聊了一刻钟，没喝上茶。
  账目贴在{spot}的墙上，{n}行字，一行一笔。
  从{road}走到{spot}，大约{n}步，不用看地图。
  {who}的孩子在{t}念书，放学以后也来帮忙。
  {day}的时候人最多，{n}个人里有一半是头一回来。
  如果您住在{t}附近，{day}去看一看，不要门票。
  有人问明年还办不办，{who}笑了笑，说先把今年的{crop}收了。
  旁边的{thing}是旧的，擦一擦还能用很久。
  {n}这个数字不大，可在{t}，已经是{n}年里最多的一次。
  大家商量了三晚，写成{n}条，贴出来，谁都可以改。
  有人{mood}，也有人不说话，站着看了{n}分钟。
  {who}把{crop}分给邻居，一家一捧，剩下的喂鸡。`);
