import { INestApplicationContext } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { FirstAdmin } from '../modules/moderation/first-admin.js';
import { ListingsQueries } from '../modules/listings/listings.queries.js';
import { NewsSitemap } from '../modules/news/news-sitemap.js';
import { type DemoParts, loadAll } from './load-all.js';

/** The first run: demo content into an empty board, when the settings want it. To be done before the board listens. */
export async function prepare(app: INestApplicationContext, settings: Settings): Promise<void> {
  const parts = await wantedParts(app, settings);
  if (!parts.listings && !parts.news) return;
  console.log('Loading demo content, once…');
  const { listings, news } = await loadAll(app, parts);
  console.log(`${listings} demo listings and ${news} articles are in.`);
}

/** Says where the board is, and, while nobody works here yet, how to sign in. */
export async function welcome(app: INestApplicationContext, settings: Settings, url: string): Promise<void> {
  console.log(`\n  ${settings.siteName} is at ${url}`);
  const admin = await app.get(FirstAdmin, { strict: false }).make();
  if (admin)
    console.log(`  Staff pages: ${url}/staff — user ${admin.name}, password ${admin.password} (shown only now)`);
  console.log('');
}

/** `auto`: all of it, into a SQLite board that has nothing yet. `on`: each trade that has nothing yet. */
async function wantedParts(app: INestApplicationContext, settings: Settings): Promise<DemoParts> {
  const { demo, production, databaseUrl, newsMode } = settings;
  if (demo === 'off' || (demo === 'auto' && (production || databaseUrl.protocol !== 'sqlite:'))) return NOTHING;
  const noListings = (await app.get(ListingsQueries, { strict: false }).greatestId()) === 0;
  const noNews = (await app.get(NewsSitemap, { strict: false }).pages()) === 0;
  if (demo === 'auto' && !(noListings && noNews)) return NOTHING;
  return { listings: noListings, news: noNews && newsMode !== 'off' };
}

const NOTHING: DemoParts = { listings: false, news: false };
