import { parseArgs } from 'node:util';
import { INestApplicationContext } from '@nestjs/common';
import { Database } from '../database/database.js';
import { DemoListing } from '../demo/demo-listing.js';
import { DemoPoster } from '../demo/demo-poster.js';
import { loadAll } from '../demo/load-all.js';
import { articleEntry } from '../demo/load-news.js';
import { loadArticles } from '../demo/load-articles.js';
import { loadListings } from '../demo/load-listings.js';
import { Clock, HOUR } from '../kernel/clock.js';
import { HeatJob } from '../modules/news/heat.job.js';
import { withBoard } from './context.js';

const HELP = `npm run seed -- [--listings N] [--news N] [--seed S] [--json]

Puts content into the board. Without --listings and --news: the demo content, with pictures. With them: N listings, N articles, all
without photos, for measuring, the same for the same seed. The board may be running, but not on a SQLite file that is being loaded.`;

/** Listings and articles in one transaction: one write to the disk for all of them. */
const BATCH = { listings: 1000, news: 500 };
/** Listings that are put in order of their age. */
const SORTED = 50_000;
/** Batches between two lines of news about it. */
const SILENCE = 40;

/** Told of how far it is. */
type Say = (words: string) => void;

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      listings: { type: 'string', default: '0' },
      news: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [listings = 0, news = 0, seed = 0] = [values.listings, values.news, values.seed].map(Number);
  if (![listings, news, seed].every((number) => Number.isSafeInteger(number) && number >= 0)) {
    console.error('--listings, --news and --seed take whole numbers');
    return 2;
  }
  return withBoard(async (app) => {
    const began = performance.now();
    const say: Say = (words) => (values.json ? undefined : console.error(words));
    const made = listings || news ? { listings, news } : await loadAll(app);
    if (listings) await seedListings(app, listings, seed, say);
    if (news) await seedNews(app, news, seed, say);
    const seconds = (performance.now() - began) / 1000;
    console.log(
      values.json
        ? JSON.stringify({ listings, news, seconds })
        : `${made.listings} listings and ${made.news} articles in ${seconds.toFixed(1)} s`,
    );
  });
}

async function seedListings(app: INestApplicationContext, wanted: number, seed: number, say: Say): Promise<void> {
  const clock = app.get(Clock, { strict: false });
  const poster = new DemoPoster(app);
  const source = oldestFirst(loadListings(wanted, seed, clock.now()));
  await inBatches(app, source, { wanted, size: BATCH.listings, say }, (listing) =>
    clock.at(clock.now() - listing.ageHours * HOUR, () => poster.post(listing, [])),
  );
}

async function seedNews(app: INestApplicationContext, wanted: number, seed: number, say: Say): Promise<void> {
  const source = loadArticles(wanted, seed, app.get(Clock, { strict: false }).now());
  await inBatches(app, source, { wanted, size: BATCH.news, say }, await articleEntry(app));
  await app.get(HeatJob, { strict: false }).reckon();
}

/** Enters what `source` gives, each batch in one transaction. */
async function inBatches<Thing>(
  app: INestApplicationContext,
  source: Generator<Thing>,
  { wanted, size, say }: { wanted: number; size: number; say: Say },
  enter: (thing: Thing) => Promise<unknown>,
): Promise<void> {
  const db = app.get(Database, { strict: false });
  for (let done = 0; done < wanted; done += size) {
    await db.transaction(async () => {
      for (let left = Math.min(size, wanted - done); left > 0; left -= 1) {
        const next = source.next();
        if (!next.done) await enter(next.value);
      }
    });
    if (done % (size * SILENCE) === 0) say(`${done} of ${wanted}`);
  }
}

/** As they would have come: what is new stands at the end of its index, which costs much less than being put between others. */
function* oldestFirst(listings: Iterable<DemoListing>): Generator<DemoListing> {
  const block: DemoListing[] = [];
  const inOrder = () => block.splice(0).sort((one, other) => other.ageHours - one.ageHours);
  for (const listing of listings) {
    block.push(listing);
    if (block.length === SORTED) yield* inOrder();
  }
  yield* inOrder();
}
