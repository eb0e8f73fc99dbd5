import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { flats } from '../lib/flats.mjs';
import { load } from '../lib/load.mjs';
import { oneShot } from '../lib/one-shot.mjs';

const BYTES = 3_000_000;

/** A listing with one photo as a phone takes it, beside sharp alone making the same six pictures. */
export const photo = {
  name: 'photo',
  about: 'posting with one photo of 3 MB, one after the other, beside sharp alone making the same pictures',
  async run(bench) {
    const count = bench.quick ? 3 : 8;
    const taken = await photoOf(BYTES);
    const file = join(bench.scratch, 'photo.jpg');
    writeFileSync(file, taken);
    const board = await bench.board();
    await load(board, { targets: flats(2, taken), connections: 1, status: 303 });
    const [ours, theirs] = [[], []];
    for (let round = 0; round < bench.rounds; round += 1) {
      ours.push(await load(board, { targets: flats(count, taken), connections: 1, status: 303 }));
      theirs.push(await oneShot('photos.mjs', file, count));
    }
    await board.stop();
    const cheapest = (rounds) => rounds.sort((one, other) => one.cpu - other.cpu)[0];
    const [best, alone] = [cheapest(ours), cheapest(theirs)];
    return [
      { what: 'cost', unit: 'ms CPU', value: best.cpu, reference: alone.cpu, bar: 1.25, ours: best },
      { what: 'time', unit: 'ms', value: best.p50, reference: alone.ms },
    ];
  },
};

/** Twelve megapixels with detail and some noise, in the quality that makes about so many bytes. */
async function photoOf(bytes) {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 };
  const detail = { create: { width: 1000, height: 750, channels: 3, background: '#888', noise } };
  const scene = await sharp(detail).blur(2).resize(4000, 3000).png({ compressionLevel: 1 }).toBuffer();
  const grain = await sharp({
    create: { width: 4000, height: 3000, channels: 3, background: '#888', noise: { ...noise, sigma: 6 } },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const pixels = await sharp(scene)
    .composite([{ input: grain, blend: 'overlay' }])
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let quality = 95; ; quality -= 3) {
    const { width, height, channels } = pixels.info;
    const taken = await sharp(pixels.data, { raw: { width, height, channels } }).jpeg({ quality }).toBuffer();
    if (taken.length <= bytes || quality < 20) return taken;
  }
}
