import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Longest side of the three pictures of a photo, in pixels. The first is made from the file, each other from the one before. */
export const SIZES = [1280, 640, 320] as const;
export const FORMATS = ['jpg', 'webp'] as const;

export type Size = (typeof SIZES)[number];
export type Format = (typeof FORMATS)[number];

export interface Print {
  readonly size: Size;
  readonly format: Format;
  readonly bytes: Buffer;
}

/** Ends of the file names of one photo's six pictures. */
export const ENDINGS: readonly string[] = SIZES.flatMap((size) => FORMATS.map((format) => `-${size}.${format}`));

/** Ends of the name of a picture that is still being written. */
export const UNFINISHED = '.part';

/**
 * Writes all pictures of a photo, or none: each under a temporary name, safe on disk, then renamed; last the folder.
 * @returns false when the disk does not take them
 */
export async function storePrints(target: string, prints: readonly Print[]): Promise<boolean> {
  const paths = prints.map(({ size, format }) => `${target}-${size}.${format}`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await Promise.all(prints.map(({ bytes }, i) => writeSafely(paths[i]! + UNFINISHED, bytes)));
    for (const path of paths) await rename(path + UNFINISHED, path);
    await syncFolder(dirname(target));
    return true;
  } catch {
    await Promise.allSettled(
      paths.flatMap((path) => [rm(path, { force: true }), rm(path + UNFINISHED, { force: true })]),
    );
    return false;
  }
}

async function writeSafely(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
