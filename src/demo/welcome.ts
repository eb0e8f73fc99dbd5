import { INestApplicationContext } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { FirstAdmin } from '../modules/moderation/first-admin.js';
import { ListingsQueries } from '../modules/listings/listings.queries.js';
import { loadAll } from './load-all.js';

/** The first run: demo content into an empty board, when the settings want it. To be done before the board listens. */
export async function prepare(app: INestApplicationContext, settings: Settings): Promise<void> {
  if (!wantsDemo(settings) || !(await isEmpty(app))) return;
  console.log('Loading demo content, once…');
  const { listings, news } = await loadAll(app);
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

function wantsDemo({ demo, production, databaseUrl }: Settings): boolean {
  return demo === 'on' || (demo === 'auto' && !production && databaseUrl.protocol === 'sqlite:');
}

async function isEmpty(app: INestApplicationContext): Promise<boolean> {
  return (await app.get(ListingsQueries, { strict: false }).greatestId()) === 0;
}
