import { createReadStream } from 'node:fs';
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DAY } from '../../../kernel/clock.js';
import { isoMoment } from '../../../kernel/format.js';

const NAME = /^(\d{4}-\d\d-\d\d)\.jsonl$/;

/** The day in the city's time that a line belongs to: 2026-11-24. */
export const dayOf = (at: number): string => isoMoment(at).slice(0, 10);

/** The files of the security log: one a day, one line of JSON for each act. Only ever added to, and thrown away by the day. */
export class SecurityLogFiles {
  readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'security');
  }

  /** Nobody but the account that runs the board may read them. */
  async append(day: string, lines: readonly string[]): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await appendFile(join(this.folder, `${day}.jsonl`), lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  }

  /** The lines of these days, oldest first; a line that a crash has cut in two is left out. */
  async *read(fromDay: string, toDay: string): AsyncGenerator<Record<string, unknown>> {
    for (const day of (await this.days()).filter((one) => one >= fromDay && one <= toDay))
      for await (const line of createInterface({ input: createReadStream(join(this.folder, `${day}.jsonl`)) })) {
        const read = parsed(line);
        if (read) yield read;
      }
  }

  /** Days that ended more than `days` ago. */
  async sweep(now: number, days: number): Promise<void> {
    const oldest = dayOf(now - days * DAY);
    for (const day of await this.days()) if (day < oldest) await rm(join(this.folder, `${day}.jsonl`), { force: true });
  }

  private async days(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort();
  }
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return null;
  }
}
