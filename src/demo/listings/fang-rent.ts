import { notices } from '../notices.js';

/** 房屋出租, 合租, 日租. */
export const rents = notices(
  { poster_house: '个人房东', agent_fee: '无' },
  `
chuzu 涟城街道 王先生0101 5h living+kitchen+bedroom+oldblock
安东人家3楼南北通透两室，家电齐全拎包入住
自家房子，老人搬去和我们同住，空出来出租。三楼不高，南北都有窗，夏天穿堂风。家电都是前年换的，燃气已通，拎包就能住。⏎希望租给住家的，一年起签。走路五分钟到菜场和小学，楼下能停电动车，有充电桩。看房请提前半天说一声，我从朱码过来。
rent_mode=整租; estate=安东人家; room=2; hall=1; bath=1; area=86; rent=1100; pay_way=押一付三; floor=3; floors=6; dir=南北通透; deco=中等装修; house_kind=商品房小区; house_equip=床,衣柜,沙发,冰箱,洗衣机,空调,热水器,宽带,燃气; movein=+6d; look=提前半天约

chuzu 涟城街道 刘阿姨0102 living+bedroom+balcony
供销社老家属院一楼带小院，可停电动车
老房子，位置好，出门就是涟州路菜场。一楼带个二十来平的小院，种点葱蒜、晒被子都方便。家具不新但结实，床和衣柜可以留也可以搬走。最好租给安静些的人家，隔壁住着老同事。
rent_mode=整租; estate=供销社家属院; room=2; hall=1; bath=1; area=72; rent=850; pay_way=半年付; floor=1; floors=5; dir=南; deco=简装; house_kind=普通住宅; house_equip=床,衣柜,热水器,厨具,院子; movein=+1d; look=随时

chuzu 朱码街道 陈先生0103 bedroom+bathroom
朱码工业园旁单身公寓，有独立卫生间
园区北门出来骑车三分钟，适合厂里上班的。一室带卫生间和小阳台，能简单做饭。水电按表算，不加价。整栋都是上班的人，晚上安静，门口有监控。合同是我和房东签的，有转租同意书，看房时给您看。
poster_house=二房东/转租; rent_mode=整租; estate=朱码青年公寓; room=1; hall=0; bath=1; area=34; rent=600; pay_way=押一付一; floor=4; floors=6; dir=东; deco=简装; house_kind=公寓; house_equip=床,衣柜,空调,热水器,宽带,独立卫生间; movein=+0d

chuzu 高沟镇 孙师傅0104 3d oldblock+dining+bedroom
高沟镇政府对面三楼三室朝南，适合陪读
离高沟中学走路七八分钟，去年租给两个陪读妈妈，孩子考完搬走了。三间房都朝南，冬天晒得到太阳。厨房抽油烟机新换的。学生家庭优先，租金可以按学期付。
rent_mode=整租; estate=高沟镇府前小区; room=3; hall=2; bath=1; area=118; rent=1300; pay_way=半年付; floor=3; floors=5; dir=南; deco=中等装修; house_kind=商品房小区; house_equip=床,衣柜,冰箱,洗衣机,空调,热水器,厨具,阳台; look=周末都行

chuzu 水渡口街道 周女士0105 3h living+kitchen+bathroom+bedroom+balcony
水渡人家电梯房精装两室，近商圈好停车
11楼，采光没有遮挡，客厅挂了新空调。我们换房搬去开发区，这边家具家电全部留下，沙发才买一年。物业费我交，您只管水电燃气。希望爱干净、不养大型犬。可以先来看，满意再谈。
rent_mode=整租; estate=水渡人家; room=2; hall=2; bath=1; area=94.5; rent=1900; pay_way=押一付三; floor=11; floors=18; lift=1; dir=南; deco=精装; house_kind=商品房小区; house_equip=床,衣柜,沙发,电视,冰箱,洗衣机,空调,热水器,宽带,燃气,电梯,阳台; movein=+10d; look=工作日晚上或周末

chuzu 长西街道 徐先生0106 oldblock+desk
石塔湖旁老小区两室一厅，月付可谈
石塔湖公园边上，早晚散步方便，对面就是公交站，去淮海广场四站路。房子在五楼，没有电梯，所以便宜些。厨房卫生间去年重新贴过砖。一个人住或者小两口都合适。
rent_mode=整租; estate=石塔里小区; room=2; hall=1; bath=1; area=68; rent=950; pay_way=押一付一; floor=5; floors=6; dir=南北通透; deco=简装; house_kind=普通住宅; house_equip=床,衣柜,洗衣机,空调,热水器,燃气

chuzu 钵池街道 马先生0107 block+living+kitchen
钵池雅居三室两卫，带车位，适合一家人
东边靠钵池山公园，小区人车分流，地下有固定车位一起租。三室里两间有床，一间可以做书房。孩子上学去了外地，房子一直空着，保养得不错。要求长租，至少一年。
rent_mode=整租; estate=钵池雅居; room=3; hall=2; bath=2; area=126; rent=2400; pay_way=押一付三; floor=7; floors=11; lift=1; dir=南北通透; deco=精装; house_kind=商品房小区; house_equip=床,衣柜,沙发,冰箱,洗衣机,空调,热水器,燃气,电梯,车位; movein=+14d; look=提前约

chuzu 淮城街道 朱老师0108 courtyard+bedroom
镇淮楼附近一楼两间，适合老人住
就在老街里面，去镇淮楼广场步行不到十分钟。平层没有台阶，卫生间装了扶手，原来我父母住的。院里有公用水池，邻居都是住了几十年的老街坊，有个照应。
rent_mode=整租; estate=镇淮巷; room=2; hall=1; bath=1; area=58; rent=700; pay_way=押一付三; floor=1; floors=2; dir=南; deco=简装; house_kind=平房/院子; house_equip=床,衣柜,热水器,燃气,院子; look=上午都在

chuzu 长江路街道 张先生0109 bareroom+bathroom reported:gone:打过去说上周就租掉了 reported:gone:已经租了还挂着
王营新苑毛坯改简装一室，价低可长租
刚刷的墙、铺了地板革，还没有家具，想自己布置的可以来看。一室一厅格局正，厨卫都能用。不急着住人，签两年可以少五十块。
rent_mode=整租; estate=王营新苑; room=1; hall=1; bath=1; area=52; rent=480; pay_way=年付; floor=6; floors=6; dir=南; deco=简装; house_kind=安置房/拆迁房; house_equip=热水器,阳台

chuzu 高良涧街道 韩女士0110 living+bedroom+dining
洪泽浔河边电梯两室，看得见水
晚饭后下楼就是浔河步道，湖风大，夏天凉快。房子自住装修，厨具齐全，冰箱双门的。因为工作调到市里才出租，想找个爱惜房子的租客，租金可以小刀。
rent_mode=整租; estate=浔河花苑; room=2; hall=2; bath=1; area=89; rent=1250; pay_way=押一付三; floor=9; floors=17; lift=1; dir=南; deco=精装; house_kind=商品房小区; house_equip=床,衣柜,沙发,冰箱,洗衣机,空调,热水器,厨具,电梯; movein=+5d

chuzu 盱城街道 李先生0111 block+living+bedroom
都梁里四楼两室，离人民医院近
陪床、上班都方便，走到县人民医院六七分钟。屋里两张床、两台空调，洗衣机是滚筒的。水电燃气都通，当天就能搬进来。短住三个月也可以商量，租金不变。
rent_mode=整租; estate=都梁里; room=2; hall=1; bath=1; area=80; rent=1000; pay_way=押一付一; floor=4; floors=6; dir=南; deco=中等装修; house_kind=普通住宅; house_equip=床,衣柜,洗衣机,空调,热水器,燃气; movein=+0d; look=随时

chuzu 太和街道 卞女士0112 living+kitchen+balcony
盱眙新区太和家园三室精装，陪读首选
对面就是学校，过一条马路。三室两厅，主卧带飘窗，书桌、台灯都给孩子配好了。前面的租客孩子毕业，房子打扫干净了，随时看。按学年签，暑假两个月可以不住不算钱。
rent_mode=整租; estate=太和家园; room=3; hall=2; bath=1; area=112; rent=1600; pay_way=半年付; floor=6; floors=11; lift=1; dir=南北通透; deco=精装; house_kind=商品房小区; house_equip=床,衣柜,沙发,冰箱,洗衣机,空调,热水器,宽带,燃气,电梯; look=白天随时

chuzu 黎城街道 吴先生0113 oldblock+living
金湖荷香苑两室一厅，可以养小型宠物
我自己也养猫，所以不介意养宠物，只要别抓坏沙发。离老街和菜市场都近，冬天自己装了暖气片。二楼，老人上下也方便。网络是包年的，送您用到明年五月。
rent_mode=整租; estate=荷香苑; room=2; hall=1; bath=1; area=82; rent=900; pay_way=押一付三; floor=2; floors=6; dir=东南; deco=中等装修; house_kind=普通住宅; house_equip=床,衣柜,沙发,空调,热水器,宽带,燃气,暖气,可养宠物

chuzu 戴楼街道 唐大姐0114 7h bareroom done
戴楼街上两间门面楼上住房，便宜出租
楼下是我们家的五金店，楼上两间空着。独立楼梯，自己走自己的门。适合在附近厂里上班的，做饭要自带灶具。电费按电表走。
rent_mode=整租; estate=戴楼老街; room=2; hall=0; bath=1; area=60; rent=400; pay_way=半年付; floor=2; floors=2; dir=南; deco=简装; house_kind=自建房/农村房; house_equip=热水器,阳台

chuzu 其他 蒋先生0115 living+bedroom
宝应湖边小区两室，给金湖上班的人住
房子在宝应县西边，开车到金湖县城二十来分钟，有班车经过。价格比金湖县里低不少，家具齐全，湖边空气好。厂里跑业务两边走的可以考虑。
rent_mode=整租; estate=湖西小区; room=2; hall=1; bath=1; area=85; rent=650; pay_way=押一付一; floor=3; floors=6; dir=南; deco=简装; house_kind=商品房小区; house_equip=床,衣柜,空调,热水器

hezu 闸口街道 高女士0116 bedroom+kitchen
闸口新村合租主卧带阳台，限女生，水电平摊
三室里空出来的主卧，另外两间住着医院的护士和一位老师，都爱干净。公共区域轮流打扫，厨房可以用。主卧有独立阳台，晾衣服不用和别人挤。晚上十一点后请轻一点。
estate=闸口新村; room=3; area=18; rent=680; pay_way=押一付一; gender_req=限女生; floor=4; floors=6; dir=南; deco=中等装修; house_equip=床,衣柜,洗衣机,空调,热水器,宽带,阳台

hezu 枚乘街道 罗先生0117 bunks
枚乘花园男生床位，离电子厂班车点近
上下铺四人间，现在住了两个，还空两张。班车点在小区东门。有独立储物柜，洗衣机公用。厂里三班倒的多，屋里装了遮光窗帘，白天睡觉不受影响。
poster_house=二房东/转租; estate=枚乘花园; room=2; area=12; rent=300; pay_way=押一付一; gender_req=限男生; floor=2; floors=6; deco=简装; house_equip=床,洗衣机,空调,热水器,宽带

hezu 新渡口街道 梁女士0118 bedroom
大学城附近朝南次卧，安静适合备考
我自己住主卧，次卧一直空着，想找个作息规律的。书桌、书架都有，网速快。离图书馆骑车五分钟。不抽烟，不带人过夜就行，其他好说。
estate=新渡雅居; room=2; area=13.5; rent=550; pay_way=押一付一; gender_req=限女生; floor=8; floors=11; lift=1; dir=南; deco=精装; house_equip=床,衣柜,空调,热水器,宽带,电梯; movein=+3d

hezu 涟城街道 丁先生0119 bedroom+bathroom
米公苑三室分租一间，独立卫生间
主卧带卫生间，进门有鞋柜，公用客厅和厨房。合住的是一对小夫妻，在开发区上班，白天都不在家。房租含物业和宽带，水电三家平摊。
estate=米公苑; room=3; area=20; rent=620; pay_way=押一付三; gender_req=男女不限; floor=5; floors=11; lift=1; dir=南; deco=中等装修; house_equip=床,衣柜,空调,热水器,宽带,独立卫生间

hezu 古桑街道 何女士0120
盱眙开发区附近单间，夫妻也可以
自建楼的三楼，一共五个单间，每间都有窗户。公用卫生间两个，每天有人打扫。一楼有厨房，电动车可以推进院子充电。住的都是附近上班的，进出要登记，放心。
estate=古桑新村; room=5; area=16; rent=350; pay_way=押一付一; gender_req=男女不限; floor=3; floors=4; deco=简装; house_equip=床,衣柜,空调,热水器,宽带

hezu 黎城街道 江先生0121 bedroom
老城区次卧出租，可短住到年底
工作调动，租约到明年一月，想把次卧分出去。屋里床、衣柜、空调都有，拎包就来。我周一到周四不在，周末才回，平时等于一个人住。
poster_house=二房东/转租; estate=尧乡里; room=2; area=14; rent=400; pay_way=无押金; gender_req=限男生; floor=3; floors=6; deco=简装; house_equip=床,衣柜,空调,热水器

duanzu 老子山镇 汪老板0122 farmstay+bedroom+lake
老子山温泉镇家庭房，可住四人
自家小楼，二楼两间客房，一大床一双床，推窗能看到湖。早饭是自家熬的粥和咸鸭蛋，含在房价里。周末要提前两天订。已在派出所登记备案。
estate=温泉小楼; room=2; area=56; dayrent=220; minstay=1; deco=中等装修; house_equip=床,空调,热水器,宽带,独立卫生间

duanzu 蒋坝镇 顾大姐0123 14h courtyard+bedroom held
蒋坝老街小院民宿，吃鱼圆方便
老房子改的，三间客房围着一个天井，夏天能坐在葡萄架下喝茶。出门走两步就是鱼圆店和大堤。带老人孩子的可以加床，不另收钱。备案手续正在办，拿到就补上来。
estate=蒋坝老街; room=3; area=90; dayrent=180; minstay=1; deco=中等装修; house_equip=床,空调,热水器,院子,独立卫生间

duanzu 水渡口街道 牛先生0124 refused:R11 2d
多套公寓日租，一室两室三室都有
一室138，两室188，三室258，市区好几个小区都有房，交通方便，干净卫生，欢迎选住，长住优惠，具体哪一套来了再安排。
poster_house=二房东/转租; estate=水渡公寓; room=1; area=40; dayrent=138; minstay=1; house_equip=床,空调,热水器
`,
);
