import { mkdirSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ENDINGS, UNFINISHED } from './prints.js';

const WITHHELD = '.withheld';
const FILE = /^([0-9a-z]{26})-\d+\.(?:jpg|webp)(?:\.part)?$/;

/** That a photo has files in a folder; `file` is one of them. */
export interface Found {
  readonly name: string;
  readonly file: string;
  readonly withheld: boolean;
}

/**
 * The picture files: `ab/abcdef…-320.jpg` where everybody can reach them, `.withheld/abcdef…-320.jpg` where nobody can. Withholding a
 * photo moves its files and does not touch their bytes. Every act may be repeated, and finishes what a killed process left half done.
 */
export class PhotoFiles {
  constructor(private readonly root: string) {
    mkdirSync(join(root, WITHHELD), { recursive: true });
  }

  /** Where the pictures of a new photo go, without their endings: nobody can reach them yet. */
  target(name: string): string {
    return this.place(name, true);
  }

  /** Path of one picture. `ending` is one of `ENDINGS`. */
  path(name: string, ending: string, withheld: boolean): string {
    return this.place(name, withheld) + ending;
  }

  async move(name: string, withheld: boolean): Promise<void> {
    await mkdir(dirname(this.place(name, withheld)), { recursive: true });
    for (const ending of ENDINGS) {
      await rename(this.path(name, ending, !withheld), this.path(name, ending, withheld)).catch(unlessMissing);
    }
  }

  async remove(name: string): Promise<void> {
    for (const ending of ENDINGS) {
      for (const path of [this.path(name, ending, false), this.path(name, ending, true)]) {
        await rm(path, { force: true });
        await rm(path + UNFINISHED, { force: true });
      }
    }
  }

  /** Whether the public can reach a picture of it. They are moved in order: while any is left there, the last one is. */
  isPublic(name: string): Promise<boolean> {
    return access(this.path(name, ENDINGS.at(-1)!, false)).then(
      () => true,
      () => false,
    );
  }

  /** Folder by folder, which photos have files there. */
  async *folders(): AsyncGenerator<Found[]> {
    const folders = (await readdir(this.root)).filter((name) => /^[0-9a-z]{2}$/.test(name));
    for (const folder of folders) yield this.inFolder(folder);
    yield this.withheld();
  }

  /** Which photos have files where nobody can reach them. */
  withheld(): Promise<Found[]> {
    return this.inFolder(WITHHELD);
  }

  private async inFolder(folder: string): Promise<Found[]> {
    const files = new Map<string, string>();
    for (const file of await readdir(join(this.root, folder))) {
      const name = FILE.exec(file)?.[1];
      if (name) files.set(name, join(this.root, folder, file));
    }
    return [...files].map(([name, file]) => ({ name, file, withheld: folder === WITHHELD }));
  }

  private place(name: string, withheld: boolean): string {
    return join(this.root, withheld ? WITHHELD : name.slice(0, 2), name);
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
