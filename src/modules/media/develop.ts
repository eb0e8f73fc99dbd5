import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import sharp, { type Sharp, type SharpOptions } from 'sharp';
import { picturePrints } from '../../kernel/picture-print.js';
import { essentialPng } from './essential-png.js';
import { imageKind, type ImageKind } from './image-kind.js';
import { type Failure, MOST_BYTES, MOST_PIXELS } from './photo-refused.js';
import { SIZES, storePrints, type Print } from './prints.js';

export interface Order {
  /** The file that was sent. */
  readonly source: string;
  /** Where the pictures go: this path with `-320.jpg`, `-320.webp` and so on behind it. */
  readonly target: string;
}

export type Developed =
  | { readonly failure: Failure }
  | {
      readonly failure?: undefined;
      /** Of the largest picture. */
      readonly width: number;
      readonly height: number;
      /** Of the file as it was sent, in hex. */
      readonly sha256: string;
      /** What other copies of the picture are known by (`picturePrints`). */
      readonly prints: string;
    };

interface Made {
  readonly large: { readonly width: number; readonly height: number; readonly prints: string };
  readonly prints: Print[];
}

interface Pixels {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** Phones write slightly wrong files; what is cut short or cannot be decoded is refused. */
const READING: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1, autoOrient: true };
const PAPER = '#ffffff';
const JPEG = { quality: 80, mozjpeg: false };
/** Effort 2 takes less than half the time of 3 or 4 for a file 4 % larger. */
const WEBP = { quality: 76, effort: 2 };

/**
 * Makes the pictures of one photo: decoded once, turned upright, put on white, in three sizes as JPEG and WebP. Only pixels
 * are carried over, so nothing of the file's metadata, and nothing that was hidden in it, can be in them.
 */
export async function develop({ source, target }: Order): Promise<Developed> {
  const { size } = await stat(source);
  if (size === 0) return { failure: 'empty' };
  if (size > MOST_BYTES) return { failure: 'large' };
  const bytes = await readFile(source);
  const kind = imageKind(bytes);
  if (!kind) return { failure: 'kind' };
  const made = await enlarge(kind === 'png' ? essentialPng(bytes) : bytes, kind);
  if ('failure' in made) return made;
  const stored = await storePrints(target, made.prints);
  if (!stored) return { failure: 'storage' };
  return { ...made.large, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function enlarge(bytes: Buffer, kind: ImageKind): Promise<Made | { failure: Failure }> {
  try {
    const prints: Print[] = [];
    let pixels = await fit(sharp(bytes, READING), SIZES[0]);
    const large = { width: pixels.info.width, height: pixels.info.height };
    for (const size of SIZES) {
      pixels = size === SIZES[0] ? pixels : await fit(rawSharp(pixels), size);
      prints.push({ size, format: 'jpg', bytes: await rawSharp(pixels).jpeg(JPEG).toBuffer() });
      prints.push({ size, format: 'webp', bytes: await rawSharp(pixels).webp(WEBP).toBuffer() });
    }
    return { large: { ...large, prints: picturePrints({ data: pixels.data, ...pixels.info }) }, prints };
  } catch (error) {
    if (/pixel limit/i.test((error as Error).message)) return { failure: 'pixels' };
    return { failure: kind === 'heic' ? 'heic' : 'broken' };
  }
}

function fit(picture: Sharp, size: number): Promise<Pixels> {
  return picture
    .flatten({ background: PAPER })
    .resize(size, size, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
}

const rawSharp = ({ data, info: { width, height, channels } }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels } });

/** For the process: one thread for each picture, nothing remembered, and no format can be read but the four. */
export function lockDown(): void {
  sharp.concurrency(1);
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadWebpBuffer',
      'VipsForeignLoadHeifBuffer',
    ],
  });
}
