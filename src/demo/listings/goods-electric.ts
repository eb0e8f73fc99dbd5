import { notices } from '../notices.js';

/** 手机, 电脑, 家电, 店铺设备, 五金. */
export const devices = notices(
  { poster_goods: '个人', want: '转让' },
  `
shouji 府前街道 邢先生0401 1h phone
华为Mate50换新机，128G，电池九成
一直戴壳贴膜，边框有两点小磕，屏幕没划痕。电池健康看过还有九成，充电头和线送。指纹、相机、红外都正常。当面试机，不满意不买没关系。
brand=华为; model=Mate50; storage=8G+128G; cond=9成新; price=1850; orig=4999; bought=-27m; defect=边框两处小磕，其他无; trade_way=当面交易,同城送货

shouji 涟城街道 小艾0402 phone
苹果13粉色256G，无拆无修，女生自用
去年十二月在本地店买的，发票还在。平时只看剧、拍孩子，电池82%，续航一天够。盒子和原装线都在。
brand=苹果; model=iPhone 13; storage=256G; cond=8成新; price=2600; orig=6999; bought=-22m; defect=后盖有一条细划痕; invoice=1; trade_way=当面交易

shouji 梁岔镇 骆先生0403 expired 35d
红米Note备用机，功能全好，便宜出
给孩子查作业用的，现在给他换了平板。屏幕完好，电池一般，一天一充。外观有使用痕迹，介意勿扰。
brand=红米; model=Note 12; storage=6G+128G; cond=7成新及以下; price=380; orig=1099; bought=-30m; trade_way=当面交易,自提

shouji 山阳街道 尤女士0404 phone
小米平板6办公学习，带手写笔和键盘
给女儿上网课买的，用了一年不到。屏幕贴膜没掉过，笔和键盘配套。因为学校发了电脑用不上。
brand=小米; model=平板6; storage=8G+256G; cond=9成新; price=1150; orig=2399; bought=-11m; trade_way=当面交易,同城送货

shouji 戴楼街道 席先生0405
求购二手智能机，给老人打电话用
要能上微信、声音大、字大就行，屏幕碎角也没事。五百块以内，最好三百左右。
poster_goods=个人; want=求购; brand=华为; model=任意; storage=不限; cond=7成新及以下; price=400; trade_way=当面交易

shouji 渔沟镇 项先生0406 done 4d
OPPO Reno手机，屏幕刚换原装
屏碎过一次，上个月在店里换的原装屏，有单据。电池换过新的，续航像新机。
brand=OPPO; model=Reno8; storage=12G+256G; cond=8成新; price=980; orig=2799; bought=-25m; defect=屏幕换过原装; trade_way=当面交易

diannao 枚乘街道 褚先生0410 laptop
联想小新Air15，写代码用的，成色好
内存自己加到16G，固态512G，开机十秒。键盘膜一直盖着，没进过水。换成台式了，这台闲着掉价。电源和包一起给。
brand=联想; model=小新 Air15 2022; storage=i5 16G 512G; cond=9成新; price=2300; orig=4899; bought=-20m; trade_way=当面交易,自提

diannao 涟城街道 葛女士0181 desktop
收银台式机一套，做生意的能用上
店要转了，这套收银机屏、打印机、钱箱一起卖。系统刚重装过，软件可以留着也可以清掉。
poster_goods=商家; brand=其他; model=收银一体机; storage=4G 128G; cond=8成新; price=900; orig=2600; bought=-31m; trade_way=自提

diannao 朱桥镇 沃先生0411
家用台式机，能玩网游，27寸屏
显卡1060，跑得动大部分游戏。机箱侧透，灯会变色。因为读研搬家带不走，配件里的散热器是后换的。
brand=戴尔; model=组装台式; storage=i5 16G 1060; cond=8成新; price=1800; bought=-41m; defect=鼠标右键偶尔不灵; trade_way=自提

diannao 涟城街道 季女士0412 camera
佳能微单套机，拍过两次婚礼，转让
快门数不到一万，一个标准变焦、一个定焦。取景器清楚，屏幕无坏点。买了全画幅，这套可以给想学拍照的朋友。
brand=佳能; model=M50 双镜头; storage=64G卡; cond=9成新; price=3400; orig=6800; bought=-26m; trade_way=当面交易

diannao 河下街道 宁先生0413
求购一台打印机，能打作业就行
孩子天天要打卷子，二手的喷墨或者激光都行，带墨更好。三百块左右。
want=求购; brand=惠普; model=任意; cond=8成新; price=300; trade_way=当面交易,自提

jiadian 清河街道 冯女士0420 3h fridge+kitchen
海尔三门冰箱216升，用了两年，搬家带不走
制冷很好，冷冻抽屉三个，没有异味。侧面蹭了一点漆。搬家前用到最后一天，家在二楼，好搬。可以先来看，当面通电。
brand=海尔; model=BCD-216; size=216升; cond=8成新; price=450; bought=-26m; carry=1; trade_way=自提,当面交易

jiadian 涟城街道 夏阿姨0421 washer
小天鹅滚筒洗衣机，10公斤，烘干一体
女儿装修买大了，放阳台进不去门。用了不到半年，几乎没怎么洗过。保修到明年九月，票在手上。
brand=小天鹅; model=TD100; size=10公斤; cond=几乎全新; price=1680; bought=-5m; carry=1; trade_way=自提

jiadian 盱城街道 冷师傅0422 aircon
格力大一匹挂机两台，拆机就走
出租房退租的，都能制冷制热，遥控器在。拆机我可以找人，一台一百二。四楼，自己抬下来。
brand=格力; model=大1匹; size=1.2匹; cond=7成新及以下; price=650; bought=-58m; carry=1; trade_way=自提

jiadian 高良涧街道 仲女士0423
55寸电视低价处理，带挂架
上个月换了更大的，这台挂架一起送。播放正常，右下角一个小白点，看久了不注意。
brand=创维; model=55A3; size=55寸; cond=8成新; price=560; bought=-38m; carry=1; trade_way=自提

jiadian 黎城街道 景先生0424 kitchen
老板油烟机灶具套装，换橱柜拆下的
油烟机清洗过，马达声音不大。灶具三眼，火力足。因为橱柜尺寸改了才换。一套一起卖，不拆。
brand=老板; model=26A2 套装; size=900宽; cond=9成新; price=880; bought=-33m; trade_way=自提,同城送货

jiadian 南陈集镇 祝大哥0425
求购冰柜，开小店放冷饮
不要太旧，制冷要好，容积两百升以上。南陈集到市区我自己去拉，能送更好。
want=求购; brand=其他; model=卧式冰柜; size=200升以上; cond=8成新; price=700; carry=1; trade_way=同城送货,自提

jiadian 钵池街道 米女士0426 removed:R11 tv+kitchen
搬家清一批小家电，可单买
扫地机、料理机、电饭煲、空气炸锅，都是换新留下的，插电能用。炸锅60，料理机80，扫地机150，电饭煲40。
brand=其他; model=小家电四样; size=多种; cond=8成新; price=60; bought=-20m; trade_way=自提

jiadian 平桥镇 沙先生0427
美的电热水器60升，水垢刚清过
浴室改造换下的，刚做过除垢，内胆不漏。挂架和管子都留着，送安装螺丝。
brand=美的; model=F60; size=60升; cond=8成新; price=320; bought=-44m; carry=1; trade_way=自提

bangong 涟城街道 葛女士0181 shopfront
女装店货架、衣架、收银台处理
货架四组，能拼能拆，收银台带锁。试衣间镜子也能拆走。一次拿走打包七百。
poster_goods=商家; want=转让; brand=其他; model=钢木货架; cond=8成新; price=700; carry=1; trade_way=自提

bangong 王家营街道 柯先生0430 freezer
冷饮立式冰柜，两门，开店剩的
原来卖冷饮和牛奶，门封条换过，制冷到零下二十。开空调的店里用省电。
poster_goods=商家; brand=其他; model=两门展示柜; cond=8成新; price=1300; carry=1; trade_way=自提

bangong 盱城街道 桑经理0218
龙虾馆淡季处理一批桌椅和餐具
大圆桌六张、方桌八张，椅子四十多把，碗盘若干。可以挑，一张大圆桌八十。
poster_goods=商家; brand=其他; model=餐桌椅; cond=7成新及以下; price=80; carry=1; trade_way=自提

bangong 施河镇 施老板0281 sewing
缝纫设备更新，两台电动平车转让
兄弟牌电动平车，正常在用，机头好，桌板边角旧。一台一千一，两台两千。能试机。
poster_goods=商家; brand=其他; model=电动平车; cond=8成新; price=1100; carry=1; trade_way=自提

bangong 流均镇 祁先生0142
求购二手打印复印一体机，村里用
要能打证件照、复印，最好激光。五六百左右，带墨盒更好，坏了有地方修就行。
want=求购; brand=其他; model=激光一体机; cond=8成新; price=550; trade_way=自提

wujin 丁集镇 芮先生0253 tools
剩的螺丝、合页、抽屉轨道一批
木业厂换了供应商，库存配件按成本一半出。种类在单子上，要哪样挑哪样。
poster_goods=商家; want=转让; brand=其他; model=五金配件; cond=全新未拆; price=350; qty=两箱; carry=1

wujin 涟城街道 汪师傅0279 materials
装修剩的瓷砖二十平、防水涂料三桶
客厅地砖800规格，灰色，开过一箱。防水开了一桶，其他未开。自己拉。
brand=其他; model=地砖/防水; cond=几乎全新; price=480; qty=20平; carry=1

wujin 官滩镇 鲁先生0200 materials
求购二手脚手架，水利工地用
要四十套左右，锁扣齐、不弯管，能开票更好。自己有车，当天能看货拉货。
want=求购; brand=其他; model=门式脚手架; cond=8成新; price=面议; qty=40套; carry=1
`,
);
