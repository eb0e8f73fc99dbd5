import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Database } from '../database/database.js';
import { SECOND } from '../kernel/clock.js';

type Check = () => Promise<boolean>;

const PATIENCE = 2 * SECOND;

/** What the site needs to work, each with a question that answers whether it is there. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, Check>();

  constructor(database: Database, @Inject(SETTINGS) settings: Settings) {
    this.check('database', () => database.isReachable());
    this.check('migrations', () => database.isMigrated());
    this.check('uploads', () => isWritable(settings.uploadsDir));
  }

  check(name: string, isThere: Check): void {
    this.checks.set(name, isThere);
  }

  async state(): Promise<{ ready: boolean; dependencies: Record<string, 'ok' | 'down'> }> {
    const asked = [...this.checks].map(
      async ([name, isThere]) => [name, (await inTime(isThere)) ? 'ok' : 'down'] as const,
    );
    const dependencies = Object.fromEntries(await Promise.all(asked));
    return { ready: Object.values(dependencies).every((state) => state === 'ok'), dependencies };
  }
}

const isWritable: (folder: string) => Promise<boolean> = (folder) =>
  access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

async function inTime(isThere: Check): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  return Promise.race([isThere().catch(() => false), late]).finally(() => clearTimeout(timer));
}
