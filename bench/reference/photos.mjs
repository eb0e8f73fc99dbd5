// sharp alone, making of one photo the same six pictures as the board: decoded once, each smaller one out of the one before.
// `photos.mjs FILE COUNT` prints milliseconds and milliseconds of processor time for each.
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const [file, count] = process.argv.slice(2);
const bytes = readFileSync(file);
sharp.concurrency(1);
sharp.cache(false);

async function develop() {
  let picture = sharp(bytes, { autoOrient: true });
  for (const size of [1280, 640, 320]) {
    const { data, info } = await picture
      .flatten({ background: '#ffffff' })
      .resize(size, size, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
    await raw().jpeg({ quality: 80, mozjpeg: false }).toBuffer();
    await raw().webp({ quality: 76, effort: 2 }).toBuffer();
    picture = raw();
  }
}

await develop();
const began = performance.now();
const before = process.cpuUsage();
for (let at = 0; at < Number(count); at += 1) await develop();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ ms: (performance.now() - began) / count, cpu: (user + system) / 1000 / count }));
