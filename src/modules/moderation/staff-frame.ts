import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Regions } from '../regions/regions.js';
import type { Person } from '../users/person.js';
import { meOf } from '../users/staff.view.js';
import type { QueueTab } from './queue-item.entity.js';
import { QueueQueries } from './queue.queries.js';
import { queuePath } from './queue.spot.js';
import { waitWords } from './wait-words.js';

export const TAB_NAMES: Readonly<Record<QueueTab, string>> = { held: '待审', reported: '举报' };

/** What every staff page has around it: who one is, and where one can go, with what waits there. */
@Injectable()
export class StaffFrame {
  constructor(
    private readonly queue: QueueQueries,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  async of(person: Person, current: QueueTab | 'audit' | 'people') {
    const now = this.clock.now();
    const moderates = person.role !== 'editor';
    const counts = moderates ? await this.queue.counts(person) : [];
    const tabs = [
      ...counts.map(({ tab, count, oldestAt }) => ({
        href: queuePath({ tab, after: '' }),
        name: TAB_NAMES[tab],
        count: String(count),
        oldest: oldestAt === null ? null : waitWords(now - oldestAt),
        current: tab === current,
      })),
      { href: '/staff/audit', name: '记录', current: current === 'audit' },
      ...(person.role === 'admin' ? [{ href: '/staff/people', name: '人员', current: current === 'people' }] : []),
    ];
    return { layout: 'staff', noindex: true, me: meOf(person, this.regions), tabs };
  }
}
