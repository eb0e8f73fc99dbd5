import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import type { StorageEngine } from 'multer';
import { MOST_BYTES } from './photo-refused.js';
import { UploadFolder } from './upload-folder.js';

/** A file as it was received. */
export interface UploadedPhoto {
  /** Where it lies until the request is over; empty when it was not kept. */
  readonly path: string;
  /** In bytes, as far as it was counted. */
  readonly size: number;
  readonly originalname: string;
  /** It was larger than a photo may be and was not kept. */
  readonly tooLarge?: boolean;
  /** There were enough already, and it was not kept. */
  readonly tooMany?: boolean;
}

type Done = (error?: unknown, info?: object) => void;

/**
 * multer's storage that refuses no file: what is too large or too many is read to its end and marked, so that the fields of the form that
 * come after it are never lost.
 */
export class UploadStorage implements StorageEngine {
  private readonly counts = new WeakMap<Request, number>();

  constructor(
    private readonly folder: UploadFolder,
    private readonly most: number,
  ) {}

  _handleFile(req: Request, file: Express.Multer.File, done: Done): void {
    const count = (this.counts.get(req) ?? 0) + 1;
    this.counts.set(req, count);
    const kept = count > this.most ? drain(file.stream) : this.keep(file);
    kept.then((info) => done(null, info), done);
  }

  _removeFile(_req: Request, file: { path?: string }, done: (error: Error | null) => void): void {
    removeFile(file.path).then(() => done(null), done);
  }

  private async keep(file: Express.Multer.File): Promise<object> {
    // multer removes what has a path when the request is broken off.
    file.path = this.folder.newFile();
    const counter = new FirstBytes(MOST_BYTES);
    const target = createWriteStream(file.path, { flags: 'wx', mode: 0o600 });
    try {
      await pipeline(file.stream, counter, target);
    } catch (error) {
      await finished(target, { cleanup: true }).catch(() => undefined);
      await removeFile(file.path);
      throw error;
    }
    if (counter.size <= MOST_BYTES) return { path: file.path, size: counter.size };
    await removeFile(file.path);
    return { path: '', size: counter.size, tooLarge: true };
  }
}

export async function removeFile(path: string | undefined): Promise<void> {
  if (path) await rm(path, { force: true });
}

async function drain(stream: Readable): Promise<object> {
  stream.resume();
  await finished(stream);
  return { path: '', size: 0, tooMany: true };
}

/** Counts all bytes and lets no more than the first `most` through. */
class FirstBytes extends Transform {
  size = 0;

  constructor(private readonly most: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk?: Buffer) => void): void {
    const room = this.most - this.size;
    this.size += chunk.length;
    if (room <= 0) done(null);
    else done(null, chunk.length > room ? chunk.subarray(0, room) : chunk);
  }
}
