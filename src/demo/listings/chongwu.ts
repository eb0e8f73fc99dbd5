import { notices } from '../notices.js';

/** 宠物/农副. */
export const pets = notices(
  { poster_goods: '个人', want: '转让' },
  `
gou 涟城街道 栾先生1101 5h dog+puppies
自家中华田园犬一窝四只，找好人家
母狗养了六年，看家护院，不乱叫。小狗已经断奶，吃得多、精神好，能自己上厕所。价钱是象征性的疫苗钱，希望来接的人真心养，狗贩子不要来。
breed=中华田园犬; pet_age=两个月; pet_sex=不清楚; vacc=打过部分; price=150

gou 水渡口街道 郎女士1102 puppies removed:R05
出售柯基幼犬，血统证书齐全，预定中
爸爸妈妈都有证书，小崽粘人不怕生。第一针疫苗打完，驱虫做过一次。可以来看妈妈。
poster_goods=商家; breed=柯基; pet_age=50天; pet_sex=公; vacc=打过部分; price=1800

gou 盱城街道 骆先生1103
德牧幼犬，适合养殖场看门
父母在我们龙虾基地看塘，性格稳不咬人。疫苗、驱虫都做了，本子可以看。
breed=德牧; pet_age=三个月; pet_sex=公; vacc=已打全; dog_cert=1; price=1200

gou 其他 屈先生1104
宝应边界金毛两只，接送到淮安
家里养了窝金毛，毛色好，会坐会握手。疫苗全，驱虫也做，开车送到淮安收您一趟油费。
breed=金毛; pet_age=三个半月; pet_sex=母; vacc=已打全; dog_cert=1; price=1500

gou 徐杨街道 章先生0630
求购一条看家小型犬，住一楼院子
家里老人一人住，晚上有动静能叫一声就行，不要大狗。愿意付营养费和疫苗钱，会好好养。
want=求购; breed=小型犬; pet_age=不限; vacc=已打全; price=300

mao 钵池街道 米女士0426 cat
英短蓝白弟弟，已绝育，能吃不挑嘴
室内长大，会用厕所，不抓沙发。性格比较黏人，我要出差半年，找能长期养的家庭。疫苗、绝育手续都在。
breed=英短; pet_age=1岁半; pet_sex=公; vacc=已打全; price=600

mao 黎城街道 席先生0405 rabbit
垂耳兔一对，吃草料，笼子一起送
孩子上学没空喂了，兔子吃干草和胡萝卜，好养，一个月花不了几个钱。笼子和食盆都在。
breed=兔子; pet_age=8个月; pet_sex=不清楚; vacc=未打; price=120

mao 涟城街道 童小姐1105 cat reported:fraud:要求先转定金再看猫
布偶猫母，品相好，来家看着挑
父母都是赛级，家里三只可以现场挑。疫苗打全，性格软，会用砂盆。
poster_goods=商家; breed=布偶; pet_age=5个月; pet_sex=母; vacc=已打全; price=2800

lingyang 闸口街道 高女士0116 cat
小猫三只找领养，我在小区喂大的
母猫是小区里的，产了四只，死了一只，剩下三只都会吃猫粮了。打了第一针，我带去医院绝育，费用领养的人出一半。要一家一只，不笼养，不养在阳台外面。
breed=中华田园猫; pet_age=两个月; pet_sex=不清楚; vacc=打过部分

lingyang 朱码街道 甘先生1110 dog
狗舍收养的老田园犬送养，会看门
在厂区门口捡的，体检过没有病，吃饭乖，不追车。已经七岁，给愿意陪它老的人家。
breed=中华田园犬; pet_age=7岁; pet_sex=公; vacc=已打全; steril=1

lingyang 其他 葛大爷1112 expired 37d rabbit
兔子生多了，送两只给养的孩子
自家兔窝，每窝十来只，笼子也可以给。喂草和麸皮就行，冬天别受冻。
breed=家兔; pet_age=1个月; pet_sex=不清楚; vacc=未打

lingyang 塔集镇 窦女士0223
小土狗七只，荷花荡边农家送人
家里狗多，养不过来。都是吃剩饭长的，皮实。来领的人自己装笼，孩子喜欢就带走。
breed=中华田园犬; pet_age=40天; pet_sex=不清楚; vacc=未打

lingyang 盱城街道 邵先生0172
鹦鹉一对送人，会说几句话
搬家上楼养不了，笼子、食罐、跳杆都送。说话还不清楚，慢慢教。
breed=玄凤鹦鹉; pet_age=1岁; pet_sex=公

lingyang 其他 毛先生1111
泗洪接来的流浪猫，领养到淮安最好
在泗洪街上救的，右眼小时候受过伤看不见，其他都好，能走能跳。已绝育，求一户耐心的人家。
breed=中华田园猫; pet_age=3岁; pet_sex=母; vacc=已打全; steril=1

chongwuyp 长东街道 屈大姐1115 petthings
狗窝、猫砂盆、航空箱、牵引绳打包
养狗的表姐出国，东西全新的居多，航空箱坐过一次飞机。打包一百六，单买问价。
price=160; svc_area=清江浦区,经开区

chongwuyp 涟城街道 张先生1116 petthings
宠物店寄养，小型犬一天三十
白天出来遛两圈，晚上有监控。狗粮自带最好，没有可以用店里的，加五块。
poster_goods=商家; want=转让; brand=暖窝; price=30; svc_area=涟水县

tuchan 黄码镇 侯大哥1120 eggs
自家散养土鸡蛋，一个一块二，送十个
院子里三十多只鸡，吃菜叶、玉米。蛋有大有小，当天捡的当天发。住清江浦的二十个起送上门。
produce=土鸡蛋; agri_price=1.2; agri_price.unit=元/个; qty=每天六十个; origin=黄码镇; harvest=+0d~+20d

tuchan 老子山镇 汪老板0122 crabs
洪泽湖大闸蟹，母三两公四两，自家塘捕
早上现捞，绑好绳装泡沫箱，一箱六只起。先看活不活再付款，死的当场换。过节礼盒能写字。
poster_goods=商家; produce=大闸蟹; agri_price=48; agri_price.unit=元/斤; qty=每天三百只; origin=老子山镇; harvest=-5d~+25d

tuchan 盱城街道 仇师傅1121 crayfish
盱眙真空龙虾和十三香调料，一件也发
自己店里出的货，三种口味，一包两斤半。不用再煮，开水焯一下就行，过年留几包招待客人。
poster_goods=商家; produce=真空龙虾; agri_price=45; agri_price.unit=元/斤; qty=现货; origin=盱眙县

tuchan 黄营镇 谷大叔1122 rice
黄营新米，刚碾不打蜡，五十斤一袋
稻子是自己种的，收下来一个礼拜内碾。煮粥有米油，蒸饭不散。两袋送米桶一个。
produce=新大米; agri_price=2.6; agri_price.unit=元/斤; qty=30袋; origin=黄营镇; harvest=-20d~+40d

tuchan 吕良镇 蒲大姐0306 lotusroot
金湖藕和藕带，吕良田里现挖现发
七孔藕，脆嫩，炒着吃炖着吃都行。一箱二十斤，泥洗净装冰袋，隔天到。
poster_goods=商家; produce=莲藕; agri_price=4.2; agri_price.unit=元/斤; qty=每天一千斤; origin=吕良镇; harvest=-3d~+30d

tuchan 淮城街道 匡师傅1123
淮安茶馓、蒲菜干，老字号作坊自制
馓子酥而不油，一盒一斤；蒲菜干泡软烧肉。逢集周边镇都来拿，发快递不加钱。
poster_goods=商家; produce=茶馓; agri_price=22; agri_price.unit=元/斤; qty=现做; origin=淮城街道

tuchan 桂五镇 董师傅0307 watermelon
桂五大棚草莓西瓜，摘到手才算价
草莓论篮，大果十八一斤，小果十二。西瓜是秋棚的，甜度还够。能来园子自己摘，孩子不踩苗就行。
poster_goods=商家; produce=草莓; agri_price=18; agri_price.unit=元/斤; qty=现摘; origin=桂五镇; harvest=-5d~+60d

tuchan 其他 缪先生0607
沭阳杂粮手工挂面、山芋粉，顺路带淮安
每周回淮安一趟，挂面、山芋粉、豌豆都可以带，一箱一箱卖，老乡给成本价。
produce=手工挂面; agri_price=65; agri_price.unit=元/箱; qty=每趟二十箱

tuchan 其他 屈先生1104
求购龙虾种苗，规格六十尾以上
开春要放养，要活力好、不带病的，来场看货。量大能签合同，价格面议。
want=求购; produce=龙虾苗; agri_price=面议; qty=三千斤

miaomu 南陈集镇 祝大哥0425 seedlings
柳树苗、法桐苗，五公分到十二公分
地里现挖带土球，法桐十二公分的一百五一棵，柳树便宜。可以帮着装车，行道树成片更优惠。
produce=法桐苗; agri_price=150; agri_price.unit=元/株; qty=800棵; origin=南陈集镇

miaomu 博里镇 屠大姐1130 chicks
麻鸭苗、草鸡苗，两天大，包活两天
孵化房在博里镇，下周三、下周五出壳，一百只起订。路上带纸箱垫草，死两只以内照补。
produce=麻鸭苗; agri_price=5; agri_price.unit=元/个; qty=每批两千只; origin=博里镇

miaomu 东胡集镇 师大哥0615 seedlings held 14h
大棚西红柿、辣椒苗，早春抢种用的
十厘米高，根系白，一盘七十二棵。提前二十天订，送到棚边，不成活的当批补。
poster_goods=商家; produce=辣椒苗; agri_price=0.35; agri_price.unit=元/株; qty=8000盘; origin=东胡集镇

miaomu 金南镇 华大叔1131 held 9h
求购二代黄牛犊，三个月左右
养着干活和吃肉，要能吃草、没病的，兽医可以现场看。价钱好说，本地牛优先。
want=求购; produce=黄牛犊; agri_price=面议; qty=2头; origin=金南镇
`,
);
