import { covers } from '../../../users/person.policy.js';
import type { Person } from '../../../users/person.js';
import { type Area, look, met, unmet } from './duty.js';

const decides = ({ role }: Person): boolean => role === 'admin' || role === 'moderator';
const PEOPLE = '/staff/people';

/** Who there must be. */
export const people: Area = {
  name: '人',
  duties: [
    {
      duty: '有管理员；封大网段要两位',
      serves: '人员',
      find: ({ people }) => {
        const count = people.filter(({ role }) => role === 'admin').length;
        if (count > 1) return met(`${count} 位管理员`);
        return count === 1
          ? look('只有 1 位管理员：大网段没有人确认，他忘了密码也没有人能重置', '再加一位管理员', PEOPLE)
          : unmet('没有管理员', '在服务器上运行 npm run staff -- add 名字 --role admin');
      },
    },
    {
      duty: '每个区县都有人审',
      serves: '人员的区域',
      find: ({ people, regions }) => {
        const bare = regions.filter(({ slug }) => !people.some((person) => decides(person) && covers(person, slug)));
        return bare.length === 0
          ? met(`${people.filter(decides).length} 位能审`)
          : unmet(`没有人审：${bare.map(({ name }) => name).join('、')}`, '给这些区县加审核员', PEOPLE);
      },
    },
    {
      duty: '申诉由另一个人来看',
      serves: '审核台的申诉',
      find: ({ people }) => {
        const count = people.filter(decides).length;
        return count > 1
          ? met(`${count} 个人能审，可以由另一个人来看`)
          : unmet('只有一个人能审，申诉只能由他自己再看', '再加一位审核员', PEOPLE);
      },
    },
    {
      duty: '工作人员登录要过第二道',
      serves: 'STAFF_2FA',
      find: () => unmet('本版只有密码', '给每个人一个长而不同的密码；第二道验证还没有做'),
    },
  ],
};
