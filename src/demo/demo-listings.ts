import type { DemoListing } from './demo-listing.js';
import { neighbours } from './listings/bianmin.js';
import { vehicles } from './listings/che.js';
import { pets } from './listings/chongwu.js';
import { rents } from './listings/fang-rent.js';
import { homes } from './listings/fang-sale.js';
import { premises } from './listings/fang-trade.js';
import { devices } from './listings/goods-electric.js';
import { belongings } from './listings/goods-home.js';
import { lessons } from './listings/jiaoyu.js';
import { shopJobs } from './listings/jobs-shops.js';
import { workJobs } from './listings/jobs-works.js';
import { gigs } from './listings/linggong.js';
import { rides } from './listings/pinche.js';
import { businessServices } from './listings/shangwu.js';
import { houseServices } from './listings/shenghuo-house.js';
import { otherServices } from './listings/shenghuo-other.js';
import type { Notices } from './notices.js';

const BOARDS: readonly Notices[] = [
  rents,
  homes,
  premises,
  shopJobs,
  workJobs,
  gigs,
  devices,
  belongings,
  vehicles,
  rides,
  houseServices,
  otherServices,
  businessServices,
  lessons,
  pets,
  neighbours,
];

/** What the demo board shows: the same for the same moment. */
export function demoListings(now: number): DemoListing[] {
  return BOARDS.flatMap((board) => board(now));
}
