import { parseArgs } from 'node:util';
import { Clock } from '../kernel/clock.js';
import { Database } from '../database/database.js';
import { demoListings } from '../demo/demo-listings.js';
import { DemoListing } from '../demo/demo-listing.js';
import { DemoPoster } from '../demo/demo-poster.js';
import { loadDemo } from '../demo/load-demo.js';
import { loadListings } from '../demo/load-listings.js';
import { HOUR } from '../kernel/clock.js';
import { withBoard } from './context.js';

const HELP = `npm run seed -- [--listings N] [--seed S] [--json]

Puts content into the board. Without --listings: the demo content, with pictures. With it: N listings without photos, for
measuring, the same for the same seed. The board may be running, but not on a SQLite file that is being loaded.`;

/** Listings in one transaction: one write to the disk for all of them. */
const BATCH = 1000;
/** Listings that are put in order of their age. */
const SORTED = 50_000;

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      listings: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const wanted = Number(values.listings ?? 0);
  const seed = Number(values.seed);
  if (![wanted, seed].every((number) => Number.isSafeInteger(number) && number >= 0)) {
    console.error('--listings and --seed take whole numbers');
    return 2;
  }
  return withBoard(async (app) => {
    const clock = app.get(Clock, { strict: false });
    const began = performance.now();
    if (!wanted) await loadDemo(app, demoListings(clock.now()));
    const db = app.get(Database, { strict: false });
    const poster = new DemoPoster(app);
    const source = oldestFirst(loadListings(wanted, seed, clock.now()));
    for (let done = 0; done < wanted; done += BATCH) {
      await db.transaction(async () => {
        for (let left = Math.min(BATCH, wanted - done); left > 0; left -= 1) {
          const { value } = source.next();
          if (value) await clock.at(clock.now() - value.ageHours * HOUR, () => poster.post(value, []));
        }
      });
      if (!values.json && done % (BATCH * 40) === 0) console.error(`${done} of ${wanted}`);
    }
    const seconds = (performance.now() - began) / 1000;
    console.log(
      values.json
        ? JSON.stringify({ listings: wanted, seconds })
        : `${wanted || 'Demo'} listings in ${seconds.toFixed(1)} s`,
    );
  });
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
