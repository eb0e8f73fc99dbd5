import { notices } from '../notices.js';

/** 教育培训. */
export const lessons = notices(
  { svc_poster: '个体工商户' },
  `
jiajiao 清河街道 宣老师1001 desk
高中物理一对一，退休教师，高二高三
教了三十一年高中物理，带过毕业班。先做一套题看缺在哪里，再定计划。每次两小时，讲完留三道题，下次先讲错题。
svc_poster=个人师傅; subject=高中物理; stage=高中; train_way=一对一,面授; fee_train=150; place=清河街道教师小区

jiajiao 涟城街道 岳同学1002
师范在读，寒假陪小学生读书写字
不是补课，主要是陪着把作业做完、认字写字、读绘本。孩子坐不住的也可以慢慢来。上午下午都可以。
svc_poster=个人师傅; subject=作业陪伴; stage=小学; train_way=上门,一对一; fee_train=40; place=涟水县城

jiajiao 盱城街道 冉老师1003 guitar
吉他一对一，零基础三个月弹唱
成人和中学生都教，先教右手再教左手，不枯燥。琴可以先用我的，学两次再买。
svc_poster=个人师傅; subject=吉他; stage=高中,成人; train_way=一对一,面授; fee_train=80; place=盱眙老街琴行

jiajiao 黎城街道 柏老师1004
成人英语口语，出国探亲用得上的
从打招呼、坐飞机、看病、买菜这些场景教，六十岁以上的学过好几个。每次一小时，可以两人一起。
svc_poster=个人师傅; subject=英语口语; stage=成人; train_way=一对一,线上; fee_train=70; place=金湖老年活动中心旁

jiajiao 淮城街道 江老师1005 held 7h
初中数学小班，寒假集中辅导，包提分
三到五个人一个班，从初一补到初三，一期十五次，教材自编，名额满为止。
svc_poster=个人师傅; subject=初中数学; stage=初中; train_way=小班,面授; fee_train=60; place=淮安区府前

jiajiao 其他 闵老师1006
泗阳可上门书法，硬笔软笔都教
离淮阴半小时，周末两个半天来淮安上门。小朋友先坐姿握笔，大人可以直接临帖。
svc_poster=个人师傅; subject=书法; stage=小学,成人; train_way=上门,一对一; fee_train=90; place=可上门

jiajiao 石湖镇 桂老师1007 held 30h
小学语文数学一起补，一学期包教会
一二三年级两科一起教，放学后来我家，一周五次，考不到九十分再教一个月。
svc_poster=个人师傅; subject=小学语数; stage=小学; train_way=小班; fee_train=900; fee_train.unit=元/期; place=石湖镇街上

jineng 枚乘街道 郜校长1010 classroom
电工证、焊工证培训，过了再交尾款
有实操场地，五个工位，老师手把手。报名给书，考试不过补考不收培训费，只交考试院的考务费。
svc_poster=公司; shopname=枚乘技能学校; orgno=人社民 3208 技 0056; subject=低压电工/焊工; train_way=面授,小班; fee_train=980; fee_train.unit=元/期; place=枚乘路

jineng 涟城街道 郜校长1011
月嫂、育婴师培训，学完推荐工作
十天理论五天实操，真娃娃假娃娃都上手。考证费另交，学完在我们中心接单，第一单有老师陪。
svc_poster=公司; shopname=安心职业培训; orgno=涟人社培 0021; subject=育婴师; train_way=面授; fee_train=1380; fee_train.unit=元/期; place=涟水县城

jineng 盱城街道 许老师1012
C1驾照培训，分段收费，学员自己选
先学基础再学道路，四段交钱，中途不学按段退。教练车里不吸烟、不发火。
shopname=都梁驾训; orgno=道培 盱 0009; subject=C1驾照; train_way=面授; fee_train=3200; fee_train.unit=元/期; place=盱眙训练场

jineng 黎城街道 严校长1013 desktop
办公软件、电商客服班，四个晚上
表格、文档、打印、收快递软件都教，老人慢慢学也行。七点到八点半，机房里一人一台电脑。
svc_poster=公司; shopname=荷乡技能班; orgno=金人社培 0017; subject=办公软件; train_way=小班,面授; fee_train=480; fee_train.unit=元/期; place=金湖县城

jineng 其他 邓校长1014
宿迁叉车证、高处作业证，淮安学员接送
每周六发一趟车到淮安东站接人，当天教当天练。证件由应急部门发，网上可查。
svc_poster=公司; shopname=苏北特种作业培训; orgno=苏应急培 0127; subject=叉车/高处作业; train_way=面授; fee_train=880; fee_train.unit=元/期; place=宿迁训练场

yiti 水渡口街道 桑老师1020 dance
少儿舞蹈班，试听一节不要钱
四岁到十二岁分三个班，教室有木地板和把杆。老师都是舞蹈专业，孩子不舒服可以改课。
svc_poster=公司; shopname=小荷舞蹈; orgno=清教民 0203; subject=少儿舞蹈; stage=幼儿,小学; train_way=小班,面授; fee_train=60; place=水渡口商业街三楼

yiti 盱城街道 冷教练1021 badminton
篮球羽毛球训练，周末两个时段
教练有国家二级证，一队十二人，分基础和比赛两个组。下雨改室内。
svc_poster=公司; shopname=都梁体育; orgno=盱体训 0044; subject=篮球/羽毛球; stage=小学,初中; train_way=小班; fee_train=45; place=盱眙体育馆

yiti 岔庙镇 步老师1022
乡镇美术班，素描水粉，孩子成人都收
从线条透视开始，不急着画成品。画材第一次我提供，周六上午两节课。
svc_poster=个人师傅; shopname=岔庙画室; orgno=涟教民 0119; subject=美术; stage=小学,成人; train_way=面授; fee_train=50; place=岔庙镇街上

tuoguan 徐杨街道 冯老师1025 classroom
小学放学托管，写完作业再出去玩
四点接、六点半走，学校门口排队送到家。管一顿水果，作业不代写，只陪着。
svc_poster=公司; shopname=徐杨托管; orgno=托登 经开 0017; stage=小学; fee_train=900; fee_train.unit=元/期; place=徐杨家园东门

tuoguan 涟城街道 申老师1026
零到三岁早教半日班，妈妈可以陪
一节四十分钟，唱、爬、玩沙、认颜色。班上最多八个娃，消毒柜和监控都开着给您看。
svc_poster=公司; shopname=小芽早教; orgno=托登 涟 0032; stage=幼儿; fee_train=160; place=涟水县城

xueli 淮海街道 曲老师1030
自考本科、成人大专报名，学制讲清楚
先看您上班能不能请假，再选适合的专业。交的是学校学费，我们只收资料服务费，发票都给。
svc_poster=公司; shopname=淮上学历服务; orgno=助学登记 0078; subject=自考本科; fee_train=1200; fee_train.unit=元/期

xueli 山阳街道 冯老师1031
开放教育专科本科报读，免试入学看材料
高中同等学力以上能报，两年半毕业，边上班边学。材料帮整理，学不学得完看自己，不打包票。
svc_poster=公司; shopname=山阳教学点; orgno=国开点 0311; subject=国开专科/本科; fee_train=2600; fee_train.unit=元/期

xueli 涟城街道 涂先生0303 held 10h
免考包毕业学历，内部名额，先报先得
不用上课不用考试，几个月拿证，内部渠道，名额不多，先报名先占位。
svc_poster=个人师傅; shopname=学历提升; orgno=内部; subject=本科; fee_train=5800; fee_train.unit=元/期
`,
);
