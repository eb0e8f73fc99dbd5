import { type Area, type Duty, met, unmet } from './duty.js';
import type { Facts, Late } from './facts.js';

const total = (late: readonly Late[]): number => late.reduce((sum, { count }) => sum + count, 0);

/** Nothing of this sort has waited longer than it should. */
function inTime(duty: string, href: string, isMeant: (late: Late) => boolean): Duty {
  return {
    duty,
    serves: '审核台的队列',
    find: ({ late }: Facts) => {
      const count = total(late.filter(isMeant));
      return count === 0 ? met('没有超时的') : unmet(`${count} 件超时`, '先处理这些', href);
    },
  };
}

/** Waits among all that is held, by a clock of its own. */
const NUMBER_CLAIM = 'number-claim';

/** What has to be decided, and how fast. */
export const decisions: Area = {
  name: '审核和投诉',
  duties: [
    inTime('侵权通知 24 小时内处理', '/staff/queue?tab=notices', ({ tab }) => tab === 'notices'),
    inTime('申诉按时答复', '/staff/queue?tab=appeals', ({ tab }) => tab === 'appeals'),
    inTime('号码主人的申请 24 小时内处理', '/staff/queue', ({ kind }) => kind === NUMBER_CLAIM),
    inTime('待审的按时审：30 分钟', '/staff/queue', ({ tab, kind }) => tab === 'held' && kind !== NUMBER_CLAIM),
    inTime(
      '举报按时看：人身安全 1 小时，诈骗 2 小时，其他 30 分钟',
      '/staff/queue?tab=reported',
      ({ tab }) => tab === 'reported',
    ),
    {
      duty: '每一种不通过都说明原因和怎么改',
      serves: 'categories.json 的 removal_reasons',
      find: ({ reasons }) => {
        const bare = reasons.filter(({ forPoster, fix }) => !forPoster || !fix);
        return bare.length === 0
          ? met(`${reasons.length} 种原因都写了给发布人的话和怎么改`)
          : unmet(`缺：${bare.map(({ code }) => code).join('、')}`, '在 categories.json 里补上');
      },
    },
    {
      duty: '大网段的封禁由两个人定',
      serves: '封禁',
      find: ({ proposedBlocks }) =>
        proposedBlocks === 0
          ? met('没有等第二个人的')
          : unmet(
              `${proposedBlocks} 条在等另一位管理员确认，还没有生效`,
              '请另一位管理员看',
              '/staff/blocks?state=proposed',
            ),
    },
  ],
};
