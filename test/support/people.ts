import sharp from 'sharp';
import { Board } from './board.js';
import { Answer, Upload, Visitor } from './visitor.js';

type Fields = Record<string, string | string[]>;

/** A flat in 涟水 as 周先生 types it into the form of step 2. */
export const FLAT: Fields = {
  poster_house: '个人房东',
  rent_mode: '整租',
  estate: '新城花园',
  room: '2',
  hall: '1',
  area: '86',
  rent: '1100',
  agent_fee: '无',
  title: '新城花园两室一厅精装出租',
  body: '精装修两室一厅，家具家电齐全，拎包入住，采光好，离学校近，看房请提前一天说一声。',
  contact: '周先生',
  phone: '13900005678',
};

/** Work by the day: a leaf that moderators look at first. */
export const DAY_JOB: Fields = {
  poster_job: '个人雇主',
  job: '摘辣椒',
  wage_day: '120',
  pay_cycle: '日结',
  work_date: '2026-11-26',
  need_people: '15',
  workplace: '红窑镇大棚',
  no_fee: '1',
  title: '红窑大棚摘辣椒当天结',
  body: '大棚里摘辣椒，不晒太阳，管一顿午饭，干完当天结账，请自带手套。',
  contact: '孙大姐',
  phone: '13900002468',
};

/** A fridge: its form has fields of its own. */
export const FRIDGE: Fields = {
  poster_goods: '个人',
  want: '转让',
  cond: '8成新',
  price: '450',
  body: '三门冰箱，用了两年，搬家带不走，制冷正常，需要自己来拉。',
  contact: '李女士',
  phone: '13900003579',
};

export interface Posted {
  readonly id: number;
  readonly code: string;
  readonly answer: Answer;
  readonly poster: Visitor;
}

let posts = 0;
/** Each is another flat or job, or the board would take it for a copy. */
const another = () => ({ look: `看房排在第 ${++posts} 位`, workplace: `红窑镇大棚 ${posts} 号` });

/** What `FLAT` becomes when it is edited. */
export const anEdit = (fields: Fields = {}): Fields => ({ ...FLAT, ...another(), ...fields });

/** Posts like a person without JavaScript does: opens the form, sends it, and reads the receipt. */
export async function post(
  board: Board,
  fields: Fields = {},
  { to = 'lianshui/chuzu', photos = [], poster = board.visitor() }: Posting = {},
): Promise<Posted> {
  const base = to.endsWith('/rijie') ? DAY_JOB : FLAT;
  const answer = await poster.upload(`/post/${to}`, { ...base, ...another(), ...fields }, photos);
  const id = Number(/\/receipts\/(\d+)$/.exec(answer.location)?.[1] ?? NaN);
  const receipt = Number.isNaN(id) ? null : await poster.get(`/receipts/${id}`);
  const code =
    /\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/.exec(receipt?.text ?? '')?.[0] ?? '';
  return { id, code, answer, poster };
}

interface Posting {
  readonly to?: string;
  readonly photos?: Upload[];
  readonly poster?: Visitor;
}

/** A photo as a phone takes it: with the place where it was taken in its EXIF. */
export async function aPhoto(name = '照片.jpg', tint = 120): Promise<Upload> {
  const circle = `<svg width="1200" height="900"><circle cx="${400 + tint}" cy="450" r="${150 + tint}" fill="#fff"/></svg>`;
  const bytes = await sharp({
    create: { width: 1200, height: 900, channels: 3, background: { r: tint, g: 90, b: 120 } },
  })
    .composite([{ input: Buffer.from(circle) }])
    .withExif({ IFD0: { Copyright: 'SecretOwner' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 36/1 0/1' } })
    .jpeg()
    .toBuffer();
  return { field: 'photos', bytes, name };
}
