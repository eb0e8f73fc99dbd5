import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomName } from '../../kernel/ids.js';

const ENDING = '.upload';

/** Where files lie while they are being received: `tmp` in the data folder. */
export class UploadFolder {
  readonly path: string;

  constructor(dataDir: string) {
    this.path = join(dataDir, 'tmp');
    mkdirSync(this.path, { recursive: true });
  }

  static isOurs(file: string): boolean {
    return file.endsWith(ENDING);
  }

  newFile(): string {
    return join(this.path, randomName() + ENDING);
  }
}
