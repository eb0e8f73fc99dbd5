import { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { demoListings } from './demo-listings.js';
import { loadDemo } from './load-demo.js';
import { loadNews } from './load-news.js';
import { loadNumbers } from './numbers.js';

/** What of the demo is wanted. */
export interface DemoParts {
  readonly listings: boolean;
  readonly news: boolean;
}

/** The content of the demo. @returns how much of it */
export async function loadAll(
  app: INestApplicationContext,
  parts: DemoParts = { listings: true, news: true },
): Promise<{ listings: number; news: number }> {
  await loadNumbers(app);
  const now = app.get(Clock, { strict: false }).now();
  const listings = parts.listings ? await loadDemo(app, demoListings(now)) : 0;
  return { listings, news: parts.news ? await loadNews(app) : 0 };
}
