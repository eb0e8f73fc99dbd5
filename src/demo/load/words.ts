/** The vocabulary of load data: invented estates, shops and people, everyday things. */
const words = (text: string): readonly string[] => text.split(' ');

export const ESTATE_HEADS = words(
  '安东 淮水 红日 五岛 米公 柳湾 清晏 北门 水渡 长东 石塔 钵池 枚乘 翔宇 山阳 漂母 镇淮 河下 浔河 湖光 朱坝 都梁 甘泉 五墩 太和 古桑 荷香 尧乡 衡阳 黎城 王营 新渡',
);
export const ESTATE_TAILS = words('人家 佳苑 花苑 新村 家园 雅居 小区 里 新城 华庭 名苑 景苑');
export const STREETS = words(
  '安东路 涟州路 淮海路 承德路 水渡口大道 翔宇大道 北京路 长江路 都梁大道 健康路 人民路 府前街 老街 步行街 菜场路 工业大道',
);
export const SURNAMES = words(
  '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕',
);
export const TITLES = words('先生 女士 先生 女士 师傅 阿姨 老板 大哥 大姐 老师');
export const SHOP_HEADS = words('淮水 安东 都梁 荷乡 清晏 运河 古黄河 涟东 尧乡 漂母 湖西 柳湾 红日 五岛 河下 镇淮');
export const JOBS: Readonly<Record<string, readonly string[]>> = {
  pugong: words('操作工 包装工 质检员 电焊学徒 缝盘工 叉车工 机修工 喷漆工'),
  xiaoshou: words('业务员 家具导购 客户专员 市场专员 电话回访员'),
  canyin: words('服务员 收银员 传菜员 早餐店员 洗碗工 店长'),
  chushi: words('炒锅师傅 切配 面点师傅 大锅菜师傅 烧烤师傅 后厨帮工'),
  dianyuan: words('便利店店员 服装导购 理货员 母婴店员 药妆导购'),
  siji: words('送货司机 校车司机 货车司机 商务车司机 叉车司机'),
  kuaidi: words('快递派件员 外卖骑手 仓库分拣 装卸工 理货员'),
  baoan: words('小区保安 写字楼保洁 工程维修员 门岗 绿化工'),
  jiazheng: words('住家保姆 月嫂 育儿嫂 医院护工 钟点工'),
  wenyuan: words('文员 客服 前台 行政助理 跟单员'),
  caiwu: words('会计 出纳 助理会计'),
  jiaoshi: words('幼儿园老师 托管老师 美术老师 舞蹈老师'),
  meirong: words('发型师 美甲师 美容师 理发学徒'),
  jianzhu: words('水电工 瓦工 木工 油漆工 钢筋工'),
  fuzhuang: words('平车工 裁剪工 整烫工 缝纫工'),
  dianshang: words('网店运营 美工 主播 拍摄剪辑'),
  yiyao: words('药店店员 药师 护士 门诊前台'),
  qitazp: words('宠物店店员 广告安装工 摇船师傅 园林养护工 钓场管理员'),
  linggong: words('摘辣椒 挖藕 搬货 分拣 剥玉米 起蟹 栽苗 布场 看摊 发传单'),
};
export const SHOP_TAILS: Readonly<Record<string, readonly string[]>> = {
  zhaopin: words('食品厂 电子厂 针织厂 便民店 饭庄 物流部 物业部 服装店 装饰部 商贸行'),
  default: words('服务部 工作室 经营部 商行 维修部 门市'),
};
/** What is sold or sought, by leaf. */
export const THINGS: Readonly<Record<string, readonly string[]>> = {
  shouji: words('手机 备用机 平板 老人机 学习平板'),
  diannao: words('笔记本电脑 台式电脑 显示器 打印机 相机'),
  jiadian: words('冰箱 洗衣机 空调 电视 热水器 油烟机 冰柜 微波炉'),
  jiaju: words('沙发 衣柜 餐桌 书桌 床垫 鞋柜 茶几 双人床'),
  muying: words('婴儿车 儿童床 安全座椅 积木 绘本 学步车'),
  fushi: words('羽绒服 皮鞋 双肩包 连衣裙 运动鞋 银手镯'),
  wenti: words('吉他 电子琴 考试资料 跑步机 台球杆 书法字帖'),
  bangong: words('货架 收银机 展示柜 餐桌椅 办公桌 烤箱 冰柜'),
  wujin: words('电焊机 角磨机 脚手架 地砖 木板 水泵'),
  piaoquan: words('话剧票 洗车年卡 游泳次卡 采摘券'),
  shoucang: words('瓷瓶 竹编提篮 邮册 根雕 老相机摆件'),
  qitaes: words('鱼缸 帐篷 取暖器 渔具 花盆 缝纫机'),
  zengsong: words('旧书 布沙发 绿萝 童装 碗盘 玩具'),
  chongwuyp: words('狗窝 猫爬架 航空箱 宠物推车'),
  nongji: words('拖拉机 旋耕机 插秧机 收割机'),
  diandong: words('电动车'),
  motuo: words('摩托车'),
  zixing: words('自行车 童车 山地车'),
  peijian: words('轮胎 脚垫 行车记录仪 座套 电瓶'),
};
export const BRANDS: Readonly<Record<string, readonly string[]>> = {
  shouji: words('华为 小米 苹果 OPPO vivo 荣耀'),
  diannao: words('联想 戴尔 惠普 华硕 佳能'),
  jiadian: words('海尔 美的 格力 小天鹅 创维 海信'),
  nongji: words('东方红 雷沃 久保田 沃得 常发'),
  diandong: words('雅迪 爱玛 台铃 绿源 新日 小刀'),
  motuo: words('豪爵 本田 铃木 五羊'),
  zixing: words('永久 凤凰 捷安特 飞鸽'),
};
export const MODELS = words('标准款 升级款 家用款 加大款 老款 新款');
export const CARS = words(
  '大众_朗逸 丰田_卡罗拉 别克_凯越 比亚迪_秦 五菱_宏光 长安_逸动 吉利_帝豪 哈弗_H6 奇瑞_瑞虎 本田_飞度',
).map((car) => car.replace('_', ' '));
export const VANS = words('五菱_荣光 金杯_海狮 长安_之星').map((car) => car.replace('_', ' '));
export const LORRIES = words('福田_时代 江淮_骏铃 解放_轻卡').map((car) => car.replace('_', ' '));
export const PRODUCE = words('大闸蟹 新大米 土鸡蛋 莲藕 青椒 西瓜 草莓 龙虾 山芋 黄豆 菜籽油 花生');
export const SEEDLINGS = words('麻鸭苗 辣椒苗 法桐苗 桃树苗 鱼苗 草鸡苗');
export const DOGS = words('中华田园犬 泰迪 金毛 柯基 德牧 边牧');
export const CATS = words('中华田园猫 英短 美短 布偶 垂耳兔 玄凤鹦鹉');
export const SUBJECTS = words('吉他 书法 素描 少儿舞蹈 电工证 育婴师 英语口语 篮球 办公软件 成人大专');
export const FAR = words('南京南站 上海 苏州 扬州 徐州 合肥南 无锡 南通 杭州 常州');
export const GOODS = words('家具 冰箱洗衣机 稻谷 饲料 建材 水产 快递包裹 花木');
export const ASKS = words(
  '哪里能配老式钥匙 谁知道早班车几点 哪家孵化场有鸭苗 夜间儿科怎么挂号 哪里收旧书 谁会修老式钟表',
);
export const LOST = words('黑色钱包 一串钥匙 双肩包 身份证 蓝牙耳机 银手链 电动车头盔');
