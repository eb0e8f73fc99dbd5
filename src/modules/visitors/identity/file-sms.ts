import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../../kernel/clock.js';
import { randomName } from '../../../kernel/ids.js';
import { type Sms, SmsSender } from './sms-sender.js';

/** Puts messages into a folder instead of sending them: for tests, and for trying out without a contract with anybody. */
export class FileSms extends SmsSender {
  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(sms: Sms): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = `sms-${this.clock.now()}-${randomName(8)}.json`;
    await writeFile(join(this.folder, name), JSON.stringify(sms, null, 2), { mode: 0o600 });
  }
}
