import { notices } from '../notices.js';

/** 二手房, 农村房屋, 求租, 求购. */
export const homes = notices(
  { poster_house: '个人房东', agent_fee: '无' },
  `
ershoufang 涟城街道 赵先生0130 block+living+kitchen+bedroom+balcony
红日里三室两厅精装，楼层好，诚心出售
自住九年的婚房，孩子去南京读书，老两口跟过去，空着可惜。三楼不高不低，前面是小区花园，没有遮挡。装修花了十几万，橱柜、木门都很结实，家电可以留。房证满五年，没有贷款，随时可以过户。
estate=红日里; room=3; hall=2; bath=2; area=127.6; price_w=78; floor=3; floors=11; lift=1; dir=南北通透; deco=精装; built=2016; title_cert=商品房(有证); right_years=70年; only5=满五唯一; school=实验小学

ershoufang 涟城街道 潘女士0131 oldblock+bareroom
五岛新苑小两室，总价低，首付压力小
老小区顶楼，带一个小阁楼，放杂物、做书房都行。没有电梯，年轻人住没问题。五岛湖公园走路三分钟，早上跑步的人很多。价格已经比同小区低了，看上了可以谈一点。
estate=五岛新苑; room=2; hall=1; bath=1; area=69.8; price_w=34.5; floor=6; floors=6; dir=南; deco=简装; built=2005; title_cert=商品房(有证); right_years=70年; only5=满五

ershoufang 清江街道 沈先生0132 living+bedroom+bathroom reported:agent:同一个号码挂了三套不同小区的房子，不像个人
北门桥宿舍学区两室，户型方正
老机关宿舍，房龄老一些，但是地段和学区没得说。两个房间都朝南，厨房卫生间明窗。孩子已经上中学，户口随时能迁走。周末带看，看好当天可以签。
estate=北门桥宿舍; room=2; hall=1; bath=1; area=61; price_w=62; floor=2; floors=5; dir=南; deco=简装; built=1994; title_cert=房改房; right_years=不清楚; only5=满五; school=北门小学

ershoufang 钵池街道 万先生0133 block+living+dining+kitchen
翔宇道旁改善型四室，带车位一起卖
四室两厅两卫，客厅开间四米二，阳台和客厅打通了。地暖、中央空调、软水机都装了，基本没怎么住。车位产权的，一起算在总价里。诚心买可以坐下来慢慢谈，不接受砍到离谱。
estate=翔宇雅筑; room=4; hall=2; bath=2; area=143; price_w=168; floor=12; floors=26; lift=1; dir=南北通透; deco=豪装; built=2019; title_cert=商品房(有证); right_years=70年; only5=满二; mortgage=1; school=开明小学

ershoufang 王家营街道 曹经理0134 block+bareroom
淮阴区王营新苑安置房，有证可贷款
房东委托我们卖，证齐全，能贷款。毛坯没住过，三室户型，前后间距大。一楼楼道刚装了扶手。中介费统一两千五，陪您跑完过户，别的不收。
poster_house=中介经纪人; estate=王营新苑; room=3; hall=2; bath=1; area=105; price_w=52; floor=4; floors=6; dir=南北通透; deco=毛坯; built=2014; title_cert=安置房(有证); right_years=70年; only5=满五; agent_fee=2500

ershoufang 山阳街道 戴老师0135 living+desk+bedroom
山阳城电梯洋房，一梯两户，房东急售
换了学区房，手里这套要出。九楼，视野一直到里运河。书房做了整面墙书柜，搬不走，送给喜欢看书的人。家里没养过宠物、没人抽烟，墙面很新。
estate=山阳城; room=3; hall=2; bath=1; area=118.3; price_w=86; floor=9; floors=11; lift=1; dir=南; deco=精装; built=2018; title_cert=商品房(有证); right_years=70年; only5=满五唯一; mortgage=1

ershoufang 朱坝街道 仲先生0136 removed:R06 bareroom
洪泽朱坝小区三室，离高速口五分钟
在淮安市区和洪泽中间，开车两边都快。小区绿化好，车位不紧张。房子一直租给工程队，墙面要重新刷一遍，所以价格放得低。
estate=朱坝新城; room=3; hall=2; bath=1; area=109; price_w=45; floor=5; floors=11; lift=1; dir=南; deco=简装; built=2013; title_cert=商品房(有证); right_years=70年; only5=满五

ershoufang 盱城街道 谢女士0137 oldblock+living+kitchen
第一山下两室，南边看得见山
早上开窗就是满山的树，空气好。房子不大，收拾得利索，厨房重新做过，抽屉都是好的。离老街、医院、菜场都是几分钟路。父母年纪大了爬不动楼，换到一楼去住。
estate=第一山新村; room=2; hall=1; bath=1; area=74; price_w=39; floor=4; floors=6; dir=南; deco=中等装修; built=2003; title_cert=商品房(有证); right_years=70年; only5=满五唯一

ershoufang 黎城街道 闵先生0138 block+living
金湖衡阳人家三室，送储藏室和家具
户型通透，主卧带卫生间。储藏室在负一楼，十二个平方，放电动车、腌菜坛子都行。因为去外地带孙子才卖，价格实在，家具全部送。
estate=衡阳人家; room=3; hall=2; bath=2; area=121; price_w=63; floor=6; floors=11; lift=1; dir=南北通透; deco=精装; built=2015; title_cert=商品房(有证); right_years=70年; only5=满五唯一

ershoufang 其他 石先生0139 block+living
灌南靠涟水边界小区三室，自住好房
小区在灌南县西边，到涟水县城半小时，适合两边都有亲戚的人家。三室朝南，装修保养得好，房证在手。价钱比县城中心低一截。
estate=新安苑; room=3; hall=2; bath=1; area=112; price_w=41; floor=8; floors=11; lift=1; dir=南; deco=精装; built=2017; title_cert=商品房(有证); right_years=70年; only5=满五

zijianfang 河桥镇 仇大叔0140 courtyard held 30h
河桥山脚下老宅院出租，适合养老种菜
三间正房两间偏房，院子大约两分地，井水电泵都好的。背后就是山，早晚凉快。儿女都在苏州，房子空了三年，想租给愿意打理的人，租金象征性收一点。
estate=河桥山脚村; area=140; rent=300; title_cert=自建房; house_kind=自建房/农村房

zijianfang 成集镇 颜大爷0141 courtyard
成集村里两层小楼，本村人优先
前年翻盖的两层楼，上下六间，水泥场能晒粮食。只在本村集体里面转让，手续到村部办，不懂的先去问村会计。要价包括院里的工具棚。
estate=成集村三组; area=210; price_w=16; title_cert=自建房; house_kind=自建房/农村房

zijianfang 流均镇 祁先生0142 held 5h courtyard+lake
流均水边农家院整院出租，带一亩塘
院子临河，门口能泊小船。塘里有藕，租期里归您挖。房子能住人，也有人租去当周末钓鱼歇脚的地方。一年一付，水电自理。
estate=流均河东村; area=120; rent=500; title_cert=自建房; house_kind=平房/院子

qiuzu 水渡口街道 蔡女士0150 6h
求租水渡口附近一室，带厨房就行
在附近商场上班，早班多，想住得近一点。一个人，不养宠物，东西不多。最好有电梯，没有也行，三楼以下。价格一千左右，押一付一，这个礼拜要搬。
want_area=清江浦区; want_room=一室; want_price=1000; rent_mode=整租; movein=+6d

qiuzu 涟城街道 季先生0151
一家三口求租涟水县城两室，长租
孩子明年上小学，想租在实验小学、向阳小学附近，两室，干净就好。我们自带家电也可以。能租两年以上，不会半路退。中介勿扰。
want_area=涟水县; want_room=两室,三室; want_price=1200; rent_mode=整租; movein=+20d

qiuzu 徐杨街道 宗先生0152
开发区电子厂附近找个床位或单间
刚从老家过来上班，厂里宿舍满了。床位、单间都可以，能洗澡能放行李就行。上夜班，白天睡觉，希望室友安静些。
want_area=经济技术开发区; want_room=一室; want_price=400; rent_mode=床位; movein=+2d

qiuzu 盱城街道 陆女士0153 expired 19d
求租带院子的平房，养两只老狗
退休了想找个清静地方，城边也可以，有自来水就行。我有两只十来岁的老狗，很乖，打过针。租金可以一年一付，愿意帮忙看院子。
want_area=盱眙县; want_room=不限; want_price=800; rent_mode=整租; movein=+30d

qiuzu 黎城街道 鲍先生0154
工程队求租金湖三室，住六个人三个月
我们在县里做管道工程，六个人，要三室以上，有空调热水器。租到明年二月，可以一次付清。住的都是老师傅，不吵。
want_area=金湖县; want_room=三室,四室以上; want_price=2000; rent_mode=短租; movein=+4d

qiuzu 河下街道 阮女士0155 done
淮安区找合租，想和女生一起住
在区医院规培，只租一间就行，最好房东是女的或者合住女生。下夜班回来晚，要求楼道有灯。预算六百以内。
want_area=淮安区; want_room=一室; want_price=600; rent_mode=合租; movein=+9d

qiuzu 其他 田先生0156
泗阳来淮阴上班，求租近高铁站一室
在高铁商务区上班，周末回泗阳。要离站近、能停车，一室或者小两室都可以。租期一年，随时能看房。
want_area=淮阴区,清江浦区; want_room=一室,两室; want_price=1300; rent_mode=整租; movein=+12d

qiugou 涟城街道 胡先生0160
全款求购涟水县城二手三室，楼层不挑
给父母养老用，要有电梯，靠近医院或者公园。装修旧一点没关系，我们重新装。证件齐全、没有纠纷，看中当天付定金。
want_area=涟水县; want_room=三室; want_price=70

qiugou 盐河街道 严女士0161
刚需求购清江浦小两室，首付有限
小两口自己攒的钱，总价五十万以内，老小区也行，六楼不要。离幼儿园近一点更好。贷款已经预审过了，诚心买。
want_area=清江浦区,经济技术开发区; want_room=两室; want_price=50

qiugou 高良涧街道 倪先生0162
想在洪泽湖边买套一楼带院子的
退休养老，喜欢种点花草。一楼带院子，面积八十到一百二都行，离湖走路能到。不着急，合适了再买。
want_area=洪泽区; want_room=两室,三室; want_price=65

qiugou 太和街道 费先生0163
求购盱眙学区房，两室三室都看
孩子后年上学，想提前定下来。最好满五唯一，税费少点。价格面议，先看房再谈。
want_area=盱眙县; want_room=两室,三室; want_price=面议

qiugou 金北街道 龚女士0164
回金湖定居，求购电梯三室一套
在外面打工十几年，准备回来了。要三室、有电梯、能停两辆车，新旧都可以。预算六十多万，年前看好年后办手续。
want_area=金湖县; want_room=三室; want_price=66
`,
);
