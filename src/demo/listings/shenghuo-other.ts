import { notices } from '../notices.js';

/** 电脑维修, 跑腿, 婚庆, 美容, 代驾, 农家乐, 农机作业, 其他服务. */
export const otherServices = notices(
  { svc_poster: '个体工商户' },
  `
diannaowx 清江街道 阮师傅0860 desktop
电脑装系统、修主板，数据能救尽量救
中毒、蓝屏、开不了机先检测，检测不收钱。硬盘坏了先镜像再恢复，恢复不了不收费。键盘进水来得早能保住。
shopname=清江数码维修; svc_area=清江浦区,经开区; svc_items=电脑维修,装系统,数据恢复; charge=按次; ref_price=50; worktime_svc=9:00-20:00

diannaowx 盱城街道 牛师傅0861 phone
手机换屏换电池，四十分钟取
屏幕分原装、组装两种，价格写在墙上。换完贴膜送一张。进水机不保证能开机，先说清楚。
svc_poster=个人师傅; shopname=老牛手机; svc_area=盱眙县; svc_items=手机换屏,手机换电池; charge=按件; ref_price=120; worktime_svc=8:30-20:30

paotui 长西街道 尤师傅0865 delivery
同城跑腿代买，药、文件、蛋糕都送
市区十分钟接单，半小时送到，超过三公里另算。排队挂号、取件也做，接单前先报价，价格合适再跑。
svc_poster=个人师傅; shopname=淮水跑腿; svc_area=清江浦区,经开区; svc_items=代买代送,取送文件,代排队; charge=按次; ref_price=12; worktime_svc=8:00-22:00

paotui 唐集镇 万师傅0866
桶装水送上楼，水票二十张起
两种水，十八块和十二块，一次五桶上楼不加钱。空桶收回，坏的给换。唐集、大东都送。
shopname=唐集水站; svc_area=涟水县; svc_items=送水; charge=按件; ref_price=12; worktime_svc=7:00-19:00

paotui 盱城街道 倪师傅0867
盱眙送液化气，两瓶起送，先验瓶
十五公斤瓶一百二，上楼、接管、试火一条龙。瓶到期不送，换阀门和软管另收成本。经营许可随车带。
shopname=盱城气站配送; svc_area=盱眙县; svc_items=送液化气; charge=按件; ref_price=120; worktime_svc=6:30-20:00; licence=苏气经许字第 042 号

paotui 黎城街道 浦师傅0868
金湖代取快递、代接孩子放学
小区里帮老人取快递、买菜，一趟三块。孩子放学从学校接到家门口，路上不逗留，家长授权写好。
svc_poster=个人师傅; shopname=荷香跑腿; svc_area=金湖县; svc_items=接送孩子,代买代送; charge=按次; ref_price=3; worktime_svc=15:00-20:00

paotui 陈师街道 席师傅0869 delivery
涟水县城帮送鲜花、蛋糕、合同
箱子带保温，蛋糕不塌。送到拍照，收件人不在的等五分钟。夜里十一点前都接。
svc_poster=个人师傅; shopname=席师傅快送; svc_area=涟水县; svc_items=代买代送,取送文件; charge=按次; ref_price=10; worktime_svc=8:00-23:00

hunqing 水渡口街道 岑老师0870 wedding
小型婚礼策划，四五桌也认真做
不堆花海，按您家的酒店和预算设计，一次见面聊透。仪式三十分钟以内，流程表提前两个星期给双方父母。
shopname=淮上婚礼小铺; svc_area=全市; svc_items=婚礼策划,主持司仪,灯光音响; charge=按次; ref_price=3200; worktime_svc=预约

hunqing 涟城街道 贝小姐0871 camera
婚礼跟拍摄像，当天出三十张
两个机位，接亲到晚宴全程，一周内给精修和长片。相册和视频底片全给，不卖套系。
shopname=安东影像; svc_area=涟水县,淮阴区; svc_items=跟拍录像,婚纱摄影; charge=按次; ref_price=1600; worktime_svc=提前一个月约

hunqing 盱城街道 宋司仪0302 wedding
司仪主持，本地话普通话都行
做了十二年，不念稿子，跟双方老人先吃顿饭再写词。婚礼、寿宴、满月都主持过。
svc_poster=个人师傅; shopname=宋司仪; svc_area=盱眙县,洪泽区,金湖县; svc_items=主持司仪,生日宴; charge=按次; ref_price=800; worktime_svc=提前约

hunqing 黎城街道 荀女士0872
跟妆造型，试妆不满意退定金
自然妆、复古妆都会做，皮肤敏感的提前试用品。一早跟到敬酒换装，补妆三次。
svc_poster=个人师傅; shopname=荷香造型; svc_area=金湖县,全市; svc_items=跟妆; charge=按次; ref_price=680; worktime_svc=5:00-14:00

hunqing 河下街道 段经理0873 wedding
开业庆典、礼炮花篮、气球拱门布置
当天搭当天撤，拱门、红毯、音响一套八百起。花篮两百一个起，送到门口。
svc_poster=公司; shopname=河下庆典; svc_area=淮安区,清江浦区; svc_items=礼炮花篮,开业庆典,灯光音响; charge=按次; ref_price=800; worktime_svc=6:00-18:00

meirongfw 长东街道 项先生0182 salon
洗剪吹、烫染，老店老手艺
二十年剪发，老人小孩都耐心剪。染发有植物的，皮试先做。剪发三十，烫染先问清再做。
shopname=长东发艺; svc_area=清江浦区; svc_items=理发,烫染; charge=按次; ref_price=30; worktime_svc=9:00-20:30

meirongfw 涟城街道 鲁教练0875 held 8h treadmill
瑜伽普拉提小班，产后修复也有
十二人小班，一节七十五分钟，按水平分班。孕产的先评估，不是按摩推拿，只做体态训练。
shopname=安东瑜伽馆; svc_area=涟水县; svc_items=瑜伽,健身房; charge=按次; ref_price=60; worktime_svc=8:30-20:30

meirongfw 黎城街道 戎店长0876
游泳馆次卡、儿童学泳，水温二十八
救生员全程在场，一期十次课，水里扶着学。次卡不限时间段，不办年卡也能来。
svc_poster=公司; shopname=荷乡游泳馆; svc_area=金湖县; svc_items=游泳,健身房; charge=按次; ref_price=45; worktime_svc=6:30-21:30

daijia 涟城街道 欧先生0701 road
酒后代驾，四十分钟内到，老司机
开到家、停好再走，钥匙放门口报个平安。县城内四十起，去淮安另算，先说公里数。
svc_poster=个人师傅; shopname=欧师傅代驾; svc_area=涟水县,全市; svc_items=酒后代驾,长途代驾; charge=按次; ref_price=40; worktime_svc=18:00-6:00; licence=驾龄 14 年

daijia 淮海街道 庾教练0880 car
陪驾陪练，自动挡手动挡都行，副驾带刹
刚拿证不敢上路的一对一练，练到能上高速。起步、倒库、夜路、雨天都走一遍。课时一小时五十。
svc_poster=个人师傅; shopname=庾教练陪练; svc_area=清江浦区,经开区; svc_items=陪驾陪练; charge=按小时; ref_price=50; worktime_svc=白天随时; licence=教练证 苏H-0287

daijia 盱城街道 卢经理0233 coach
包车带司机，七座商务、十九座客车
机场、高铁站、去南京看病包半天。司机都签合同，车里常备一次性座套。
svc_poster=公司; shopname=荷乡旅行社; svc_area=盱眙县,金湖县; svc_items=包车司机,长途代驾; charge=按天; ref_price=380; worktime_svc=随时; licence=道路运输证 苏H-1170

daijia 高沟镇 贡师傅0881
高沟代驾、跑长途司机，能开夜车
代驾按次，跑长途按公里，来回一起算便宜。自己带驾照身份证给您看。
svc_poster=个人师傅; shopname=贡师傅代驾; svc_area=涟水县; svc_items=酒后代驾,长途代驾; charge=按次; ref_price=35; worktime_svc=24小时

daijia 南马厂街道 相教练0882 road
C1自动挡驾校报名，学到会为止
教练一车两人，周末也练。报名当场签合同，考不过不另收补考培训费，考试费单独交车管所。
svc_poster=公司; shopname=南马厂驾训; svc_area=全市; svc_items=驾校报名; charge=按次; ref_price=3200; worktime_svc=7:00-19:00; licence=驾培许可 苏H-0019

lvyou 老子山镇 汪老板0122 lake+farmstay
老子山农家乐，住一晚带早饭，能垂钓
湖鲜土菜，鱼当场称重现做。钓鱼的塘不限时间，钓不到不收钱。周末要提前订房。
shopname=温泉小楼; svc_area=洪泽区,全市; svc_items=农家乐,垂钓,酒店宾馆; charge=按次; ref_price=120; worktime_svc=全天

lvyou 淮城街道 荣导0885 lake
淮安一日游，古镇运河讲故事
河下、漕运总督署、镇淮楼一天走完，中午吃本地菜。三个人成团，讲本地话的普通话都行。
shopname=漂母旅行; svc_area=淮安区,全市; svc_items=周边游,旅游包车; charge=按次; ref_price=198; worktime_svc=提前一天订

nongjifw 东胡集镇 师大哥0615 harvester
玉米秸秆打捆、稻麦收割，机器随叫随到
自己三台收割机，两台打捆机，附近五个镇两天内到。亩价随行情，粮食收得净，捆不漏。
svc_poster=个人师傅; shopname=东胡集农机队; svc_area=涟水县,淮阴区; svc_items=小麦收割,水稻收割,秸秆打捆; charge=面议; ref_price=60; worktime_svc=天亮到天黑

nongjifw 黄花塘镇 邰师傅0618 drone
无人机打药，小麦水稻山芋都飞过
十六升机，一小时四十亩，药您出或者我配都行。地块先来看，高压线、坟头我画出来不飞。
svc_poster=个人师傅; shopname=邰师傅飞防; svc_area=盱眙县,洪泽区; svc_items=无人机打药; charge=免费上门看; ref_price=8; worktime_svc=晴天无风

nongjifw 石湖镇 古师傅0886 tractor
旋耕开沟播种一条龙，带播种机
小麦条播、玉米点播都行，一亩旋耕二十，播种十块。机具带灯，赶墒夜里也干。
svc_poster=个人师傅; shopname=石湖农机; svc_area=涟水县; svc_items=旋耕,播种,开沟; charge=按次; ref_price=20; worktime_svc=随时

qitafw 长东街道 闵师傅0890
修鞋修伞、配钥匙，摆摊二十年
换鞋底、修拉链、加皮带孔，十块八块的小活。伞骨断了能接就接，接不了劝您换。
svc_poster=个人师傅; shopname=闵师傅修鞋; svc_area=清江浦区; svc_items=修鞋修伞,刻章配钥匙; charge=按件; ref_price=5; worktime_svc=7:00-17:30

qitafw 涟城街道 袁师傅0891 sewing
裁缝改衣、改校服，三天取
裤脚改短、腰收小、拉链换新，旧校服改合身。衣服当面讲好怎么改，改坏赔布料钱。
svc_poster=个人师傅; shopname=袁师傅裁缝; svc_area=涟水县; svc_items=裁缝改衣; charge=按件; ref_price=10; worktime_svc=8:00-18:00

qitafw 盱城街道 温先生0601
洗车、内饰清洗，上门到小区
自带水电洗，一辆轿车四十，座椅地毯拆洗一百八起。冬天洗完吹干再走，不结冰。
svc_poster=个人师傅; shopname=都梁上门洗车; svc_area=盱眙县; svc_items=洗车; charge=按次; ref_price=40; worktime_svc=8:00-18:00
`,
);
