import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock } from '../../kernel/clock.js';
import { Regions } from '../regions/regions.js';
import type { Person, Role } from '../users/person.js';
import { meOf } from '../users/staff.view.js';
import type { QueueTab } from './queue-item.entity.js';
import { QueueQueries } from './queue.queries.js';
import { queuePath } from './queue.spot.js';
import { TAB_NAMES } from './tab-names.js';
import { waitWords } from './wait-words.js';

/** Where on the staff pages somebody is. */
export type StaffPlace = QueueTab | (typeof PLACES)[number]['place'] | 'stats';

/** What there is beside the queue, in order, and for whom. */
const PLACES = [
  { place: 'news', href: '/staff/news', name: '新闻', roles: ['editor', 'admin'] },
  { place: 'sources', href: '/staff/sources', name: '来源', roles: ['editor', 'admin'] },
  { place: 'numbers', href: '/staff/numbers', name: '便民电话', roles: ['editor', 'admin'] },
  { place: 'takedowns', href: '/staff/takedowns', name: '侵权登记', roles: ['moderator', 'admin'] },
  { place: 'appeal-log', href: '/staff/appeals', name: '申诉记录', roles: ['moderator', 'admin'] },
  { place: 'blocks', href: '/staff/blocks', name: '封禁', roles: ['moderator', 'admin'] },
  { place: 'rules', href: '/staff/rules', name: '规则', roles: ['admin'] },
  { place: 'compliance', href: '/staff/compliance', name: '合规', roles: ['admin'] },
  { place: 'audit', href: '/staff/audit', name: '记录', roles: ['moderator', 'editor', 'admin'] },
  { place: 'people', href: '/staff/people', name: '人员', roles: ['admin'] },
] as const satisfies readonly { place: string; href: string; name: string; roles: readonly Role[] }[];

/** A board without news has no newsroom. */
const NEWSROOM: readonly string[] = ['news', 'sources'];

/** What every staff page has around it: who one is, and where one can go, with what waits there. */
@Injectable()
export class StaffFrame {
  private readonly places: readonly (typeof PLACES)[number][];

  constructor(
    private readonly queue: QueueQueries,
    private readonly regions: Regions,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.places = settings.newsMode === 'off' ? PLACES.filter(({ place }) => !NEWSROOM.includes(place)) : PLACES;
  }

  async of(person: Person, current: StaffPlace) {
    const now = this.clock.now();
    const counts = person.role === 'editor' ? [] : await this.queue.counts(person);
    const tabs = counts.map(({ tab, count, oldestAt }) => ({
      href: queuePath({ tab, after: '' }),
      name: TAB_NAMES[tab],
      count: String(count),
      oldest: oldestAt === null ? null : waitWords(now - oldestAt),
      current: tab === current,
    }));
    const places = this.places
      .filter(({ roles }) => (roles as readonly Role[]).includes(person.role))
      .map(({ place, href, name }) => ({ href, name, current: place === current }));
    return { layout: 'staff', noindex: true, me: meOf(person, this.regions), tabs, places };
  }
}
