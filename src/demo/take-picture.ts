import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Photos } from '../modules/media/photos.js';
import { drawPicture, type PictureName } from './pictures/pictures.js';

/** Draws a picture and takes it in the way of every photo; answers its token. */
export type TakePicture = (name: PictureName, variant: number) => Promise<string>;

/** The files on the way lie in a folder that is gone when `work` has ended. */
export async function withPictures<Result>(
  photos: Photos,
  work: (take: TakePicture) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'board-demo-'));
  let taken = 0;
  const take: TakePicture = async (name, variant) => {
    const path = join(folder, `${taken++}.jpg`);
    const drawn = sharp(Buffer.from(drawPicture(name, variant)));
    await writeFile(path, await drawn.jpeg({ quality: 88 }).toBuffer());
    return (await photos.take({ path })).token;
  };
  try {
    return await work(take);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs `work` on two at a time, in order: as many as the darkroom develops at once. */
export async function twoAtATime<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>,
  then: (thing: Thing, result: Result) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < things.length; start += 2) {
    const pair = things.slice(start, start + 2);
    const results = await Promise.all(pair.map(work));
    for (const [index, thing] of pair.entries()) await then(thing, results[index]!);
  }
}
