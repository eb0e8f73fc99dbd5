import { notices } from '../notices.js';

/** 招聘: factories, offices, homes, schools, clinics. */
export const workJobs = notices(
  { poster_job: '公司直招', no_fee: '1', edu: '不限', exp: '不限' },
  `
pugong 朱码街道 人事顾女士0250 3h factory
恒泽电子招长白班操作工，包吃住，满月发薪
做手机小配件，坐着上班，车间恒温。早八到晚八，中间休息一个半小时，加班费按法定算。宿舍四人间带空调热水器，食堂两荤两素。当月工资次月十五号发，从不拖。
job=操作工; num=30; company=恒泽电子配件厂; sal_min=5500; sal_max=7000; welfare=五险,包吃住,加班费,全勤奖; worktime=长白班; workplace=朱码工业园; age_note=满十八周岁，身体健康即可

pugong 涟城街道 厂长尹先生0251 sewing
针织厂招挡车工、缝盘工，熟手优先
厂开了十五年，工人大多是附近村里的，活熟。计件，熟手一月六千上下，新手有三个月保底三千六。接送孩子的可以晚来早走，把件做完就行。
job=挡车工/缝盘工; num=15; company=涟东针织服饰; sal_min=3600; sal_max=6500; welfare=五险,包吃,单休; worktime=长白班; exp=应届/无经验可; workplace=涟水经济开发区

pugong 南马厂街道 人事水女士0252 factory
食品厂招包装工、配料工，两班倒
做饼干和糕点，要求讲卫生、动作利索。车间有新风，不重体力。上满一年交五险一金，年底双薪。体检厂里安排，不用您掏钱。
job=包装工/配料工; num=20; company=淮宁食品厂; sal_min=4800; sal_max=6200; welfare=五险一金,餐补,年底双薪,高温补贴; worktime=两班倒; workplace=开发区食品园

pugong 丁集镇 芮先生0253
木业厂招推台锯、封边师傅
做定制柜板材，机器新，有除尘。会看图纸优先，不会可以从封边学起。师傅年底有分红，学徒三个月出师加薪。
job=推台锯/封边工; num=4; company=丁集木业; sal_min=5000; sal_max=8500; welfare=包吃,加班费,年终奖; worktime=长白班; exp=1-3年; workplace=丁集镇工业集中区

pugong 盱眙 人事骆女士0254 factory+warehouse
凹凸棒土矿加工厂招破碎、包装工
露天活少，车间有降尘，口罩劳保按月发。家住附近的有班车。工资现发到卡，一年十三薪。
job=破碎/包装工; num=8; company=都梁黏土加工厂; sal_min=4600; sal_max=6000; welfare=五险,餐补,年底双薪; worktime=三班倒; workplace=盱眙开发区

pugong 金湖经济开发区 华经理0199 factory
仪表厂招数控车工、质检员、学徒
数控车要会编简单程序，质检要认真。愿意学的中专毕业生来，有老师傅带，学满一年工资跟师傅一样算。
job=数控车工/质检; num=6; company=尧乡仪表配件厂; sal_min=4500; sal_max=8000; welfare=五险一金,包吃,双休,年终奖; worktime=长白班; edu=高中/中专/技校; exp=应届/无经验可; workplace=金湖开发区

pugong 高沟镇 车间主任殷先生0255 removed:R03
酒厂招装箱、贴标工，按箱计件
旺季从现在到年前，一天八九个小时。人手熟，说说笑笑活就干完了。计件日清，一箱一毛六，熟手一天八九百箱。
job=装箱贴标工; num=25; company=高沟包装车间; sal_min=4000; sal_max=5500; welfare=包吃,加班费; worktime=长白班; workplace=高沟镇酒业园

pugong 其他 人事郑先生0256
灌云管桩厂招普工，淮安人多有班车
厂里一半是涟水人，周一早上周五晚上有大巴接送。露天龙门吊作业，劳保齐。做满一年另给三千。
job=管桩普工; num=20; company=海陵管桩厂; sal_min=6500; sal_max=8500; welfare=五险,包吃住,交通补,高温补贴; worktime=两班倒; workplace=灌云县

baoan 水渡口街道 物业盛主管0260
住宅小区招保安，上一休一
两百户的小区，门岗加巡逻，电动车骑一圈。上一天休一天，能兼别的活。有值班室、空调、热水。退伍的优先。
job=保安; num=4; company=水渡物业服务部; sal_min=3200; sal_max=3800; welfare=五险,节日福利; worktime=两班倒; workplace=水渡口大道; age_note=退休但身体好的可以

baoan 涟城街道 院办冉女士0261 cleaning
医院招保洁员，负责一个楼层
病房走廊和卫生间，工具齐，手套消毒液按天发。早六到下午两点，下班有班车。做得好每月奖两百。
job=保洁员; num=6; company=安东医院后勤部; sal_min=2800; sal_max=3200; welfare=五险,餐补,节日福利; worktime=早班; workplace=涟水县城

baoan 枚乘街道 工程部娄先生0262
写字楼招工程维修，会强弱电水暖
白天六小时夜班轮值，一周两次夜班。持电工证，懂消防主机的加五百。工作不忙但要随叫随到。
job=工程维修员; num=2; company=枚乘物业工程部; sal_min=4500; sal_max=5800; welfare=五险一金,餐补,加班费; worktime=两班倒; exp=3-5年; workplace=枚乘街道写字楼

baoan 盱城街道 于先生0263
第一山景区招巡护、检票员
节假日人多要上班，平时轮休。走路多，熟悉山路的优先。统一发工作服，不收任何费用。
job=巡护/检票员; num=8; company=第一山下游客服务部; sal_min=3000; sal_max=3500; welfare=五险,包吃,月休4天; worktime=长白班; workplace=第一山景区

baoan 黎城街道 物业戎主管0264
金湖商业街招夜间保安两名
晚七到早七，四小时换岗一次，冬天有军大衣和取暖器。两人一班，互相照应。
job=夜间保安; num=2; company=荷香商业街物业; sal_min=3400; sal_max=3900; welfare=五险,加班费; worktime=晚班; workplace=金湖商业街

jiazheng 府前街道 马女士0265 4h
急招住家保姆，照顾八十岁老人，能吃苦
老人能自理，就是腿脚慢，需要做三顿饭、陪着散步、记着吃药。家里两居室，您住朝南那间。每月休四天，女儿周末来替班。工资按月给，不压钱。
poster_job=个人雇主; job=住家保姆; num=1; company=雇主家; sal_min=4500; sal_max=5000; welfare=包吃住,月休4天; worktime=长白班; workplace=水门桥附近

jiazheng 涟城街道 马女士0265
涟水家政公司长期招月嫂、育儿嫂
有证的优先，没证的公司免费培训，不收一分钱。派单半个月到两个月，间隔可以自己接活。工资按级别，做满二十单涨一次。
job=月嫂/育儿嫂; num=10; company=安心家政涟水站; sal_min=5000; sal_max=9000; welfare=五险,话补; worktime=弹性; workplace=涟水县城

jiazheng 淮城街道 院长胥女士0267
养老院招护工，会照顾人，包吃住
一个护工照顾六位老人，洗漱、喂饭、翻身，夜里有值班室可以睡。老人家属都客气。没做过的先跟班一周，跟班照样算工资。
job=护工; num=8; company=淮城康养院; sal_min=4200; sal_max=5500; welfare=五险,包吃住,月休4天,加班费; worktime=三班倒; workplace=淮安区西长街; age_note=不限，身体好

jiazheng 盱城街道 卞女士0268
盱眙钟点工，做午饭和打扫，工作日
双职工家庭，孩子上小学。十点来，做好三菜一汤，收拾完一点走。一月两千二，做得好再加。
poster_job=个人雇主; job=钟点工; num=1; company=雇主家; sal_min=2200; sal_max=2500; welfare=单休; worktime=长白班; workplace=都梁里; age_note=住附近的优先

jiazheng 黎城街道 庞经理0269
家政公司招开荒保洁组长，会带人
新交付的小区多，一天能做两户。带三四个人的小组，工具、清洁剂公司出。按平方算，多劳多得。
job=开荒保洁组长; num=2; company=荷乡家政服务; sal_min=5000; sal_max=7500; welfare=交通补,全勤奖; worktime=长白班; exp=1-3年; workplace=金湖县城

wenyuan 福地路办 人事路女士0270 clerks
外贸公司招跟单文员，双休，英语过四级
跟进订单、做箱单发票、和工厂对交期。办公软件熟，细心不马虎。年轻人多，下午茶每周三。
job=跟单文员; num=2; company=淮启外贸; sal_min=4500; sal_max=6500; welfare=五险一金,双休,带薪年假,年终奖; worktime=长白班; edu=大专; exp=1年以下; workplace=经开区福地路

wenyuan 涟城街道 主任奚女士0271
律所招前台文员，应届也可以
接电话、整理卷宗、送材料去法院，平时不加班。打字快、嘴稳是第一条。试用期三个月，工资打八折，转正补齐差额。
job=前台文员; num=1; company=安东律师服务部; sal_min=3200; sal_max=4200; welfare=五险,双休,餐补; worktime=长白班; edu=大专; exp=应届/无经验可; workplace=涟水县城

wenyuan 王家营街道 客服主管季先生0272
电商客服，晚班到十二点，会打字就行
卖农副产品，客人问得最多的是发货和售后。旺季有提成。晚班补贴每天二十，宵夜管饱。
job=客服; num=6; company=淮水电商客服组; sal_min=3500; sal_max=5500; welfare=五险,餐补,加班费,单休; worktime=晚班; edu=高中/中专/技校; workplace=王家营街道

wenyuan 马坝镇 单师傅0183
汽修店招收银兼文员，会用电脑
开单、收钱、订配件、记台账，月底对一次账。家住马坝附近最好，中午回家吃饭方便。
poster_job=门店/个体; job=收银文员; num=1; company=马坝汽修行; sal_min=3000; sal_max=3600; welfare=包吃,月休4天; worktime=长白班; edu=高中/中专/技校; workplace=马坝镇

wenyuan 其他 人事卓女士0273
高铁东站旁招商务助理，可居家一周两天
做资料、约时间、写会议纪要，老板常年出差。会开车更好，公司有车。
job=商务助理; num=1; company=淮启外贸; sal_min=5000; sal_max=6500; welfare=五险一金,双休,话补; worktime=弹性; edu=大专; exp=1-3年; workplace=高铁商务区

caiwu 水渡口街道 人事符女士0275
生鲜公司招会计，会金蝶，做过商贸账
两家门店的账，凭证、报税、发票都要做。下午五点半准时下班，月初忙几天。
job=会计; num=1; company=淮尚生鲜; sal_min=4500; sal_max=6000; welfare=五险一金,双休,年终奖; worktime=长白班; edu=大专; exp=3-5年; workplace=清江浦区

caiwu 涟城街道 储女士0286
代账公司招助理会计，带着学
主要给个体户做账报税，师傅一对一带三个月。会计证或者正在考都行。月底月初忙，其他时间轻松。
poster_job=门店/个体; job=助理会计; num=2; company=红日代账; sal_min=3200; sal_max=4500; welfare=单休,全勤奖; worktime=长白班; edu=大专; exp=应届/无经验可; workplace=涟水县城

jiaoshi 山阳街道 温女士0276 classroom
幼儿园招配班老师，有教师资格证
一个班两教一保，孩子二十六个。环境干净，伙食好，老师能一起吃。寒暑假带薪休息，节日发福利。
job=配班老师; num=3; company=山阳实验幼儿园; sal_min=3500; sal_max=4800; welfare=五险,包吃,双休,节日福利; worktime=长白班; edu=大专; exp=应届/无经验可; workplace=淮安区

jiaoshi 黎城街道 崔女士0184
托管班招晚辅导老师，四点到八点
看着孩子写作业、讲错题，不教新课。师范在读的也欢迎。按小时算，一小时二十五。
job=晚辅老师; num=2; company=荷乡托管中心; sal_min=2500; sal_max=3200; welfare=包吃; worktime=晚班; edu=大专; workplace=金湖县城

meirong 长东街道 项先生0182 salon
理发店招发型师、学徒，有客源
店在小区里，老客多。发型师三七分成加底薪，会烫染优先；学徒包吃住，半年出师。不压钱，自愿来去。
job=发型师/学徒; num=3; company=长东发艺; sal_min=3500; sal_max=9000; welfare=包吃住,单休; worktime=长白班; workplace=长东街道

meirong 盱城街道 姜店长0277
皮肤管理店招美容师，做正规项目
清洁、补水、肩颈护理，都是手法活，不卖贵产品。会用仪器的优先，培训店里出钱。
job=美容师; num=2; company=都梁护肤; sal_min=4000; sal_max=8000; welfare=包吃,月休4天,全勤奖; worktime=长白班; exp=1-3年; workplace=盱眙老城

jianzhu 高家堰镇 龚先生0278 construction
工地招木工、钢筋工，日工资加全勤
堤坝加固，做到明年三月。木工一天三百八，钢筋工三百六，管住不管吃。安全帽、保险齐，工钱打卡上。
poster_job=个人雇主; job=木工/钢筋工; num=12; company=高家堰施工队; sal_min=8000; sal_max=11000; welfare=包住,加班费,高温补贴; worktime=长白班; exp=3-5年; workplace=高家堰大堤工地

jianzhu 涟城街道 汪师傅0279
家装公司招水电工、瓦工，本地活多
涟水县城新小区，一户接一户。水电按平方，瓦工按面积，一月结一次。工具自己带，材料公司送到现场。
poster_job=门店/个体; job=水电工/瓦工; num=5; company=安居装饰; sal_min=7000; sal_max=12000; welfare=包吃,全勤奖; worktime=长白班; exp=3-5年; workplace=涟水县城

fuzhuang 岔庙镇 厂长丁女士0280 sewing
岔庙服装厂招平车工，计件现结
做羽绒服，年前赶货，熟手一天两百五往上。厂里二十八台平车，四个人一组，机修有专人。
poster_job=门店/个体; job=平车工; num=10; company=岔庙制衣厂; sal_min=4500; sal_max=7500; welfare=包吃,加班费; worktime=长白班; exp=1-3年; workplace=岔庙镇

fuzhuang 施河镇 施老板0281
施河教具厂招缝纫和剪裁，白天班
做学生桌布、教具袋，活不难，针线好就行。中午休息一小时，回家吃饭也行。
poster_job=门店/个体; job=缝纫/剪裁; num=6; company=施河教具作坊; sal_min=3300; sal_max=4800; welfare=包吃,单休; worktime=长白班; exp=应届/无经验可; workplace=施河镇

dianshang 枚乘街道 主管储先生0282 clerks
招运营助理和美工，做淮安特产店
每天上新、改标题、做活动，跟着老运营学。美工要会做主图和详情，发作品来聊。
job=运营/美工; num=3; company=淮水电商客服组; sal_min=4500; sal_max=7500; welfare=五险一金,双休,餐补; worktime=长白班; edu=大专; exp=1年以下; workplace=枚乘东路软件园

dianshang 涟城街道 主播团队陆女士0283
直播间招主播，卖米面杂粮，有底薪
上午一场下午一场，不喝酒不熬夜，就是真心推荐农产品。镜头里放得开、普通话说得清就行。
poster_job=门店/个体; job=带货主播; num=2; company=涟水农品直播间; sal_min=4000; sal_max=8000; welfare=包吃,全勤奖; worktime=长白班; exp=应届/无经验可; workplace=涟水县城

yiyao 浦楼街道 药房窦经理0284
连锁药房招店员、药师，八小时制
药师要有证，店员高中学历、会说话就行。两班倒，一周休一天。公司带着学医保系统。
job=药店店员/药师; num=4; company=浦楼大药房; sal_min=3500; sal_max=6500; welfare=五险,餐补,单休; worktime=两班倒; edu=高中/中专/技校; exp=应届/无经验可; workplace=清江浦区

yiyao 黎城街道 院办严女士0285
口腔门诊招护士助理，实习生也可
洗手、递器械、写病历，有医生带。周末轮休，包中餐。想学专业的可以跟着学技术。
job=护士助理; num=2; company=金湖口腔门诊; sal_min=3000; sal_max=4500; welfare=包吃,单休,节日福利; worktime=长白班; edu=高中/中专/技校; exp=应届/无经验可; workplace=金湖县城
`,
);
