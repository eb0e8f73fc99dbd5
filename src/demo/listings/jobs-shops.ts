import { notices } from '../notices.js';

/** 招聘: shops, restaurants, drivers. */
export const shopJobs = notices(
  { poster_job: '门店/个体', no_fee: '1', edu: '不限', exp: '不限' },
  `
xiaoshou 淮海街道 汤店长0210 clerks
家具店招导购，底薪加提成，有人带
卖实木家具，客人多是附近几个新小区的。不要求做过，肯学肯说就行，前两个月有老员工带，底薪照发。卖出去的提成月底和工资一起结，从不拖欠。
job=家具导购; num=2; company=柳湾实木家具馆; sal_min=3800; sal_max=7000; welfare=单休,全勤奖,节日福利; worktime=长白班; workplace=淮海南路家居市场; age_note=年龄不限，能站能说就行

xiaoshou 涟城街道 贺经理0211
建材公司招业务员，跑县城和乡镇
主要跑装修公司和镇上的建材店，自己有电动车或者汽车最好，油费报销。老客户已经有一百多家，接手就能开单。早上开个短会，其余时间自己安排。
poster_job=公司直招; job=业务员; num=3; company=涟东建材经营部; sal_min=4000; sal_max=9000; welfare=五险,交通补,话补,年终奖; worktime=弹性; exp=1-3年; workplace=涟水县城; age_note=不限

xiaoshou 枚乘街道 宗主管0212 reported:fake:去面试才知道要天天打电话，和写的不一样 clerks
软件公司招客户专员，双休，坐办公室
给本地小店讲收银软件怎么用，不是打陌生电话。公司有车接送外勤。普通话清楚、会用电脑就可以，中专以上。
poster_job=公司直招; job=客户专员; num=4; company=淮云软件服务部; sal_min=4500; sal_max=6500; welfare=五险一金,双休,餐补,带薪年假; worktime=长白班; edu=高中/中专/技校; workplace=枚乘东路软件园

xiaoshou 盱城街道 米女士0213 expired 38d
龙虾调料店招驻店销售，会开单就行
卖十三香调料和真空龙虾，来的都是开店的老板，量大。活不累，就是夏天忙。忙季有加班费，淡季每月四天休息。
job=驻店销售; num=1; company=都梁香料行; sal_min=3500; sal_max=5500; welfare=包吃,月休4天,加班费; worktime=长白班; workplace=盱眙农贸城

xiaoshou 黎城街道 俞经理0214
仪表配件厂招销售内勤和外勤
外勤一年出差四五次，跟老客户对接为主。内勤负责报价、发货、催款。工资按岗位定，面谈。
poster_job=公司直招; job=销售; num=2; company=尧乡仪表配件厂; sal_face=1; welfare=五险,包吃,年终奖; worktime=长白班; edu=大专; exp=1-3年; workplace=金湖开发区

canyin 水渡口街道 闫店长0215 2h eatery
砂锅店招服务员，中午晚上两个班可选
店不大，二十张桌子，同事好相处。中午班十点到两点，晚上班四点半到九点，也可以连班。管两顿饭，月底准时发工资。学生寒假来做也欢迎。
job=服务员; num=3; company=水渡砂锅居; sal_min=3200; sal_max=4200; welfare=包吃,月休4天,全勤奖; worktime=早班,晚班; workplace=水渡口大道; age_note=退休人员也可以

canyin 涟城街道 纪老板0216 wok+eatery
涟水婚宴酒店招传菜、洗碗、收银
周末办喜酒多，平时不算忙。传菜要求手脚快，洗碗有洗碗机。收银会用电脑就行。家在乡下的可以住店里宿舍，四人间有空调。
job=传菜/洗碗/收银; num=6; company=安东宴会楼; sal_min=3000; sal_max=3800; welfare=包吃住,月休4天,节日福利; worktime=两班倒; workplace=涟州路

canyin 河下街道 刁女士0217
河下古镇茶馆招店员，环境安静
会泡茶最好，不会可以学。上班时间早九点半到晚六点，节假日客人多要上班，平时轮休。需要给客人讲讲古镇的老故事，喜欢聊天的来。
job=茶馆店员; num=2; company=漂母茶舍; sal_min=3300; sal_max=4000; welfare=包吃,单休,节日福利; worktime=长白班; workplace=河下古镇; age_note=不限

canyin 盱城街道 桑经理0218 crayfish+eatery
龙虾馆招服务员、剥虾工，管吃住
现在是淡季，要人不多，开春以后再加。服务员要会推荐菜，剥虾工按斤算，一天能挣一百八上下。宿舍在店后面，有热水。
job=服务员/剥虾工; num=5; company=都梁龙虾馆; sal_min=3500; sal_max=5000; welfare=包吃住,全勤奖,高温补贴; worktime=晚班; workplace=盱眙老街

canyin 黎城街道 洪老板0219
金湖早餐连锁招早班店员，干到中午
早上四点半到十一点，下班一天都是自己的。做过包子、油条的工资高些。三家店可以就近分，骑车十分钟以内。
job=早餐店员; num=4; company=荷乡早点; sal_min=3400; sal_max=4300; welfare=包吃,月休4天; worktime=早班; workplace=金湖老街

canyin 岔河镇 任先生0220 expired 36d
岔河渔家饭店招帮厨，会炒两个小菜
帮厨兼服务，人少事杂，但是一家人一样。会烧家常菜、会收拾。工资谈，中午人多晚上清闲。
job=帮厨兼服务; num=1; company=岔河渔家饭店; sal_min=3000; sal_max=3500; welfare=包吃; worktime=长白班; workplace=岔河镇街上; age_note=五十多岁也行

chushi 清河街道 凌老板0221 wok
淮扬菜馆招炒锅、切配各一名
炒锅要会做软兜、平桥豆腐这些家常淮扬菜，切配要求刀工稳。厨房有新风，夏天不闷。试菜当天就谈工资，合适马上签合同。
job=炒锅/切配; num=2; company=清晏小馆; sal_min=5000; sal_max=8000; welfare=包吃住,单休,年终奖; worktime=两班倒; exp=3-5年; workplace=清河路

chushi 朱码街道 查主任0222
工业园食堂招大锅菜师傅，做五休二
三百来人的食堂，早中晚三顿，四个人一起做。周六日休息，法定节假日照休。要有健康证，没有的公司带着办，费用公司出。
poster_job=公司直招; job=大锅菜厨师; num=2; company=朱码园区食堂; sal_min=4500; sal_max=5500; welfare=五险,包吃,双休,高温补贴; worktime=早班; exp=1-3年; workplace=朱码工业园

chushi 太和街道 桑经理0218 crayfish+wok
龙虾馆招烧虾师傅，会十三香、蒜蓉
味型我们有固定配方，要求出品稳定、能带徒弟。四月到十月忙季，冬天休整发底薪。做得好年底分红。
job=烧虾师傅; num=1; company=都梁龙虾馆; sal_min=8000; sal_max=12000; welfare=包吃住,年终奖; worktime=晚班; exp=3-5年; workplace=盱眙太和街道

chushi 塔集镇 窦女士0223 farmstay
塔集荷花荡农家乐招土菜师傅
会烧老鹅、杂鱼、藕夹这些土菜就行。周五到周日客人多，平时两三桌。有单独房间住，菜园子的菜随便用。
job=土菜师傅; num=1; company=荷风农家院; sal_min=5000; sal_max=6500; welfare=包吃住,月休4天; worktime=长白班; exp=1-3年; workplace=荷花荡景区旁

chushi 王家营街道 平老板0224 expired 34d
面点师傅招聘，会做大饼油条蒸包
早餐店开了两年，原来的师傅回家了。凌晨三点半到岗，十点下班。会和面、会炸油条就行，卫生习惯要好。
job=面点师傅; num=1; company=王营老面早点; sal_min=4800; sal_max=6000; welfare=包吃,月休4天; worktime=早班; exp=1-3年; workplace=北京路菜场

chushi 其他 凌老板0221
分店开在宿迁，招淮扬菜厨师两名
老板是淮安人，宿迁新店缺人，每周有车回淮安。来回路费报销，住宿两人一间。先在淮安老店熟悉半个月。
job=淮扬菜厨师; num=2; company=清晏小馆; sal_min=6500; sal_max=9000; welfare=包吃住,交通补,年终奖; worktime=两班倒; exp=3-5年; workplace=宿迁宿城区

dianyuan 闸口街道 童店长0225 shopfront
便利店招夜班店员，有夜班补贴
晚十点到早七点，主要理货和收银，半夜人少能坐会儿。店里有监控和一键报警。做满三个月转白班。
job=夜班店员; num=2; company=闸口便民店; sal_min=3800; sal_max=4500; welfare=五险,餐补,加班费; worktime=晚班; workplace=承德路

dianyuan 涟城街道 葛女士0181 clothes
女装店招导购一名，要有耐心
顾客多是三十到五十岁的本地人，会搭配最好。早九晚六，每周休一天。底薪加提成，多卖多拿。
job=服装导购; num=1; company=葛家女装; sal_min=3000; sal_max=5500; welfare=单休,节日福利; worktime=长白班; workplace=涟水步行街

dianyuan 山阳街道 翟经理0226
超市招理货员、称重员，离家近
淮安区三家店都要人，就近安排。上下午班一周一换，不用站通宵。有员工餐，过年发米油。
poster_job=公司直招; job=理货/称重员; num=5; company=山阳生活超市; sal_min=3000; sal_max=3600; welfare=五险,餐补,节日福利; worktime=两班倒; workplace=翔宇大道北段; age_note=不限

dianyuan 太和街道 冀女士0227 expired 33d
母婴店招店员，会哄孩子更好
卖奶粉、尿不湿、小衣服，也帮妈妈们量身高体重。要有爱心，说话轻声细语。早晚两班，每班六个半小时。
job=母婴店员; num=2; company=小芽母婴; sal_min=3200; sal_max=4800; welfare=单休,全勤奖; worktime=早班,晚班; workplace=盱眙新区

dianyuan 银涂镇 茅老板0228
镇上农资店招人，会骑三轮送货
卖种子化肥农药，春秋两季忙。要认得字，能记账，会骑电动三轮送到田头。中午管饭。
job=农资店员; num=1; company=银涂农资门市; sal_min=3500; sal_max=4200; welfare=包吃,月休4天; worktime=长白班; workplace=银涂镇街上

siji 古清口街道 傅队长0230 coach
校车公司招A1司机，寒暑假带薪
线路固定，早晚各一趟，中间回家。要求A1五年以上，没有重大事故。假期发基本工资，公司统一体检，体检费公司出。
poster_job=公司直招; job=校车司机; num=3; company=淮阴学运车队; sal_min=5000; sal_max=6000; welfare=五险,餐补,带薪年假; worktime=早班,晚班; exp=5-10年; workplace=淮阴区各乡镇

siji 涟城街道 梅老板0231 lorry
招C1司机送饮料，跟车有搬运
县城和乡镇的小店，一天二十来家，搬货要有力气。车是4米2的蓝牌，油电新车都有。早七晚五，中午吃盒饭算店里的。
job=送货司机; num=2; company=涟东饮料配送; sal_min=4800; sal_max=6500; welfare=包吃,月休4天,全勤奖; worktime=长白班; exp=1-3年; workplace=涟水县城北

siji 南马厂街道 焦队长0232
自备车司机加盟配送，跑社区团购
早上六点集合装货，跑二十个团点，下午一点前收工。自己有面包车的来，按单结，油费另补。
poster_job=公司直招; job=自备车配送员; num=8; company=淮尚生鲜配送; sal_min=6000; sal_max=8500; welfare=交通补,节日福利; worktime=早班; exp=不限; workplace=开发区冷链园

siji 官滩镇 鲁先生0200
招挖机司机，官滩水利工地，包吃住
两台二一五挖机，修渠清淤，工期到明年四月。要有操作证，开过水田活的优先。工资按月发，雨天也算半天。
poster_job=个人雇主; job=挖机司机; num=2; company=鲁家土方队; sal_min=7500; sal_max=9500; welfare=包吃住,加班费; worktime=长白班; exp=3-5年; workplace=官滩镇水利工地

siji 黎城街道 卢经理0233
旅行社招大巴和商务车司机
周末、节假日出车多，平时跑机场接送。A1或B1证都要。出车有补贴，脾气要好，会认路。
job=旅游车司机; num=2; company=荷乡旅行社; sal_min=4500; sal_max=7500; welfare=五险,餐补,话补; worktime=弹性; exp=3-5年; workplace=金湖县城

kuaidi 徐杨街道 毕站长0235 delivery
快递站招派件员，区域固定，多劳多得
徐杨片区三个小区一条街，一天一百八十件左右，熟了之后半天就能送完。三轮车站里提供，保险都买。老员工月入七千多。
job=快递派件员; num=3; company=徐杨快递服务站; sal_min=5500; sal_max=8000; welfare=五险,话补,高温补贴; worktime=长白班; workplace=徐杨街道

kuaidi 涟城街道 毕站长0236 delivery
涟水外卖站招骑手，时间自由
中午和晚上高峰在线就行，其余时间随意。没车的站里能借车，租金先用后付。新人头一个月有保底，跑不够也给四千。
job=外卖骑手; num=10; company=安东外送站; sal_min=5000; sal_max=8500; welfare=加班费,高温补贴; worktime=弹性; workplace=涟水县城; age_note=成年即可

kuaidi 新港办 喻主管0237 warehouse
新港仓库招装卸、叉车、理货
百货仓，件不重，一箱十来斤。叉车要有证。长白班，忙的时候加两个小时，按小时算钱。园区有食堂，十二块吃饱。
poster_job=公司直招; job=装卸/叉车工; num=12; company=新港仓储服务; sal_min=4800; sal_max=7000; welfare=五险,餐补,加班费; worktime=长白班; workplace=新港物流园

kuaidi 马坝镇 单师傅0183
马坝货运站招跟车装卸，日清月结
粮食和饲料为主，两个人一辆车，装一车卸一车。能吃苦，身体好。想先干一天看看也行，工钱当天给。
poster_job=个人雇主; job=跟车装卸工; num=2; company=马坝货运站; sal_min=5500; sal_max=7000; welfare=包吃; worktime=长白班; workplace=马坝镇

kuaidi 金南镇 鲍女士0238
乡镇快递代收点招兼管店一名
店里收发件、帮老人下单，事情不重但要细心。上午忙，下午可以看店。家住金南附近的优先，省得来回跑。
job=代收点店员; num=1; company=金南便民驿站; sal_min=3000; sal_max=3600; welfare=月休4天,节日福利; worktime=长白班; workplace=金南镇街上

qitazp 清江街道 宁女士0240
宠物店招寄养员，喜欢猫狗的来
给寄养的猫狗喂食、遛弯、清洁，不用洗美容。店里一般十来只，都打过疫苗。会拍照发给主人看的加分。
job=宠物寄养员; num=1; company=暖窝宠物馆; sal_min=3200; sal_max=4000; welfare=单休,餐补; worktime=长白班; workplace=清江浦区

qitazp 涟城街道 储老板0241 printing
广告店招安装师傅，会电焊会爬高
做门头、发光字，两人一组出门。登高有安全带，保险齐。会电焊的工资高五百，不会的先学。
job=广告安装工; num=2; company=彩桥广告; sal_min=5000; sal_max=7500; welfare=包吃,单休,高温补贴; worktime=长白班; workplace=涟水县城

qitazp 天泉湖镇 景主任0242
天泉湖养老社区招活动助理
带老人唱歌、写字、做操，有点文艺底子最好。工作日上班，节日有活动时调休。环境好，食堂可以带家属。
poster_job=公司直招; job=活动助理; num=2; company=泉畔养老社区; sal_min=3500; sal_max=4500; welfare=五险,包吃住,双休; worktime=长白班; edu=大专; workplace=天泉湖镇

qitazp 塔集镇 窦女士0223
荷花荡摇船师傅，季节工，会水性
六月到十月用人，现在先登记。会划船、会水、性子稳，给客人讲讲荷花荡。按天算，客人多的日子有奖金。
job=摇船师傅; num=6; company=荷风农家院; sal_min=4000; sal_max=5500; welfare=包吃,高温补贴; worktime=长白班; workplace=荷花荡景区

qitazp 其他 熊老板0243
去宝应收水产，招会认货的帮手
收龙虾、螃蟹回淮安卖，凌晨两点出发，上午十点前回来。会开车、认得好坏，账目清楚。按趟给钱，一趟三百。
poster_job=个人雇主; job=收货帮手; num=1; company=熊记水产; sal_min=6000; sal_max=7500; welfare=包吃; worktime=早班; exp=1-3年; workplace=宝应水产市场
`,
);
