import { beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../src/database/database.js';
import { StatementLog } from '../src/database/statement-log.js';
import { DemoPoster } from '../src/demo/demo-poster.js';
import { loadListings } from '../src/demo/load-listings.js';
import { HOUR } from '../src/kernel/clock.js';
import { Regions } from '../src/modules/regions/regions.js';
import { Views } from '../src/modules/visitors/views.js';
import { Newsroom } from './support/articles.js';
import { type Board, useBoard } from './support/board.js';

const LISTINGS = 3000;
const ARTICLES = 700;

describe('With thousands of listings and hundreds of articles', () => {
  const board = useBoard({ PAGE_CACHE: 'off' });

  beforeAll(async () => {
    const poster = new DemoPoster(board.context);
    const now = board.clock.now();
    const source = [...loadListings(LISTINGS, 7, now)];
    const db = board.get(Database);
    for (let start = 0; start < LISTINGS; start += 500)
      await db.transaction(async () => {
        for (const listing of source.slice(start, start + 500)) {
          board.clock.set(now - listing.ageHours * HOUR);
          await poster.post(listing, []);
        }
      });
    await fillPaper(board, now);
    board.clock.set(now);
  }, 240_000);

  const pages: [path: string, most: number][] = [
    ['/all/all', 4],
    ['/lianshui/chuzu', 4],
    ['/huaian/fang', 4],
    ['/all/chuzu?f.room=2&f.room=3&min=800&max=2000&town=320812001&owner=1', 4],
    ['/all/chuzu?sort=price', 4],
    ['/all/jiaoche?f.mileage.max=8&sort=-price', 4],
    ['/all/all?days=3', 4],
    ['/search?q=%E4%B8%A4%E5%AE%A4', 6],
    ['/search?q=%E4%B8%A4%E5%AE%A4%E4%B8%80%E5%8E%85%20-%E7%94%B5%E6%A2%AF', 6],
    ['/lianshui/chuzu/feed.xml', 4],
    ['/', 8],
    ['/lianshui', 6],
    ['/town/320826114', 10],
    ['/listings/5', 9],
    ['/news', 5],
    ['/news?region=lianshui', 5],
    ['/news/section/minsheng?region=xuyi', 4],
    ['/news?q=%E8%BE%A3%E6%A4%92', 5],
    ['/news/hot', 1],
    ['/news/hot?region=jinhu', 1],
    ['/news/archive', 1],
    ['/news/archive/2026-11', 3],
    ['/news/feed.xml', 5],
    ['/news/atom.xml?section=minsheng&region=xuyi', 5],
    ['/news-sitemap.xml', 1],
    ['/sitemaps/news-0.xml', 1],
    ['/sitemap.xml', 2],
    ['/sitemaps/listings-0.xml', 1],
    ['/post/lianshui/chuzu', 0],
  ];

  /** Views are written some seconds after the visit: those of the page before are none of this one's statements. */
  const record = async (visit: () => Promise<unknown>) => {
    await board.get(Views).flush();
    return board.get(StatementLog).record(visit);
  };

  it.each(pages)('%s takes at most %i statements', async (path, most) => {
    for (let visit = 1; visit <= 2; visit += 1) {
      const statements = await record(async () => expect((await board.visitor().get(path)).status).toBe(200));
      expect(statements.length).toBeLessThanOrEqual(most);
    }
  });

  it.each(pages)('%s scans no table', async (path) => {
    const db = board.get(Database);
    const statements = await record(async () => board.visitor().get(path));
    for (const { sql, parameters } of statements) {
      const plan = await db.sql<PlanStep>(db.dialect.explain(sql), [...parameters]);
      expect({ sql, scans: scansOf(plan) }).toEqual({ sql, scans: [] });
    }
  });
});

const SECTIONS = ['yaowen', 'minsheng', 'xiangzhen', 'jiaotong', 'sannong', 'tongzhi'];
const SUBJECTS = ['辣椒', '早班车', '停水', '图书室', '龙虾', '门诊', '集市', '荷田', '水稻', '灯会'];

/** A paper of some years, all sections, every region and town, some of it for the whole city. */
async function fillPaper(board: Board, now: number): Promise<void> {
  const newsroom = new Newsroom(board);
  const regions = board.get(Regions).all.filter(({ areas }) => areas.length > 0);
  await newsroom.open();
  for (let count = 0; count < ARTICLES; count += 1) {
    const region = regions[count % regions.length]!;
    const { towns } = region.areas[count % region.areas.length]!;
    board.clock.set(now - (ARTICLES - count) * HOUR);
    await newsroom.publish({
      title: `${towns[count % towns.length]!.name}的${SUBJECTS[count % SUBJECTS.length]!}，第 ${count} 回`,
      section: SECTIONS[count % SECTIONS.length]!,
      regions: count % 7 ? [region.slug] : [],
      towns: count % 3 ? [] : [towns[count % towns.length]!.code],
      leaves: count % 5 ? [] : ['chuzu'],
    });
  }
}

/** A line of EXPLAIN QUERY PLAN on SQLite, of EXPLAIN on MariaDB. */
interface PlanStep {
  readonly detail?: string;
  readonly type?: string;
  readonly table?: string;
  readonly rows?: number;
}

const LARGE = 500;

/** Steps that walk a whole table. What another step has made (a bounded subquery) is no table. */
function scansOf(plan: PlanStep[]): PlanStep[] {
  const made = plan.map(({ detail }) => /^(?:CO-ROUTINE|MATERIALIZE) (\S+)/.exec(detail ?? '')?.[1]);
  return plan.filter(({ detail, type, table, rows }) => {
    const walked = /^SCAN (\S+)/.exec(detail ?? '')?.[1];
    if (walked) return walked !== 'CONSTANT' && !made.includes(walked);
    return type === 'ALL' && !table?.startsWith('<') && Number(rows) > LARGE;
  });
}
