import { notices } from '../notices.js';

/** 日结, 农忙, 兼职, 求职. */
export const gigs = notices(
  { poster_job: '个人雇主', no_fee: '1' },
  `
rijie 红窑镇 耿大哥0301 14h greenhouse+peppers
红窑大棚摘辣椒，管午饭，干完当天结
二十个棚的辣椒要在三天里摘完。早上六点半在红窑街桥头集合，有三轮车接。摘、装筐、过秤，手快的一天能多给二十。中午一荤两素，热水管够。
job=摘辣椒; wage_day=130; pay_cycle=日结; work_date=+1d~+4d; need_people=15; workplace=红窑大棚; meal=包吃,接送

rijie 新港办 喻主管0237
大促仓库分拣，夜班六小时，现结
晚六点到半夜十二点，扫码放格口，不搬重货。下班当场发到手。能连着干三天的优先，最后一天多给五十。
poster_job=公司直招; job=仓库分拣; wage_day=22; wage_day.unit=元/时; pay_cycle=日结; work_date=+2d~+5d; need_people=40; workplace=新港物流园; meal=包吃

rijie 水渡口街道 汤店长0210
家具店换样搬货两天，要四个力气大的
换季倒样品，把旧沙发搬下楼、新的搬上楼，有电梯。两天都来的优先，一天也行。中午盒饭，晚上结账。
job=搬货; wage_day=180; pay_cycle=日结; work_date=+3d~+4d; need_people=4; workplace=淮海南路家居市场; meal=包吃

rijie 盱城街道 宋司仪0302 held 6h
婚庆公司周六布场，招临时工两名
上午八点到中午布置，晚上七点拆场，中间回家休息。搬花架、铺地毯、挂灯，轻活。
poster_job=门店/个体; job=婚礼布场; wage_day=160; pay_cycle=日结; work_date=w6; need_people=2; workplace=盱眙宾馆; meal=包吃

rijie 黎城街道 成女士0173
菜场帮忙看摊三天，去喝喜酒
卖干货的，早六点到下午两点，会称重、会说价钱。三天一百二一天，帮得好送两斤红枣。
job=看摊; wage_day=120; pay_cycle=完工结; work_date=+1d~+3d; need_people=1; workplace=黎城菜场; meal=包吃

rijie 清浦街道 涂先生0303 refused:R09 20h
在家就能做的打字录入，一单一结
有空就能做，每天两三个小时，把文字敲进表格，按单给钱，手机电脑都可以，人多先到先得。
job=录入员; wage_day=100; pay_cycle=日结; work_date=+1d; need_people=50; workplace=在家; meal=接送

rijie 涟城街道 涂先生0303 held 4h
急招临时工，明天就能上，长期有
明天早上急用人，地点临时通知，工资不低，来了再说，能不能长期看表现，先报名先安排，报了名等通知。
job=临时工; wage_day=200; pay_cycle=日结; work_date=+1d; need_people=10; workplace=涟水县城

nongmang 黄营镇 侯支书0305 9h
黄营稻田割边、捡漏，三天管饭
收割机下过田，边角还要人收。要带镰刀和胶鞋，别的我们准备。家里有小三轮的能拉稻更好，油钱另给。
job=收稻边角; wage_day=140; pay_cycle=日结; work_date=+1d~+4d; need_people=8; workplace=黄营镇稻田; meal=包吃

nongmang 老子山镇 汪老板0122 lake+crabs
螃蟹起塘，招会下水的壮劳力
天冷水凉，有水裤和手套。从塘里起蟹、分规格、装袋，一天干八个钟头。会撑船的多给三十。
job=螃蟹起塘; wage_day=220; pay_cycle=日结; work_date=+2d~+9d; need_people=6; workplace=老子山蟹塘; meal=包吃,包住

nongmang 吕良镇 蒲大姐0306
吕良藕田挖藕，按斤给钱，熟手来
水枪挖藕，有下水裤。一斤三毛，熟手一天四五百斤。藕田在吕良街南，骑车十分钟。
job=挖藕; wage_day=0.3; wage_day.unit=元/件; pay_cycle=计件; work_date=+1d~+12d; need_people=10; workplace=吕良镇藕田; meal=包吃

nongmang 桂五镇 董师傅0307 greenhouse
草莓移栽大棚，弯腰活，一天一百六
棚里不冷，两千棵苗一天能栽完。会铺滴灌带的优先。早七点到下午四点，中午在棚里吃。
job=草莓移栽; wage_day=160; pay_cycle=日结; work_date=+2d~+6d; need_people=5; workplace=桂五草莓园; meal=包吃

nongmang 苏嘴镇 沙大哥0308 vegetables
苏嘴萝卜拔、装袋，夜里凌晨干
凌晨两点到早上七点，赶早市的萝卜。拔起来、抖泥、装袋上车，两个小时一歇。
job=拔萝卜; wage_day=120; pay_cycle=日结; work_date=+1d~+8d; need_people=12; workplace=苏嘴镇萝卜地; meal=接送

nongmang 南集镇 仇大嫂0309
帮我家剥玉米、装仓，两天的活
玉米堆在场上，人手不够。剥皮、装袋、进仓，坐着就能做。五十多岁的婶子们也能来，一天一百二，管两顿饭。
job=剥玉米; wage_day=120; pay_cycle=日结; work_date=+1d~+2d; need_people=6; workplace=南集镇; meal=包吃

jianzhi 枚乘街道 主管储先生0282
周末在学校门口发传单，站四小时
周六周日上午九点到下午一点，发我们培训班的单页。带两瓶水一副手套，天冷多穿。干得好固定用。
poster_job=公司直招; job=发传单; company=淮云软件服务部; wage_day=25; wage_day.unit=元/时; pay_cycle=周结; worktime=周末; workplace=清江浦区学校周边

jianzhi 山阳街道 温女士0276 held 26h
幼儿园下午班兼职老师，教画画
一周两次，每次两个小时，教大班孩子画画、捏泥。美术或学前专业优先，材料园里准备。
poster_job=公司直招; job=美术兼职老师; company=山阳实验幼儿园; wage_day=120; pay_cycle=月结; worktime=弹性; workplace=淮安区

jianzhi 涟城街道 葛女士0181 refused:R07 3d
女装店周末兼职，会说话的来
周末人手不够，想找一个兼职，会搭衣服会说话，工资好谈，时间灵活，有意的过来店里看看再说吧。
poster_job=门店/个体; job=店员; company=自己的店; wage_day=面议; pay_cycle=月结; workplace=步行街

jianli 水渡口街道 邹先生0310
求职会计，八年经验，会出口退税
在服装厂和外贸公司都做过，全盘账、报税、出口退税能独立做。原公司搬去苏州，我不想跟去。工资四千五以上，希望双休，离家近优先。
seek_job=会计; gender=男; age=38; edu_me=大专; exp_me=5-10年; expect=4800; avail=一月内; want_area=清江浦区,经济技术开发区

jianli 涟城街道 朱师傅0311
C1证开过厢货，找送货司机的活
本地路熟，开过六年4米2，给超市送货。会装卸，自己能修小毛病。白班夜班都行，最好包一顿饭。
seek_job=货车司机; gender=男; age=45; edu_me=初中及以下; exp_me=5-10年; expect=6000; avail=随时; want_area=涟水县

jianli 淮城街道 钱女士0312
找钟点工或做饭阿姨的活，手脚快
做了五年家政，会做淮扬家常菜，会收拾，照顾过月子。早上送完孩子到下午四点有空。家里有老人的也能照看一会儿。
seek_job=做饭/钟点工; gender=女; age=49; exp_me=3-5年; expect=3000; avail=随时; want_area=淮安区,清江浦区

jianli 盱城街道 秦先生0313
应届大专毕业，学的机电，找学徒岗位
会用CAD，实习时跟着装过一条包装线。想找能学技术的厂，工资不高没关系，管住最好。
seek_job=机电学徒; gender=男; age=22; edu_me=大专; exp_me=应届/无经验可; expect=3500; avail=随时; want_area=盱眙县

jianli 黎城街道 康女士0314
会直播会剪辑，找电商主播工作
在杭州做过一年半带货，卖过床品和零食。因为照顾孩子回金湖，时间可以配合。发过的片子可以给您看。
seek_job=主播/剪辑; gender=女; age=29; edu_me=大专; exp_me=1-3年; expect=面议; avail=一周内; want_area=金湖县,全市

jianli 陈师街道 刁师傅0315 expired 40d
焊工找活，二保焊、氩弧焊都会
有焊工证，做过护栏、钢结构厂房。可以包一个小活，也可以跟着项目走，要求按月结账。
seek_job=焊工; gender=男; age=41; edu_me=初中及以下; exp_me=10年以上; expect=8000; avail=一周内; want_area=涟水县,淮阴区

jianli 马头镇 庄大爷0316
退休教师，想找看大门或图书室的活
身体好，能坐能走，认得字、写得一手毛笔字。不图钱多，有个事做。夜班不行，白天都可以。
seek_job=门卫/图书管理; gender=男; age=63; edu_me=高中/中专/技校; exp_me=10年以上; expect=2500; avail=随时; want_area=淮阴区,清江浦区

jianli 其他 卫师傅0317
在泗洪做了九年厨师，想回淮安上班
淮安人，老婆孩子都在清江浦，不想再两头跑。会淮扬菜、会做大锅菜，能带徒弟，可以先试菜再谈工资。
seek_job=厨师; gender=男; age=39; edu_me=初中及以下; exp_me=5-10年; expect=7000; avail=一月内; want_area=清江浦区,淮安区
`,
);
