import { notices } from '../notices.js';

/** 商务服务. */
export const businessServices = notices(
  { svc_poster: '公司' },
  `
gongshang 水渡口街道 庄会计0901 papers
公司注册、代理记账，每月几号报税都提醒
核名、章程、银行开户一条线，地址用您自己的。记账按票多少收，零申报的小店一月一百五。年底汇算清缴不另收钱，账本随时可以看。
shopname=淮上财税; svc_area=清江浦区,经开区,淮阴区; svc_items=注册公司,代理记账,税务申报; charge=按次; ref_price=150; licence=代账许可 淮财 0318

gongshang 涟城街道 储女士0286 papers
个体户执照当天递件，三个工作日拿证
开饭店、理发店要办的前置手续列成单子给您，少跑冤枉路。执照免费代办，只收后面的记账钱。
svc_poster=个体工商户; shopname=红日代账; svc_area=涟水县; svc_items=注册公司,许可证代办,代理记账; charge=按次; ref_price=100; licence=代账许可 涟财 0071

gongshang 盱城街道 卓会计0902
公司注销、异常移出，疑难的先看材料
欠过年报、地址联系不上的都能处理，先查清楚要补哪几年，再报价。注销大约两个月，进度每周告诉您。
svc_poster=个体工商户; shopname=都梁财税; svc_area=盱眙县,洪泽区; svc_items=注销,工商变更; charge=按次; ref_price=600; licence=代账许可 盱财 0035

gongshang 金北街道 步老师0903
金湖商标注册，先查近似再交钱
农产品商标申请的多，藕粉、大米、龙虾都做过。查出来通过率低的会劝您换名字，不硬报。
svc_poster=个人师傅; shopname=荷乡商标; svc_area=金湖县,全市; svc_items=商标注册; charge=按件; ref_price=680; licence=商标代理备案 0417

gongshang 高沟镇 芈会计0904
高沟、五港小厂代账，上门收票
一个月去两趟，发票和单据我上门拿，省得您跑县城。社保增减员、开票盘问题电话里教。
svc_poster=个人师傅; shopname=高沟代账; svc_area=涟水县; svc_items=代理记账,税务申报; charge=按次; ref_price=200; licence=代账许可 涟财 0086

guanggao 涟城街道 储老板0241 printing
门头招牌、发光字，量尺寸到装好三天
铁皮字、亚克力、无边字都做，样字在店里能看亮度。白天装晚上试灯，坏灯珠一年内免费换。
svc_poster=个体工商户; shopname=彩桥广告; svc_area=涟水县; svc_items=门头招牌,发光字,广告牌安装; charge=按平方; ref_price=260

guanggao 清江街道 简老板0905 printing
名片、单页、菜单印刷，一百张也印
设计稿改到满意，校对两遍再上机。名片三十一盒，菜单覆膜防油。急的下午拿。
svc_poster=个体工商户; shopname=清江图文; svc_area=清江浦区,经开区; svc_items=名片印刷,画册单页; charge=按件; ref_price=30

guanggao 石塘镇 顾大哥0453
横幅锦旗当天做，宴席喷绘送到镇上
石塘、范集、流均三个镇顺路送。寿宴背景布两米乘三米一百二，字先发给您看没错字再打。
svc_poster=个体工商户; shopname=石塘图文; svc_area=淮安区; svc_items=横幅锦旗,喷绘写真; charge=按平方; ref_price=20

guanggao 盱城街道 于老板0906
车身广告、展板展架，龙虾节前请早订
面包车、三轮车都贴，用的是能撕的膜不伤漆。展架送包，开会用完还能收起来。
shopname=都梁广告; svc_area=盱眙县; svc_items=车身广告,展板展架; charge=按平方; ref_price=55

guanggao 其他 崔老板0907 printing
宝应印刷厂接金湖、淮安画册包装盒
厂里有四开机，千份以上比图文店便宜一半。打样寄到店里看颜色，每周三有车到淮安。
shopname=湖西印务; svc_area=金湖县,清江浦区,全市; svc_items=画册单页,名片印刷; charge=按件; ref_price=0.6

wuliu 朱码街道 欧阳经理0910 lorry
涟水到上海专线，天天发车，门到门
晚上七点装车，第二天早上到上海嘉定。零担按方，整车议价，家具建材都包一层毯子。
shopname=涟沪专线; svc_area=涟水县,淮阴区; svc_items=零担专线,整车运输; charge=按米/公里; ref_price=80; from=涟水县城; to=上海; truck=9.6米高栏

wuliu 新港办 喻主管0237 warehouse
新港仓配一体，代发货、存货按天算
适合开网店的，一件代发一块八起，含打单和纸箱。库存每天晚上发表给您，错发我们赔。
shopname=新港仓储服务; svc_area=经开区,清江浦区,全市; svc_items=仓储,快递代发,同城配送; charge=按件; ref_price=1.8; from=新港物流园; to=全国

wuliu 盱城街道 桑经理0218 crayfish+lorry
龙虾冷链到北京上海杭州，泡沫箱加冰
四月到九月天天走，凌晨装箱，次日中午前到货。死虾比例超过约定的按箱赔。
shopname=都梁冷链; svc_area=盱眙县,洪泽区; svc_items=冷链,零担专线; charge=按件; ref_price=25; from=盱眙县城; to=上海、杭州、北京; truck=冷藏车

wuliu 其他 郭师傅0718 lorry
连云港、灌南回淮安回程车，建材便宜带
每天都有车从港口回来，水泥、木材、饲料按吨算，比专线便宜三成。
svc_poster=个人师傅; shopname=郭师傅车队; svc_area=涟水县,全市; svc_items=回程车,整车运输; charge=按米/公里; ref_price=60; from=连云港; to=淮安市区; truck=13米平板

wuliu 马头镇 东方师傅0911
大件设备运输、吊装，工厂搬迁全包
机床、锅炉、变压器都运过，先到现场看吊点和门宽。保险照货值买，合同写清楚。
shopname=马头大件; svc_area=淮阴区,全市; svc_items=大件运输,整车运输; charge=免费上门看; ref_price=1200; from=淮阴区; to=省内各市; truck=17.5米平板

falv 府前街道 宰律师0915 papers
合同起草、债务纠纷，先聊二十分钟不收钱
欠条怎么写、起诉要哪些材料，先给您列清楚。值不值得打官司我会直说，打不赢的不劝您打。
shopname=府前法律咨询; svc_area=清江浦区,全市; svc_items=法律咨询,合同起草,债务纠纷; charge=按小时; ref_price=200; licence=执业证在店里，可查

falv 涟城街道 惠老师0916
英语、韩语合同和证件翻译，盖章可用
签证材料、成绩单、外贸合同都做，千字八十起。急件当天出，术语先和您核对。
svc_poster=个体工商户; shopname=安东翻译; svc_area=涟水县,全市; svc_items=翻译; charge=按件; ref_price=80; licence=翻译专用章备案

wangzhan 枚乘街道 主管储先生0282 desktop
小程序、公众号商城，做给本地小店用
点餐、预约、会员卡这几样做得最多，一周能上线。后台教会您自己改菜单，不绑年费。
shopname=淮水电商客服组; svc_area=全市; svc_items=小程序,做网站,美工设计; charge=按件; ref_price=1800

wangzhan 陈师街道 毕先生0917 camera
网店代运营和短视频拍摄，专做农产品
大米、莲子、虾酱都卖过。一个月拍十二条，发布、回复、发货单都盯，按销售额提成，先试一个月。
svc_poster=个体工商户; shopname=陈师电商服务; svc_area=涟水县,淮安区; svc_items=网店代运营,短视频制作; charge=面议; ref_price=1500

zhaoshang 涟城街道 安经理0920 eatery
涟水鸡糕小吃加盟，教配方，选址帮看
只做淮安本地，不收大额加盟费，主要供半成品。店里忙得过来才让您开，先来老店干三天再决定。
shopname=涟东小吃; svc_area=涟水县,全市; svc_items=餐饮加盟; charge=面议; ref_price=9800; licence=特许备案 0320826

zhaoshang 盱城街道 桑经理0218 held 9h
龙虾馆寻合伙人，提供技术和供应链
找有门面、肯吃苦的合伙人，虾和料从我们这拿，利润按股份分。第一年不保底，赚了才分。
shopname=都梁龙虾馆; svc_area=盱眙县,全市; svc_items=餐饮加盟,项目合作; charge=面议; ref_price=50000; licence=备案办理中

zhaoshang 金湖经济开发区 华经理0199 factory+warehouse held 20h
仪表配件项目合作建厂，厂房订单都有
有厂房、有老客户，缺资金和人手。出钱的可以派财务，账目公开，合同让律师看过再签。
shopname=尧乡仪表配件厂; svc_area=金湖县; svc_items=合作建厂,项目合作; charge=面议; ref_price=200000; licence=营业执照在厂里

zhaoshang 淮海街道 敖先生0921 refused:R08 2d
省外连锁品牌招商，全国选址不限地区
总部在外省，面向全国招商，投资小回报快，具体到总部考察，来了报销一半车费。
shopname=连锁品牌部; svc_area=全市; svc_items=零售加盟,代理招商; charge=面议; ref_price=39800; licence=无

zhaoshang 涟城街道 涂先生0303 held 5h
教育加盟一对一扶持，半年回本有保障
名额有限，签约就送招生资料和装修设计，半年保证回本，错过等一年，想做的抓紧来谈。
svc_poster=个人师傅; shopname=创业扶持中心; svc_area=涟水县; svc_items=教育加盟; charge=面议; ref_price=68000; licence=正在申请

zulin 高家堰镇 龚先生0278 construction
挖机、铲车租赁带操作手，按天算
六十、一二零的挖机都有，土方清沟都干过。油和操作手算在里面，一天一千四起，进出场费看路远。
svc_poster=个体工商户; shopname=高家堰机械; svc_area=淮阴区,清江浦区,洪泽区; svc_items=挖机,铲车; charge=按天; ref_price=1400

zulin 淮海街道 岑老师0870 wedding
舞台桌椅、音响灯光出租，办席开会用
铝架舞台、四百把椅子、帐篷都能租，能送能搭，隔天来拆。村里办喜事常来租。
svc_poster=个体工商户; shopname=淮上婚礼小铺; svc_area=全市; svc_items=舞台桌椅,会议场地; charge=按天; ref_price=300

zulin 三河镇 昌先生0922 warehouse
三河仓库场地按月租，能停大车
空地两亩加三百平棚子，装卸有坡道。短租一个月起，看门的住在里面，夜里不锁门能出车。
svc_poster=个人师傅; shopname=三河仓场; svc_area=洪泽区; svc_items=仓库场地; charge=按天; ref_price=90

qitasw 福地路办 人事路女士0270
办公绿植租摆，枯了换，月付
十盆起租，按面积配，专人每周来浇。会议室、前台都有现成的搭配，先摆两周满意再签。
shopname=福地绿植; svc_area=经开区,清江浦区; svc_items=办公绿植; charge=按天; ref_price=4

qitasw 涟城街道 钟老师0923
开业礼品、定制水杯本子，五十起订
印字打样先给您看，三到五天。水杯、台历、红包、手提袋都做，量少价不高。
svc_poster=个体工商户; shopname=安东礼品; svc_area=涟水县,全市; svc_items=礼品定制; charge=按件; ref_price=15
`,
);
