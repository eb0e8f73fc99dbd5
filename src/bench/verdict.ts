import { loadListings } from '../demo/load-listings.js';
import { withBoard } from '../cli/context.js';
import { Database } from '../database/database.js';
import { formOf } from '../demo/demo-poster.js';
import { Clock } from '../kernel/clock.js';
import { Categories } from '../modules/categories/categories.js';
import { ListingForm } from '../modules/listings/listing.form.js';
import { ListingSubmissions } from '../modules/listings/listing.submission.js';
import { Trace } from '../modules/moderation/twins/trace.entity.js';
import { Judge } from '../modules/moderation/verdict.js';
import { Regions } from '../modules/regions/regions.js';

/*
 * Measures how long a verdict takes on the board of DATABASE_URL, however many listings it has: those are compared with each of as many new
 * ones as the first argument says. Prints milliseconds as one line of JSON. Writes nothing.
 */

/** Another seed than that of the listings themselves: other advertisements from the same stock of sentences. */
const SEED = 4711;
const WARM_UP = 50;

export async function main([count = '1000']: string[]): Promise<number> {
  return withBoard(async (app) => {
    const get = { strict: false } as const;
    const [judge, form] = [app.get(Judge, get), app.get(ListingForm, get)];
    const [regions, categories] = [app.get(Regions, get), app.get(Categories, get)];
    const submissions = app.get(ListingSubmissions, get);
    const took: number[] = [];
    for (const demo of loadListings(WARM_UP + Number(count), SEED, app.get(Clock, get).now())) {
      const { draft } = form.read(regions.find(demo.region)!, categories.leaf(demo.leaf)!, formOf(demo));
      const submission = submissions.of(draft);
      const began = performance.now();
      await judge.judge(submission);
      took.push(performance.now() - began);
    }
    const sorted = took.slice(WARM_UP).sort((one, other) => one - other);
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))]! * 100) / 100;
    const traces = await app.get(Database, get).read(Trace).countBy({});
    console.log(JSON.stringify({ traces, p50: at(0.5), p95: at(0.95), p99: at(0.99) }));
  });
}
