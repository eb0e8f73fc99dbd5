import { notices } from '../notices.js';

/** 家政, 搬家, 疏通, 开锁, 家电维修, 装修. */
export const houseServices = notices(
  { svc_poster: '个体工商户' },
  `
jiazhengfw 清浦街道 马女士0265 cleaning
日常保洁按小时，擦窗洗油烟机都会
工具自己带，抹布一户一换。两个人一组，八十平的房子三个小时做完。地漏、门框、开关面板这些角落也擦。做完您看一遍，不干净当场返工。
shopname=安心家政; svc_area=清江浦区,经开区,淮阴区; svc_items=日常保洁,擦玻璃,洗油烟机,钟点工; charge=按小时; ref_price=40; worktime_svc=7:30-20:00

jiazhengfw 涟城街道 马女士0266 cleaning
涟水新房开荒保洁，按平方算，先看后定
装修留下的胶点、水泥点、保护膜都清到位，窗槽用吸尘器吸。一百平左右四个人干一天。不满意的地方当天补做，不另收钱。
shopname=安心家政涟水站; svc_area=涟水县; svc_items=开荒保洁,擦玻璃; charge=按平方; ref_price=5; worktime_svc=8:00-18:00

jiazhengfw 盱城街道 屠姐0801
月嫂育儿嫂，带过二十多个宝宝
有健康证和育婴师证，会做月子餐、会拍嗝、会抚触洗澡。二十六天起，白天晚上都跟。可以先来家里聊一聊，家里老人也放心。
svc_poster=个人师傅; shopname=屠姐月嫂; svc_area=盱眙县,洪泽区; svc_items=月嫂,育儿嫂; charge=按天; ref_price=260; worktime_svc=24小时

jiazhengfw 黎城街道 庞经理0269
金湖医院陪护、居家护工，白班夜班都有
护工都在医院做过，会翻身、拍背、喂饭、擦洗。按天或按月，换人不加钱。半夜临时要人也可以问，一般一个小时内能到。
svc_poster=公司; shopname=荷乡家政服务; svc_area=金湖县; svc_items=护工,保姆; charge=按天; ref_price=200; worktime_svc=24小时

jiazhengfw 顺河镇 史姐0802
顺河、苏嘴一带上门做饭，红白事也接
十桌以内自己一个人能拿下来，十桌以上带帮手。菜单提前一天商量，菜可以我买也可以您买。碗筷有一套，按桌租。
svc_poster=个人师傅; shopname=史姐做饭; svc_area=淮安区; svc_items=做饭,钟点工; charge=按天; ref_price=220; worktime_svc=提前约

banjia 闸口街道 常师傅0810 moving
居民搬家，4米2厢货带两个师傅
先说清几楼、有没有电梯、大件几样，电话里就能报准价，到了不加价。床和衣柜免费拆装，易碎的我们有纸箱和气泡膜。
shopname=闸口搬家; svc_area=清江浦区,淮安区,淮阴区,经开区; svc_items=居民搬家,家具拆装; charge=按次; ref_price=280; worktime_svc=6:00-21:00

banjia 涟城街道 欧先生0701 moving+lorry
涟水搬家、拉货，带尾板，冰箱钢琴能上车
尾板省力，重的东西不用硬抬。县城里起步两百，乡镇按公里。搬完一起点一遍东西，少一样赔一样。
svc_poster=个人师傅; shopname=欧师傅搬家; svc_area=涟水县,淮阴区; svc_items=居民搬家,小件搬运,长途搬家; charge=按次; ref_price=200; worktime_svc=随时

banjia 太和街道 樊师傅0811 moving
盱眙搬家公司，办公室整体搬迁
搬过几家单位，桌椅、文件柜、服务器都编号，到新地方按号摆回去。晚上和周末不加价，能开发票。
svc_poster=公司; shopname=都梁搬家服务部; svc_area=盱眙县,洪泽区; svc_items=公司搬家,居民搬家,家具拆装; charge=免费上门看; ref_price=350; worktime_svc=全天

banjia 黎城街道 焦先生0637
小件搬运、楼上楼下抬东西，一个人也接
抬冰箱、抬洗衣机、搬一张床这种零活，五十块起。带着绑带和小推车，不蹭墙。
svc_poster=个人师傅; shopname=老焦搬运; svc_area=金湖县; svc_items=小件搬运,装卸工; charge=按件; ref_price=50; worktime_svc=8:00-20:00

banjia 其他 盛师傅0812
宿迁、泗阳到淮安长途搬家，回程便宜
每个礼拜跑两趟淮安，搬家、带货、运摩托都行。回程车按半价，货多货少都可以拼。
svc_poster=个人师傅; shopname=盛师傅长途; svc_area=全市; svc_items=长途搬家,居民搬家; charge=按米/公里; ref_price=3; worktime_svc=随时

shutong 柳树湾街道 查师傅0820 pipes
疏通马桶、下水道、地漏，不通不收钱
弹簧机、高压枪都有，堵在主管也能通。报价一口清，不会修到一半加钱。夜里也来，十点以后加三十。
svc_poster=个人师傅; shopname=查师傅疏通; svc_area=清江浦区,经开区; svc_items=疏通下水道,疏通马桶,高压清洗; charge=按次; ref_price=60; worktime_svc=24小时

shutong 涟城街道 索师傅0821 pipes
卫生间漏水、屋面补漏，先查点再动手
用仪器先找到漏的地方，砸不砸砖跟您商量着来，能打针补就不砸。做完试水一天，两年内同一处再漏免费返修。
shopname=安东防水; svc_area=涟水县; svc_items=卫生间防水,屋面补漏,外墙补漏; charge=免费上门看; ref_price=300; worktime_svc=7:00-19:00

shutong 盱城街道 路师傅0822
抽粪、管道高压清洗，有大车
饭店隔油池、小区化粪池、工地管道都做，一车八方。街巷窄的有小三轮吸污车。
shopname=盱城清污; svc_area=盱眙县; svc_items=抽粪,高压清洗,疏通下水道; charge=按次; ref_price=180; worktime_svc=随时

shutong 东胡集镇 云师傅0823
水管爆裂、换龙头、接水表后的管子
冬天冻裂的多，上门先关总阀，再换管子。材料用多少算多少，小票给您看。
svc_poster=个人师傅; shopname=云师傅水电; svc_area=涟水县; svc_items=水管维修,疏通马桶; charge=按次; ref_price=50; worktime_svc=6:30-22:00

shutong 黄集街道 仲师傅0824
洪泽瓦屋、彩钢瓦漏雨维修，雨后就来
老瓦屋捡漏、彩钢瓦螺丝眼打胶、天沟重做，都是本地活。爬高有保险绳，拍照给您看哪里坏了。
svc_poster=个人师傅; shopname=仲师傅补漏; svc_area=洪泽区,金湖县; svc_items=屋面补漏,外墙补漏; charge=免费上门看; ref_price=200; worktime_svc=晴天

kaisuo 府前街道 詹师傅0830 lock
开锁换锁，正规备案，不破坏门锁
防盗门、抽屉、汽车都能开，先核对身份证和房本再动手。换锁芯有三种价位，拆下的旧锁芯还给您。夜里十二点前不加价。
shopname=府前锁具; svc_area=清江浦区,经开区; svc_items=开锁,换锁芯,修锁,指纹锁安装; charge=按次; ref_price=80; worktime_svc=24小时; licence=淮公特备字第 0317 号

kaisuo 涟城街道 翁师傅0831 lock
涟水开锁，二十分钟到，先看证件
在公安局备过案，工作证随身带。开锁一百，换C级锁芯一百八起，价格门上就说清。
svc_poster=个人师傅; shopname=翁师傅锁业; svc_area=涟水县; svc_items=开锁,换锁芯,汽车开锁; charge=按次; ref_price=100; worktime_svc=24小时; licence=涟公特备字第 0022 号

kaisuo 盱城街道 祁师傅0832
配汽车钥匙、芯片钥匙，能上门做
遥控丢了也能配，带行驶证和身份证来核对。指纹锁安装调试，教会老人用。
shopname=都梁锁王; svc_area=盱眙县; svc_items=配汽车钥匙,指纹锁安装,修锁; charge=按件; ref_price=120; worktime_svc=8:00-21:00; licence=盱公特备字第 0058 号

kaisuo 黎城街道 管师傅0833 held 12h
金湖开锁修锁，随叫随到，价格低
十块钱修锁，五十块开锁，全城最快，什么门都能开，忘带钥匙不用找物业。
svc_poster=个人师傅; shopname=管师傅开锁; svc_area=金湖县; svc_items=开锁,修锁; charge=按次; ref_price=50; worktime_svc=24小时

kaisuo 山阳街道 佟师傅0834
换指纹锁、开保险柜，有售后
卖锁也装锁，三种牌子的样锁能在店里试。装完一年内免费调试，电池没电打电话教您应急开门。
shopname=山阳安防; svc_area=淮安区; svc_items=指纹锁安装,换锁芯,开保险柜; charge=按件; ref_price=90; worktime_svc=8:30-20:00; licence=淮公特备字第 0219 号

jiadianwx 盐河街道 娄师傅0840 reported:price:写五十起，上门张口要三百 aircon
空调维修加氟、移机，夏冬都接
先测压再说要不要加氟，不缺氟不收钱。移机连打孔八十，铜管不够的另算。修过的同一毛病半年内再坏免费。
shopname=盐河家电维修; svc_area=清江浦区,经开区,淮阴区; svc_items=空调维修,空调加氟,空调清洗; charge=按次; ref_price=50; worktime_svc=7:30-20:30

jiadianwx 保滩街道 盛师傅0841 washer
洗衣机不转、不排水上门修，老师傅
干了十八年，滚筒波轮都修。检查二十，修好再谈费用，不修只收检查费。配件是正品件，旧件给您看。
svc_poster=个人师傅; shopname=盛师傅家电; svc_area=涟水县; svc_items=洗衣机维修,冰箱维修; charge=按次; ref_price=20; worktime_svc=8:00-19:00

jiadianwx 盱城街道 冷师傅0422
空调拆装清洗，油烟机拆洗，先做后收
油烟机拆开洗，网、轮、壳分开泡，洗完装回去试吸力。空调洗内机八十，外机一百。
svc_poster=个人师傅; shopname=冷师傅家电; svc_area=盱眙县; svc_items=空调清洗,油烟机清洗,热水器维修; charge=按次; ref_price=80; worktime_svc=8:00-20:00

jiadianwx 五港镇 方师傅0842
燃气灶打不着火、热水器不热，当天上门
多数是电池、喷嘴、风压开关的问题，能修的不让您换。燃气接口要换软管的顺手换好。
svc_poster=个人师傅; shopname=方师傅维修; svc_area=涟水县; svc_items=燃气灶维修,热水器维修; charge=按次; ref_price=40; worktime_svc=7:30-21:00

jiadianwx 朱坝街道 封师傅0843 tv
电视无图像、有声无图，能上门看
多数是灯条坏了，换一条两百左右。液晶屏碎的建议不修，我会跟您直说。
svc_poster=个人师傅; shopname=封师傅电器; svc_area=洪泽区; svc_items=电视维修,冰箱维修; charge=免费上门看; ref_price=60; worktime_svc=9:00-20:00

zhuangxiu 枚乘街道 汤工0850 bareroom+construction
老房翻新、局部改造，工长自己带队
自己做工长十几年，不转包。水电改造横平竖直，做完拍视频存档给您。先量房出图出清单，一项一项写明白，中途不加价。
shopname=枚乘装饰工作室; svc_area=清江浦区,经开区,淮安区; svc_items=旧房翻新,水电改造,全屋装修; charge=免费上门看; ref_price=480; worktime_svc=8:00-18:00

zhuangxiu 五港镇 汪师傅0279 materials
贴砖、做防水，工具齐，活儿看得见
贴过的样板可以带您去看。八百的砖一平三十八，防水两遍加护角。空鼓包换，用水平仪。
svc_poster=个人师傅; shopname=汪师傅瓦工; svc_area=涟水县; svc_items=贴砖,防水,旧房翻新; charge=按平方; ref_price=38; worktime_svc=7:00-18:00

zhuangxiu 马坝镇 凡师傅0851
刷墙、铲墙皮、补裂缝，自带脚手架
墙面发霉、返碱的先处理再刷。乳胶漆按平方，两遍八块起。旧家具盖好，不弄脏。
svc_poster=个人师傅; shopname=凡师傅油工; svc_area=盱眙县; svc_items=刷墙,旧房翻新; charge=按平方; ref_price=8; worktime_svc=7:30-18:00

zhuangxiu 黎城街道 应师傅0852 balcony
封阳台、换门窗、装纱窗，厂里直做
断桥铝自己加工，量尺到安装一个礼拜。五金件三种价位，样品带上门给您看。窗台打胶两面。
shopname=荷香门窗; svc_area=金湖县; svc_items=门窗,封阳台; charge=按平方; ref_price=360; worktime_svc=8:00-19:00

zhuangxiu 淮高镇 傅工0853
农村自建房水电、吊顶、打隔断
王兴、老张集一带做了三十多户，线管走明走暗都行。隔断用轻钢龙骨，隔音棉加不加价说清楚。
svc_poster=个人师傅; shopname=傅工装修队; svc_area=淮阴区; svc_items=水电改造,吊顶,打隔断; charge=免费上门看; ref_price=45; worktime_svc=天亮到天黑

zhuangxiu 钦工镇 乔师傅0854
定制柜、旧柜改造，板材自己选
衣柜橱柜书柜都做，旧柜能换门板翻新。封边用激光的，环保等级写在合同上。
shopname=钦工木作; svc_area=淮安区; svc_items=定制柜,旧房翻新; charge=按平方; ref_price=420; worktime_svc=8:00-18:30

jiazhengfw 其他 冒姐0803 cleaning
宝应嫂子团队，来金湖、淮安做开荒
六个人一个组，自己有面包车，隔天就能进场。做过十几个新小区，窗轨、踢脚线缝里的灰都抠干净，验收满意再结账。
svc_poster=个人师傅; shopname=冒姐保洁队; svc_area=金湖县,淮安区,清江浦区; svc_items=开荒保洁,擦玻璃; charge=按平方; ref_price=4; worktime_svc=8:00-18:00

zhuangxiu 其他 盛师傅0855 balcony
阜宁门窗厂直送淮安，封阳台带安装
厂在阜宁羊寨，到涟水、淮安区不到一个小时。型材、玻璃都有检测报告，量好尺寸十天装完，过年前排得上。
svc_poster=公司; shopname=羊寨门窗; svc_area=淮安区,涟水县; svc_items=门窗,封阳台; charge=按平方; ref_price=330; worktime_svc=8:00-19:00
`,
);
