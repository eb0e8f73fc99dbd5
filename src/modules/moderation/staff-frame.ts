import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock } from '../../kernel/clock.js';
import { Regions } from '../regions/regions.js';
import type { Person } from '../users/person.js';
import { meOf } from '../users/staff.view.js';
import type { QueueTab } from './queue-item.entity.js';
import { QueueQueries } from './queue.queries.js';
import { queuePath } from './queue.spot.js';
import { waitWords } from './wait-words.js';

/** Where on the staff pages somebody is. */
export type StaffPlace = QueueTab | 'news' | 'sources' | 'numbers' | 'takedowns' | 'audit' | 'people';

export const TAB_NAMES: Readonly<Record<QueueTab, string>> = { held: '待审', reported: '举报' };

const NEWSROOM = [
  { place: 'news', href: '/staff/news', name: '新闻' },
  { place: 'sources', href: '/staff/sources', name: '来源' },
];
const NUMBERS = { place: 'numbers', href: '/staff/numbers', name: '便民电话' };

/** What every staff page has around it: who one is, and where one can go, with what waits there. */
@Injectable()
export class StaffFrame {
  /** A board without news has no newsroom. */
  private readonly editorTabs: readonly { place: string; href: string; name: string }[];

  constructor(
    private readonly queue: QueueQueries,
    private readonly regions: Regions,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.editorTabs = settings.newsMode === 'off' ? [NUMBERS] : [...NEWSROOM, NUMBERS];
  }

  async of(person: Person, current: StaffPlace) {
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
      ...(moderates ? [{ href: '/staff/takedowns', name: '侵权', current: current === 'takedowns' }] : []),
      ...(person.role === 'moderator'
        ? []
        : this.editorTabs.map((tab) => ({ ...tab, current: tab.place === current }))),
      { href: '/staff/audit', name: '记录', current: current === 'audit' },
      ...(person.role === 'admin' ? [{ href: '/staff/people', name: '人员', current: current === 'people' }] : []),
    ];
    return { layout: 'staff', noindex: true, me: meOf(person, this.regions), tabs };
  }
}
