import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INestApplicationContext } from '@nestjs/common';
import sharp from 'sharp';
import { Clock, HOUR } from '../kernel/clock.js';
import { Photos } from '../modules/media/photos.js';
import { seedOf } from './random.js';
import { DemoListing } from './demo-listing.js';
import { drawPicture } from './pictures/pictures.js';
import { DemoPoster } from './demo-poster.js';

const AT_ONCE = 2;

/** Posts demo listings, oldest first, each at its own time, with drawn photos that go the way of every photo. */
export async function loadDemo(app: INestApplicationContext, listings: readonly DemoListing[]): Promise<number> {
  const clock = app.get(Clock, { strict: false });
  const photos = app.get(Photos, { strict: false });
  const poster = new DemoPoster(app);
  const now = clock.now();
  const oldestFirst = [...listings].sort((one, other) => other.ageHours - one.ageHours);
  const folder = await mkdtemp(join(tmpdir(), 'board-demo-'));
  try {
    for (let start = 0; start < oldestFirst.length; start += AT_ONCE) {
      const batch = oldestFirst.slice(start, start + AT_ONCE);
      const taken = await Promise.all(batch.map((listing) => takePhotos(photos, listing, folder)));
      for (const [index, listing] of batch.entries()) {
        const at = now - listing.ageHours * HOUR;
        await clock.at(at, () => poster.post(listing, taken[index]!));
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return oldestFirst.length;
}

async function takePhotos(photos: Photos, listing: DemoListing, folder: string): Promise<string[]> {
  const tokens: string[] = [];
  for (const [index, name] of listing.photos.entries()) {
    // One variant for all its pictures: the rooms belong to one flat, and hardly another listing has the same drawing.
    const variant = seedOf(listing.title) % 97;
    const path = join(folder, `${seedOf(listing.title)}-${index}.jpg`);
    await writeFile(
      path,
      await sharp(Buffer.from(drawPicture(name, variant)))
        .jpeg({ quality: 88 })
        .toBuffer(),
    );
    tokens.push((await photos.take({ path })).token);
  }
  return tokens;
}
