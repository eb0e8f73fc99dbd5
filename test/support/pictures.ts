import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Pictures for tests, honest ones and others. */
export function jpeg(width = 1600, height = 1200): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#aa3333' } })
    .withExif({ IFD0: { Copyright: 'Secret owner' }, IFD3: { GPSLatitude: '33/1 36/1 0/1' } })
    .withMetadata({ icc: 'p3' })
    .jpeg()
    .toBuffer();
}

/** As a phone that is held upright stores it: lying on its side, red at the end that is up, with a mark how to turn it. */
export async function sideways(width = 400, height = 200): Promise<Buffer> {
  const half = { create: { width: width / 2, height, channels: 3 as const, background: '#ff0000' } };
  return sharp({ create: { width, height, channels: 3, background: '#0000ff' } })
    .composite([{ input: half, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A PNG of chunks that are given as [name, data]. */
export function png(...chunks: [name: string, data: Buffer][]): Buffer {
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, ...chunks.map(([name, data]) => chunk(name, data))]);
}

/** A black PNG: a tiny file, however large the picture. Of a huge one only the first `rows` are there. */
export function plainPng(width: number, height: number, between: [string, Buffer][] = [], rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((width + 1) * rows), { level: 9 });
  return png(['IHDR', header], ...between, ['IDAT', pixels], ['IEND', Buffer.alloc(0)]);
}

/** A text of `size` bytes packed into a few: unpacked by readers that want to know what the PNG says of itself. */
export function packedText(size: number): [string, Buffer] {
  return [
    'zTXt',
    Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(Buffer.alloc(size, 65), { level: 9 })]),
  ];
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
