import { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { demoListings } from './demo-listings.js';
import { loadDemo } from './load-demo.js';
import { loadNews } from './load-news.js';
import { loadNumbers } from './numbers.js';

/** All content of the demo. @returns how much of it */
export async function loadAll(app: INestApplicationContext): Promise<{ listings: number; news: number }> {
  await loadNumbers(app);
  const listings = await loadDemo(app, demoListings(app.get(Clock, { strict: false }).now()));
  return { listings, news: await loadNews(app) };
}
