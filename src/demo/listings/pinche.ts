import { notices } from '../notices.js';

/** 顺风拼车, 带货. */
export const rides = notices(
  { pool_type: '长途一次' },
  `
chezhaoren 涟城街道 欧先生0701 2h suv
明早涟水到南京南站，走高速，还有三个座
这条线我一个月跑两三趟，准点出发不等人。后排还有三个空座，走高速两个半小时到南站。油费过路费分摊，中途停一次服务区，可以先发您上车的位置。
from=涟水汽车站北门; via=盱眙服务区; to=南京南站; depart=+1d06:30; seats=3; fare=60; car_desc=白色SUV，尾号 21; luggage=每人一件拉杆箱

chezhaoren 水渡口街道 寇女士0702 car
周五晚上回盱眙，带两个人，顺路
下班五点半从水渡口走，到盱城步行街。走G205，能带小件。坐车的上车前说一声，我算位置。
from=水渡口大道; to=盱城街道; depart=w5@17:30; seats=2; fare=25; car_desc=灰色轿车，尾号 7; luggage=小件一件

chezhaoren 黎城街道 耿先生0703
周六早金湖到市区，去人民医院复查
六点半走，看完大概中午回。一个来回，前后各两个人。车子干净，爱干净的来。
from=金湖汽车站; to=淮安市人民医院; depart=w6@06:30; seats=2; fare=30; car_desc=黑色轿车，尾号 35

chezhaoren 盱城街道 康先生0704 done
节前盱眙到合肥南，还有四座，早走避开堵
送女儿女婿去合肥坐高铁，车上还能坐四个人。凌晨四点走，避开节前那一阵堵。二十年驾龄，过服务区会停一次。
pool_type=节假日返乡; from=盱眙客运站; via=滁州南; to=合肥南; depart=+30d04:00; seats=4; fare=90; car_desc=七座商务车，尾号 88; luggage=可放两个大箱子

chezhaoren 红窑镇 佟先生0705 4h
每天去淮安区上班，早七点从红窑走
单位在淮安区，单程一个小时。长期坐的按月优惠，七点准时发车，不等。
pool_type=上下班; from=红窑街桥头; to=淮安区; depart=+1d07:00; seats=2; fare=12; car_desc=面包车，尾号 6

chezhaoren 高良涧街道 杨女士0706
下周一洪泽到扬州，办事当天回
上午八点走，下午四点从扬州返回。来回都可以带人，走沿湖路，车上备了水，不抽烟。
from=洪泽汽车站; to=扬州市区; depart=w1@08:00; seats=3; fare=50; car_desc=银色轿车，尾号 51

chezhaoren 其他 曲先生0707
泗洪方向到涟水，周末跑一趟带人带货
周六早上从泗洪半城走，路过涟水再到市区。后备箱空，能捎两箱东西。
from=泗洪半城镇; via=涟水县; to=淮安市区; depart=w6@06:00; seats=3; fare=35; car_desc=黑色皮卡，尾号 9; luggage=后厢大

renzhaoche 其他 凌先生0710 7h
泗阳到淮阴高铁站，明天下午的票，求带
明天下午三点四十的高铁，从泗阳县城出发就行，三个人带两个箱子。能按时到，路费好说。
from=泗阳县城; to=淮安东站; depart=+1d13:00; seats=3; fare=35; luggage=两个拉杆箱

renzhaoche 涟城街道 侯女士0711 5h
求拼车去上海虹桥，带老人看病
后天走，老人行动慢，希望能送到高铁站。两个人，路上准时就好，油费愿意多出。
from=涟水县城; to=上海虹桥站; depart=+2d05:00; seats=2; fare=面议; luggage=一个轮椅能放就行

renzhaoche 清江街道 尤女士0404
周五下午接孩子放学回高沟，求拼车两位
孩子四点半放学，我和他一起走，在高沟街上下。每周五都要跑一趟，能固定就更好，路费按次给。
from=清江中学; to=高沟镇; depart=w5@16:50; seats=2; fare=15; luggage=一个书包

renzhaoche 盱城街道 宋司仪0302
求车去南京禄口机场，周六一早的飞机
两个人一件托运行李，凌晨四点前后走，七点五十的飞机，能准时就行。希望路上不抽烟。
from=盱城街道; to=南京禄口机场; depart=w6@03:40; seats=2; fare=90; luggage=大箱一个

renzhaoche 黎城街道 郁先生0712 3h
金湖去扬州体检，明早五点半前到
单位安排在扬州体检，要空腹抽血，所以走得早。就我一个人，没有行李，能带我回来更好。
from=黎城街道; to=扬州市区; depart=+1d05:00; seats=1; fare=45

renzhaoche 山阳街道 翟经理0226
找一辆去涟水送货的车，早上回程
店里员工去涟水盘货，两人加两箱样品。上午去下午回，能等一等。
pool_type=顺路带货; from=山阳街道; to=涟水经济开发区; depart=+2d07:30; seats=2; fare=20; luggage=两箱样品

shangxiaban 淮城街道 顾会计0715
上班族拼车，淮城到富城路，早去晚回
早上七点二十从淮城东门走，下午五点半从富城路回。油费均摊，一个月一次结清。我开车，不抽烟。
pool_type=上下班; from=淮城街道; via=徐杨街道; to=富城路办; depart=+2d07:20; repeat=一,二,三,四,五; seats=3; fare=9

shangxiaban 高沟镇 耿老师0716
高沟到涟水一中，周一至周五，空一个座
带孩子去涟水一中，晚自习后九点半回高沟。已经有一个同学坐，还能加一个。
pool_type=上下学; from=高沟镇府前; to=涟水一中; depart=+3d06:10; repeat=一,二,三,四,五; seats=1; fare=10

shangxiaban 银涂镇 茅老板0228
银涂到金湖县城，早市收菜拼车
每天凌晨三点去县城收菜，六点多回来，有三轮和小车。一天四五块油钱。
pool_type=顺路带货; from=银涂镇; to=黎城菜场; depart=+1d03:00; repeat=一,二,三,四,五,六,日; seats=1; fare=5

daihuo 涟城街道 欧先生0701 9h lorry
南京回涟水空车，能装两方货
后天从南京拉完货回涟水，空厢两方多，冰箱洗衣机建材都行。南京各区顺路接，到门口可以抬上楼。
from=南京市区; via=盱眙; to=涟水县城; depart=+2d13:00; goods_note=家具家电建材; weight=2方; truck=4.2米厢货; fare=120

daihuo 盱城街道 桑经理0218 26h
盱眙到上海，带龙虾料和冷冻货
后半夜走高速，冷链箱能装三十箱，上海各区能派送。回程也能捎，先说件数。
from=盱眙县城; to=上海市; depart=+2d22:00; goods_note=龙虾调料、冷冻品; weight=30箱; truck=冷藏车; fare=面议

daihuo 银涂镇 茅老板0228 3h lotusroot
金湖到淮安市区送藕，回程捎家具
明早三点装藕，六点半到市区，卸完货回来是空车。能捎一张床、一套桌椅，市区接货不另收钱。
from=银涂镇; to=淮安市区; depart=+1d06:30; goods_note=床、桌椅、家电; weight=1.5方; truck=面包车; fare=60

daihuo 其他 郭师傅0718 8h lorry
灌南回淮安的货车，带建材、饲料
明天中午从灌南走，还能装四吨，水泥、瓷砖、饲料都行，装卸自己安排，到清江浦卸车。
from=灌南县; via=涟水县; to=清江浦区; depart=+1d12:00; goods_note=建材、饲料; weight=4吨; truck=6.8米高栏; fare=300

daihuo 南马厂街道 焦队长0232
南马厂到苏州，周六夜里空车去拉货
苏州提货回淮安，去程空车能装三方，搬家、寄存都行。我们能开收据。
from=开发区冷链园; via=扬州; to=苏州; depart=w6@23:00; goods_note=搬家物品; weight=3方; truck=4.2米厢货; fare=200
`,
);
