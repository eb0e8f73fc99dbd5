import { Queue } from '../../src/modules/moderation/queue.js';
import { Database } from '../../src/database/database.js';
import { ModeratedKinds } from '../../src/modules/moderation/moderated.js';
import type { Board } from './board.js';
import { DAY_JOB, post, type Posted } from './people.js';
import type { Upload } from './visitor.js';

const ESTATES = '新城花园 金色家园 清江名苑 水韵天城 涟州小区 安东公寓 五岛湖苑 红日家园 炎黄花园 米公小区'.split(' ');

/** A flat that goes live: another estate, size and rent each time, so that none is the double of another. */
export function aFlat(
  board: Board,
  n: number,
  photos: Upload[] = [],
  more: Record<string, string> = {},
): Promise<Posted> {
  const estate = `${ESTATES[n % ESTATES.length]}${'一二三四五六七八九'[Math.floor(n / ESTATES.length) % 9]}期`;
  const size = { estate, area: String(48 + 3 * n), rent: String(700 + 20 * n), room: String(1 + (n % 4)) };
  const body = `${estate}的房子，面积不大不小，第 ${n} 栋靠路边，楼下有菜场，冬天有太阳，愿意长住的优先。`;
  return post(board, { ...size, title: `${estate}房子出租`, body, phone: phoneOf(n), ...more }, { photos });
}

/** Work by the day, which waits for a moderator. */
export function aJob(
  board: Board,
  n: number,
  more: Record<string, string> = {},
  photos: Upload[] = [],
): Promise<Posted> {
  const title = `第${n}号大棚摘辣椒的短工`;
  const fields = { ...DAY_JOB, wage_day: String(100 + n), need_people: String(2 + n), title, phone: phoneOf(n + 500) };
  return post(board, { ...fields, ...more }, { to: 'lianshui/rijie', photos });
}

/** A live thing that is looked at afterwards. */
export async function sample(board: Board, id: number): Promise<void> {
  const subject = (await board.get(ModeratedKinds).get('listing').find(id))!;
  await board.get(Database).transaction(() => board.get(Queue).spot('listing', subject));
}

const phoneOf = (n: number): string => `1390000${String(1000 + n)}`;
