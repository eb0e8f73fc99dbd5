import { INestApplicationContext } from '@nestjs/common';
import { Clock, HOUR } from '../kernel/clock.js';
import { Photos } from '../modules/media/photos.js';
import { seedOf } from './random.js';
import { DemoListing } from './demo-listing.js';
import { DemoPoster } from './demo-poster.js';
import { type TakePicture, twoAtATime, withPictures } from './take-picture.js';

/** Posts demo listings, oldest first, each at its own time, with drawn photos that go the way of every photo. */
export async function loadDemo(app: INestApplicationContext, listings: readonly DemoListing[]): Promise<number> {
  const clock = app.get(Clock, { strict: false });
  const poster = new DemoPoster(app);
  const now = clock.now();
  const oldestFirst = [...listings].sort((one, other) => other.ageHours - one.ageHours);
  await withPictures(app.get(Photos, { strict: false }), (take) =>
    twoAtATime(
      oldestFirst,
      (listing) => takePhotos(listing, take),
      (listing, tokens) => clock.at(now - listing.ageHours * HOUR, () => poster.post(listing, tokens)),
    ),
  );
  return oldestFirst.length;
}

async function takePhotos({ title, photos }: DemoListing, take: TakePicture): Promise<string[]> {
  const tokens: string[] = [];
  // One variant for all its pictures: the rooms belong to one flat, and hardly another listing has the same drawing.
  for (const name of photos) tokens.push(await take(name, seedOf(title) % 97));
  return tokens;
}
