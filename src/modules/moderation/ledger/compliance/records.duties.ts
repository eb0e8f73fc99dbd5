import { DAY, HOUR } from '../../../../kernel/clock.js';
import { momentWords } from '../../../../kernel/format.js';
import { type Area, type Duty, look, met, unmet } from './duty.js';
import type { Facts } from './facts.js';

/** A job that has not come round in so many of its turns stands still. */
const TURNS = 3;
const ROUND = 8 * DAY;

/** Something that is promised to be done again and again: met when it was done lately and without a failure. */
function done(duty: string, job: string, every = HOUR): Duty {
  return {
    duty,
    serves: `定时任务 ${job}`,
    find: ({ jobs, now }: Facts) => {
      const { lastRunAt = null, attempts = 0 } = jobs.get(job) ?? {};
      if (lastRunAt === null) return look('还没有运行过', '刚启动的话，过一会儿再看；一直这样，请看日志');
      const words = `上次运行 ${momentWords(lastRunAt, now)}`;
      if (attempts > 0) return unmet(`${words}，之后失败了 ${attempts} 次`, '请看日志里 jobs 的错误');
      return now - lastRunAt <= TURNS * every ? met(words) : unmet(`${words}，太久了`, '请看程序是不是一直在运行');
    },
  };
}

/** What is kept, for how long, and what is wiped. */
export const records: Area = {
  name: '留存和清除',
  duties: [
    {
      duty: '处理记录没有被改过',
      serves: '处理记录的链，每小时自动核对一段',
      find: ({ chain: { doneAt, checked, brokenAt }, now }) => {
        if (brokenAt !== null)
          return unmet(
            `第 ${brokenAt} 条和写下时不一样`,
            '有人动过数据库：运行 npm run staff -- audit verify，保留现场',
            '/staff/audit',
          );
        if (doneAt === null) return look('还没有核对完一遍', '等一等，或者运行 npm run staff -- audit verify');
        const words = `${momentWords(doneAt, now)}核对完 ${checked} 条，都对`;
        return now - doneAt <= ROUND ? met(words) : unmet(`${words}；之后没有再核对完`, '请看定时任务 audit:verify');
      },
    },
    {
      duty: '网络日志留六个月以上（网络安全法）',
      serves: 'SECURITY_LOG_DAYS',
      find: ({ settings: { securityLogDays } }) =>
        securityLogDays >= 180
          ? met(`留 ${securityLogDays} 天，在 DATA_DIR/security`)
          : unmet(`只留 ${securityLogDays} 天`, 'SECURITY_LOG_DAYS 设成 180 以上'),
    },
    done('网络日志到期就删', 'visitors:sweep-security-log', DAY),
    done('信息到期就下架', 'listings:expire'),
    done('到期信息的联系方式 30 天后清除', 'listings:wipe-contacts'),
    done('撤除和删除的信息 30 天后清除', 'listings:purge'),
    done('侵权通知里的个人信息到期清除', 'notices:wipe'),
    done('纠错人的联系方式到期清除', 'errors:wipe-contacts'),
    done('没有用上的照片清掉', 'photos:sweep'),
    done('透明度报告每小时更新', 'transparency:count'),
    {
      duty: '有备份，而且试着恢复过',
      serves: '还没有',
      find: () => unmet('本版没有自带备份', '每天复制数据库、DATA_DIR 和 UPLOADS_DIR 到另一台机器，每月试着恢复一次'),
    },
  ],
};
