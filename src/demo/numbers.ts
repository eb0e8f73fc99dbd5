import { INestApplicationContext } from '@nestjs/common';
import { SYSTEM } from '../modules/moderation/actor.js';
import type { NumberDetails } from '../modules/numbers/number.form.js';
import { NumbersQueries } from '../modules/numbers/numbers.queries.js';
import { NumbersService } from '../modules/numbers/numbers.service.js';

type Row = readonly [category: string, name: string, phone: string, note?: string, region?: string, town?: string];

/** The short numbers are the country's own; the landlines (0517-8390 00xx) belong to nobody. */
const ROWS: readonly Row[] = [
  ['紧急求助', '报警', '110', '24 小时'],
  ['紧急求助', '火警和救援', '119', '24 小时'],
  ['紧急求助', '医疗急救', '120', '24 小时'],
  ['紧急求助', '交通事故报警', '122', '24 小时'],
  ['政务服务', '政务服务便民热线', '12345', '办事咨询、反映问题，24 小时'],
  ['政务服务', '消费投诉举报', '12315'],
  ['政务服务', '人力资源和社会保障', '12333', '社保、工伤、欠薪'],
  ['政务服务', '法律援助', '12348', '免费咨询'],
  ['政务服务', '医疗保障服务', '12393'],
  ['水电气网', '供电服务热线', '95598', '停电报修，24 小时'],
  ['水电气网', '供水服务热线', '0517-8390 0011', '停水、爆管，24 小时'],
  ['水电气网', '燃气抢修热线', '0517-8390 0012', '闻到煤气味先开窗、到屋外再打'],
  ['水电气网', '有线电视报修', '0517-8390 0013'],
  ['水电气网', '供水营业所', '0517-8390 0021', '工作日 8:30 到 17:30', 'lianshui'],
  ['水电气网', '供水营业所', '0517-8390 0022', '工作日 8:30 到 17:30', 'xuyi'],
  ['水电气网', '供水营业所', '0517-8390 0023', '工作日 8:30 到 17:30', 'jinhu'],
  ['医疗卫生', '公共卫生热线', '12320'],
  ['医疗卫生', '心理援助热线', '12356', '24 小时，免费'],
  ['医疗卫生', '县医院总机', '0517-8390 0031', '', 'lianshui'],
  ['医疗卫生', '县医院总机', '0517-8390 0032', '', 'xuyi'],
  ['医疗卫生', '县医院总机', '0517-8390 0033', '', 'jinhu'],
  ['交通出行', '铁路客服', '12306'],
  ['交通出行', '高速公路和道路救援', '12122'],
  ['交通出行', '公交服务热线', '0517-8390 0041', '线路、失物'],
  ['生活服务', '天气预报', '12121'],
  ['生活服务', '邮政客服', '11183'],
  ['乡镇便民', '镇便民服务中心', '0517-8390 0051', '周一到周六', 'lianshui', '320826114'],
  ['乡镇便民', '镇卫生院', '0517-8390 0052', '门诊 24 小时', 'lianshui', '320826114'],
];

export const demoNumbers = (): NumberDetails[] =>
  ROWS.map(([category, name, phone, note = '', region = null, town = null], place) => ({
    category,
    name,
    phone,
    note,
    region,
    town,
    position: 10 * (place + 1),
  }));

/** Enters the demo's numbers unless there are some already. @returns how many were entered */
export async function loadNumbers(app: INestApplicationContext): Promise<number> {
  const numbers = app.get(NumbersService, { strict: false });
  if ((await app.get(NumbersQueries, { strict: false }).onShow()).length > 0) return 0;
  for (const details of demoNumbers()) await numbers.add(details, SYSTEM);
  return ROWS.length;
}
