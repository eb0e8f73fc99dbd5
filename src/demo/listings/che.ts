import { notices } from '../notices.js';

/** 车辆. */
export const vehicles = notices(
  { poster_goods: '个人', want: '转让' },
  `
jiaoche 盱城街道 温先生0601 4h car+suv
2019年7月上牌三厢轿车，一手车，无大事故
自己上下班代步，平时一年跑一万公里出头。前保险杠补过漆，有记录可以查，没有伤到骨架。保养一直在同一家店，手册都在。换了新能源，这台诚心出。
car_brand=大众 朗逸 2019款 1.5L; reg_date=2019-07; mileage=6.8; price_car=5.2; disp=1.5; gear=自动; fuel=汽油; emission=国六; color=银灰; transfer_n=0次(一手); inspect=+8m; insure=+6m; usage=家用; accident=小剐蹭; plate_loc=苏H

jiaoche 涟城街道 邬女士0602 suv+car
女士代步SUV，省油好停，换七座才卖
内饰没抽过烟，座椅一直有套。倒车影像、定速巡航都有。右后门在小区里被蹭过一下，补了漆。可以第三方检测，费用一人一半。
car_brand=哈弗 H6 2020款; reg_date=2020-05; mileage=5.4; price_car=6.6; disp=1.5; gear=自动; fuel=汽油; emission=国六; color=白; transfer_n=0次(一手); inspect=+5m; insure=+5m; usage=家用; accident=小剐蹭; plate_loc=苏H

jiaoche 枚乘街道 包先生0603 car
纯电小车，上下班够用，电池质保还有
续航夏天一百六，冬天一百二左右，在家用普通插座充一夜就满。充电枪随车送。买来三年，跑城里接孩子、买菜。
car_brand=五菱 宏光MINI 2023款; reg_date=2023-03; mileage=2.1; price_car=2.4; gear=自动; fuel=纯电; emission=新能源; color=奶白; transfer_n=0次(一手); inspect=+18m; insure=+4m; usage=家用; accident=无; plate_loc=苏H

jiaoche 淮城街道 应先生0604 car reported:fake:里程看着不对，去看车表显九万多
老款轿车练手车，手动挡，能上高速
跑了十来年，机器没大修过，空调制冷正常。外观一般，价格低，给刚拿证的练手很合适。随时看车，检测不好不买。
car_brand=别克 凯越 2013款; reg_date=2013-08; mileage=9.6; price_car=1.6; disp=1.5; gear=手动; fuel=汽油; emission=国四; color=黑; transfer_n=2次; inspect=+3m; usage=家用; accident=有维修; plate_loc=苏H

jiaoche 黎城街道 相先生0605 suv
七座SUV，带孩子回老家方便
第二排独立座椅，第三排能放平睡个孩子。去年换了四条轮胎和电瓶。因为买了房，手头紧才出，随时过户。
car_brand=传祺 GS8 2021款; reg_date=2021-09; mileage=4.7; price_car=9.8; disp=2.0; gear=自动; fuel=汽油; emission=国六; color=深灰; transfer_n=0次(一手); inspect=+10m; insure=+9m; usage=家用; accident=无; plate_loc=苏H

jiaoche 南马厂街道 公先生0606
求购一台家用轿车，预算五万以内
给儿子练手用，自动挡，十年以内，没大事故就行。里程、保养能查的优先，最好本地牌。
want=求购; car_brand=不限; reg_date=2016-01; mileage=10; price_car=5; gear=自动; fuel=汽油; accident=无

jiaoche 其他 缪先生0607 car
人在沭阳，淮安牌轿车转让，可送到淮安
在沭阳上班，车是淮安牌，工作日没空，周末可以开到淮安给您看。保养记录齐，里程真实，手续当天能办。
car_brand=现代 朗动 2015款; reg_date=2015-11; mileage=8.3; price_car=3.3; disp=1.6; gear=自动; fuel=汽油; emission=国五; color=红; transfer_n=1次; inspect=+2m; insure=+2m; usage=家用; accident=小剐蹭; plate_loc=苏H

mianbao 朱码街道 梅老板0231 van
五菱面包七座，送菜拉货两用
座椅后两排拆了，随车给您装回去也行。发动机有点渗油，已经换过一次密封圈。拉菜的多，内饰脏，好洗。
poster_goods=商家; car_brand=五菱 荣光 2018款; reg_date=2018-06; mileage=12.5; price_car=2.6; seat=7; fuel=汽油; emission=国五; transfer_n=1次; inspect=+7m; usage=单位用车; accident=小剐蹭

mianbao 黎城街道 卢经理0233 coach
十九座客车，旅行社换车，车况好
一直跑旅游，定期保养，空调、灯光都正常。因为公司换新能源，这台手续齐可以过户，可上牌自用或单位用。
poster_goods=商家; car_brand=金龙 19座 2016款; reg_date=2016-04; mileage=28; price_car=8.5; seat=19; fuel=柴油; emission=国五; transfer_n=0次(一手); inspect=+4m; usage=营运; accident=无

huoche 梁岔镇 侯支书0611 lorry
4.2米蓝牌轻卡，拉粮食拉货都合适
平时拉稻谷饲料，货厢没焊没改。四个轮胎七成，刹车刚换。跑长途没问题，镇上随时看。
car_brand=福田 时代 2019款; reg_date=2019-10; mileage=9.2; price_car=6.4; load=2.5; boxlen=4.2; fuel=柴油; emission=国五; inspect=+6m; accident=无

huoche 官滩镇 鲁先生0200
出售小挖机一台，水利工地用的
两年前买的新机，跑了一千三百小时，机械臂没修过。随车送一副碎石斗。在官滩工地上，能上车试。
car_brand=临工 60 2023款; reg_date=2023-04; mileage=0.1; price_car=19.8; load=6; hours=1300; fuel=柴油; emission=国六; accident=无

huoche 漕运镇 宰先生0612 removed:R02 tricycle
农村自用电动货三轮，带篷，送货拉菜
原厂货箱加了雨篷，充一次跑五十公里。后桥换过，刹车灵。给镇上小店送货正好。
car_brand=宗申 三轮 2021款; reg_date=2021-05; mileage=0.9; price_car=0.75; load=0.8; boxlen=1.6; fuel=纯电; emission=新能源; inspect=+9m; accident=小剐蹭

nongji 东胡集镇 师大哥0615 tractor
东方红拖拉机，904，小时数少，换大的
自家种两百亩地用，六百多个小时，保养都在本子上。带旋耕机和播种机，卖三件套可以谈。
brand=东方红; model=904; bought=-32m; hp=90; hours=620; price_car=6.8; cond=8成新

nongji 车桥镇 燕师傅0616 harvester
沃得收割机，打完这季就转让，随机送配件
四年机，收过三个麦季两个稻季，没有大毛病，皮带换过新的。操作熟的可以先在地里试。
brand=沃得; model=锐龙; bought=-48m; hp=120; hours=1800; price_car=9.6; cond=7成新及以下

nongji 范集镇 闵大哥0617
求购二手插秧机，乘坐式六行
给合作社买的，想要三五年机，能装车拉回来。来电说一下小时数和有没有维修过。
want=求购; brand=久保田; model=乘坐六行; hp=21; price_car=3.5; cond=8成新

nongji 黄花塘镇 邰师傅0618 drone
植保无人机16升，带两组电池
去年买的，打了一季，电池循环四十多次。飞手转行不打药了，随机送遥控器、水箱、备用桨叶。
brand=其他; model=16升; bought=-14m; price_car=2.3; cond=9成新

nongji 前锋镇 尹大哥0619
旋耕机一台，配50马力拖拉机用
刀片换过一副，箱体没焊过。小地块好用，一米八幅宽。放家里两年没下地。
brand=其他; model=1.8米; bought=-60m; hp=50; price_car=0.6; cond=7成新及以下

diandong 涟城街道 湛女士0620 ebike
雅迪电动车，新国标带牌，骑了一年
上下班接孩子用，电池60V，冬天也能跑三十公里。前篮、后座、头盔一起送。因为换了汽车，不骑了。
ebike_kind=新国标(带牌); brand=雅迪; battery=60V20Ah 原装; range=60; plate=有牌有证; cond=9成新; price=1680; bought=-12m

diandong 黄码镇 屈大爷0621 ebike
老年代步车，带棚，遮风挡雨
腿脚好一些了，改坐公交。这台刹车、灯光、雨刮都正常，充一次跑四十多公里，冬天三十。
ebike_kind=老年代步/四轮; brand=其他; battery=60V45Ah; range=45; plate=无牌; cond=8成新; price=3200; bought=-26m

diandong 高良涧街道 殷女士0622 ebike
台铃电轻摩，续航长，骑得少
平时接送孩子，车子重，我骑不习惯。电池去年换的大容量，一次能跑一百公里出头。牌证齐全。
ebike_kind=电轻摩; brand=台铃; battery=72V35Ah 换过; range=100; plate=有牌有证; cond=8成新; price=2600; bought=-24m

diandong 宝应湖农场 习师傅0623 tricycle
电动三轮车，送货拉稻草，载重大
加宽加长货箱，充电五个小时，跑七八十公里没问题。换过一次电机碳刷，链条是新的。
ebike_kind=电动三轮; brand=淮海; battery=60V58Ah; range=80; plate=有牌无证; cond=8成新; price=3900; bought=-31m

diandong 朱码街道 芦女士0624
求购一台电动车，通勤来回十公里
新国标最好，有牌照能上路，续航五十公里以上。价格两千以内，车好点多点也行。
want=求购; ebike_kind=新国标(带牌); brand=不限; battery=不限; range=50; plate=有牌有证; cond=8成新; price=1900

diandong 徐杨街道 房先生0625 ebike reported:dup:同一台车在淮阴那边又发了一遍
爱玛电动车，电池衰减便宜出
跑两公里就掉电了，换块电池六七百能用一年。车架、轮胎、灯都好。
ebike_kind=新国标(带牌); brand=爱玛; battery=48V12Ah 衰减; range=15; plate=有牌有证; cond=7成新及以下; price=480; bought=-37m

diandong 淮河镇 蓝师傅0626
电动三轮，跑运输用了两年，车况好
后箱一米五，能拉半吨。去年换了后桥和控制器，上坡有劲，跑山路没问题。
ebike_kind=电动三轮; brand=宗申; battery=72V58Ah; range=70; plate=有牌有证; cond=8成新; price=2300; bought=-30m

motuo 渔沟镇 项先生0406 motorbike
本田摩托一台，跑农村路，省油
发动机声音正常，前后减震换过，链条是新的。手续齐，骑回去就能上路。
brand=本田; cc=125; reg_date=2019-03; mileage=1.8; plate=有牌有证; cond=8成新; price=2600

motuo 官滩镇 鲁先生0200 motorbike
豪爵150，工地代步，里程不多
跑工地和镇上，一万多公里，没摔过。今年换了皮卡，这台一直闲着，来试。
brand=豪爵; cc=150; reg_date=2022-09; mileage=1.2; plate=有牌有证; cond=9成新; price=4200

zixing 水渡口街道 章先生0630 bicycle
永久公路车，锻炼身体骑了一年
变速没问题，脚撑换新的，打气筒和水壶架送。天冷收起来了，放着占地方，便宜出。
brand=永久; size=26寸; cond=8成新; price=350

zixing 涟城街道 章先生0631 removed:R10
孩子的14寸童车，送辅助轮，便宜卖
幼儿园时候骑的，闸线紧，坐垫加过高，胎是春天换的。家里没地方放。
brand=飞鸽; size=14寸; cond=8成新; price=120

zixing 大东镇 阮大姐0632
求购一辆二手山地车，上学用
初中生，身高一米六多，能骑就行，不挑品牌。两百块左右，最好能送过来。
want=求购; brand=不限; size=26寸; cond=8成新; price=200

peijian 清江街道 詹先生0635 carparts
四条轿车轮胎，花纹七成，换新的便宜出
215/55R17，两年前换的，扎过钉的一条已经修好不漏。换的时候做了动平衡。送气门嘴。
brand=其他; fit=215/55R17; cond=8成新; price=420

peijian 涟城街道 葛师傅0636
行车记录仪拆机，前后双录，送卡
换车了，这套装了一年，夜里看得清。行李架、脚垫也有，一起问价。
brand=其他; fit=通用; cond=8成新; price=160

zuche 盱城街道 卢经理0233 van+coach
自驾租车、商务车带司机，按天算
七座、五座都有，手续齐，车里备了充电线。接机、跑外地另算油费过路费。
svc_poster=公司; car_brand=别克 GL8; seat=7; rent_car=380; deposit=3000; driver=1

zuche 黎城街道 焦先生0637
皮卡车出租，拉货下乡，按天按趟都行
皮卡带货箱，拉装修材料、电器、菜都行。自己开或者我来开，柴油钱另算。
svc_poster=个人师傅; car_brand=长城 皮卡; seat=5; rent_car=200; deposit=无押金; driver=1

diandong 其他 曲先生0707 ebike
半城镇闲置电动车，周末可捎到淮安
孩子去外地上大学了，车在家放了一个学期。电池充一次能跑四十公里，刹车皮刚换。每个周末我开皮卡去淮安，能顺路带过去。
ebike_kind=新国标(带牌); brand=新日; battery=48V15Ah; range=40; plate=有牌有证; cond=8成新; price=850; bought=-28m

nongji 其他 缪先生0607 tractor
沭阳手扶拖拉机转让，涟水可送到
十五马力，带犁和小拖斗，一直放在车棚里。地流转出去了用不上，价钱好商量，涟水北边我能送到家。
brand=常发; model=15马力手扶; bought=-96m; hp=15; price_car=0.38; cond=7成新及以下
`,
);
