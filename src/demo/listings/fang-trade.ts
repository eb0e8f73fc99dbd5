import { notices } from '../notices.js';

/** 商铺, 店铺转让, 写字楼, 厂房, 车位. */
export const premises = notices(
  { poster_house: '个人房东' },
  `
shangpu 涟城街道 王先生0101 shopfront
安东路临街门面48平，原做水果店
门头四米多宽，两边都是老店，人流一直稳定。水电齐全，后面有个小间能住人。水果店老板回家带孩子，合同正好到期。做早餐、熟食、便利店都合适，不租给有明火大油烟的。
shop_kind=临街门面; estate=安东路; area=48; rent=2600; pay_way=半年付; floor=1; width=4.2; depth=11.5; height=3.8; shop_equip=上水,下水,网络

shangpu 淮海街道 袁先生0170 1d shopfront
淮海广场边小门面，可做奶茶小吃
面积不大，十九个平方，胜在位置，旁边是公交枢纽和写字楼。门口可以摆两张小桌。三年起租，房租一年一付，免租期半个月给您装修。
shop_kind=临街门面; estate=淮海南路; area=19; rent=5200; pay_way=年付; floor=1; width=3.6; depth=5.2; height=3.4; shop_equip=上水,下水,外摆区,网络

shangpu 南马厂街道 郝女士0171 shopfront+market
小区底商出售，带租约，年租四万二
南马厂安置小区正门口，现在租给一家理发店，租约还有两年。业主都是本地住户，生意稳。因为资金周转卖掉，证件齐全，可以查。
shop_kind=小区底商; estate=南马厂家园; area=76; price_w=68; floor=1; width=5; depth=15; height=4.2; shop_equip=上水,下水,停车位

shangpu 盱城街道 邵先生0172 shopfront
盱眙老街门面招租，适合龙虾馆、面馆
原来就是做龙虾的，排烟、隔油池都现成，380的电也有。前厅能放十二张桌子，后厨二十平。节前接手，装修不用大动。
shop_kind=临街门面; estate=盱眙老街; area=135; rent=面议; pay_way=年付; floor=1; width=8; depth=16; height=4; shop_equip=上水,下水,排烟,380V动力电,可明火,外摆区

shangpu 黎城街道 成女士0173 market
金湖菜场二楼摊位出租，卖干货合适
摊位六个平方，带冷柜电源和水池。二楼卖干货、豆制品的多，固定客户不少。租金按季交，管理费另算。
shop_kind=市场摊位; estate=黎城菜场; area=6; rent=700; pay_way=押一付三; floor=2; shop_equip=上水,下水

shangpu 高沟镇 孙师傅0104 shopfront
高沟酒镇大街门面两间，可分租
两间连着的，隔墙能打通，上面还有二楼一层。对面是酒厂家属区，附近卖烟酒茶、土产的扎堆。两间一起租每月三千四，单租一间一千九。
shop_kind=临街门面; estate=高沟大街; area=96; rent=3400; pay_way=半年付; floor=1; width=8.4; depth=11; height=3.9; shop_equip=上水,下水,停车位

shangpu 其他 邱先生0174 shopfront
泗洪半城镇码头边门面，做渔具水产
码头边上，钓鱼的、买鱼的都从门口过。离洪泽湖对岸老子山坐船不远，两边客人都有。房子新刷的，可以先租半年试试。
shop_kind=临街门面; estate=半城码头; area=42; rent=1100; pay_way=半年付; floor=1; width=4; depth=10; height=3.6; shop_equip=上水,下水,停车位

zhuanrang 府前街道 金老板0180 eatery+shopfront
府前街早餐店转让，回老家带孙子
店开了七年，做包子、豆浆、辣汤，街坊都认识。设备全套，接手就能营业，我可以留下来带半个月，配方教会。客人早上五点半到九点半最多，下午可以做别的。也可以空转，价格另谈。
shop_kind=临街门面; shop_state=经营中; shop_trade=餐饮美食; area=48; rent=2300; transfer_fee=3.8; rent_left=14; pay_way=半年付; floor=1; width=4; shop_equip=上水,下水,排烟,燃气,可明火

zhuanrang 涟城街道 葛女士0181 clothes+shopfront
县城女装店低价转让，货可以打包
在步行街中段，装修去年才弄的，灯光、试衣间、收银台都齐。因为二胎顾不过来。货架上的冬装可以按进价六折打包，不要货也行。
shop_kind=临街门面; shop_state=经营中; shop_trade=服饰鞋包; area=56; rent=3000; transfer_fee=4.5; rent_left=8; pay_way=押一付三; floor=1; width=4.5; shop_equip=网络

zhuanrang 长东街道 项先生0182 salon reported:price:去了才说还要另付设备费两万
长东理发店整体转让，有固定会员
六个位子，三个洗头床，开了五年，会员卡余额已经清得差不多，剩下的我会贴钱给您。附近三个小区，工作日晚上和周末最忙。
shop_kind=小区底商; shop_state=经营中; shop_trade=美容美发; area=68; rent=2800; transfer_fee=6; rent_left=20; pay_way=半年付; floor=1; width=5.2; shop_equip=上水,下水,网络

zhuanrang 马坝镇 单师傅0183 carparts+car
马坝街上汽修洗车店转让，设备齐
两个举升机、一套洗车机、补胎扒胎机都能用。门口是省道，大车小车都停。干了十二年，身体吃不消，想转给会修车的年轻人，老客户我介绍给您。
shop_kind=临街门面; shop_state=经营中; shop_trade=汽修洗车; area=220; rent=3500; transfer_fee=9.8; rent_left=26; pay_way=年付; floor=1; width=14; shop_equip=上水,下水,380V动力电,停车位

zhuanrang 黎城街道 崔女士0184 classroom+desk
金湖少儿托管班转让，生源现成
二楼三间教室，桌椅、空调、监控全套，去年秋天刚刷的环保漆。现有孩子二十来个，家长都愿意继续。因为老公调去扬州，全家搬走。
shop_kind=小区底商; shop_state=经营中; shop_trade=教育培训; area=150; rent=2500; transfer_fee=面议; rent_left=9; pay_way=半年付; floor=2; width=9; shop_equip=上水,下水,停车位,网络

zhuanrang 三树镇 尤先生0185 shopfront+freezer
三树镇超市转让，房租便宜，带货架冷柜
镇上十字路口，一百一十平，货架、收银机、两台立式冷柜都留下。镇上人买东西认熟，逢集的日子生意最好。转让费包含现有存货的一半。
shop_kind=临街门面; shop_state=经营中; shop_trade=超市便利; area=110; rent=1200; transfer_fee=5.2; rent_left=30; pay_way=年付; floor=1; width=8; shop_equip=上水,下水,停车位,网络

zhuanrang 其他 詹先生0186 eatery
宝应氾水镇面馆空转，离金湖不远
只转铺面和装修，不转牌子。二十八个座位，厨房上下水、排烟都改好了。原来金湖来的货车司机常在这吃，停车方便。
shop_kind=临街门面; shop_state=空置; shop_trade=餐饮美食; area=85; rent=1500; transfer_fee=无; rent_left=16; pay_way=半年付; floor=1; width=6; shop_equip=上水,下水,排烟,停车位

xiezilou 高铁商务区办 常经理0190 office+desk
淮安东站旁写字楼精装交付，可注册
整层可分割，现有120平一间带会议室和茶水间，桌椅齐全，拎包办公。楼下停车首年免费，到高铁站走路八分钟。注册地址可以用。
poster_house=开发商/公司; estate=东站商务楼; area=120; rent_day_sqm=1.2; deco=精装; lift=1; shop_equip=停车位,客梯,中央空调,网络

xiezilou 涟城街道 薄先生0191 desk+office
涟水县城写字间小面积，工作室合适
三楼朝南，四十来平，隔壁是会计和装修公司。刷白墙、铺好地砖，有独立电表。按年租，含物业。
estate=红日大厦; area=43; rent_day_sqm=9500; rent_day_sqm.unit=元/年; deco=简装; lift=1; shop_equip=停车位,客梯,网络

changfang 涟水 宋厂长0195 warehouse+factory
涟水开发区标准厂房1800平，可分租
单层钢结构，净高九米，十吨行车一台。门口能掉头进大挂车，消防手续齐全。可以分成两个九百平。食堂、宿舍在隔壁，能一起租。
poster_house=开发商/公司; plant_kind=厂房; area=1800; rent_day_sqm=0.35; height=9; power=315 kVA; crane=1

changfang 和平镇 施先生0196 warehouse
和平镇仓库600平，卸货平台，路边
水泥地面新做的，不返潮，四面有通风口。放建材、饮料、快递都行，不放油漆这类易燃的。大门十二米货车能直接倒进去。
plant_kind=仓库; area=600; rent_day_sqm=0.28; height=6.5; power=80 kVA

changfang 丁集镇 温先生0197 greenhouse
丁集三十亩大棚整体转租，水电齐
钢架连栋棚十二亩，单体棚八个，滴灌管铺好了。原来种辣椒和草莓，地养得好。地租交到后年，可以连同一台旋耕机一起接手。
plant_kind=养殖场/大棚; area=20000; rent_day_sqm=1100; rent_day_sqm.unit=元/亩/年; power=50 kVA

changfang 穆店镇 阎先生0198 warehouse
穆店食品冷库出租，零下18度，可散租
两间各两百吨，装卸有平台。附近虾农、菜农短租的多，按月算也可以。备用发电机有一台，停电不怕。
plant_kind=冷库; area=460; rent_day_sqm=面议; height=5.5; power=200 kVA; crane=1

changfang 金湖经济开发区 华经理0199 factory+warehouse
金湖开发区带办公楼厂房整体出售
占地十一亩，车间两千四百平，三层办公楼六百平，证全。原来做仪表配件，地面环氧，电力够用。银行有少量贷款，过户前还清。
poster_house=开发商/公司; plant_kind=厂房; area=3000; price_w=460; height=7.8; power=400 kVA; crane=1

changfang 官滩镇 鲁先生0200
官滩路边空地八亩，停车堆料都行
平整过的硬地，压路机压了两遍，靠省道。能停工程车、堆砂石，看门有个小屋。最少租一年，水电可以接。
plant_kind=土地/场地; area=5300; rent_day_sqm=16000; rent_day_sqm.unit=元/年; power=可接三相电

chewei 水渡口街道 周女士0105 carpark
水渡人家地下车位出租，近电梯口
负一层B区，离6号楼电梯十几步，位置宽，两边没柱子。我们搬走了车位空着，按季租，物业登记车牌就能进。
estate=水渡人家; area=13; rent=260

chewei 涟城街道 鞠先生0205 carpark
安东人家产权车位出售，过户到名下
标准尺寸，能停中型SUV。前后没有管道滴水，旁边可以自己装充电桩，物业同意书有样本。
estate=安东人家; area=13.2; price_w=5.6

chewei 太和街道 卞女士0112 carpark
太和家园车库带卷帘门，可放杂物
一楼独立车库，二十平，通水电，有人用来放电动三轮和货。租金半年一付。
estate=太和家园; area=20; rent=220
`,
);
