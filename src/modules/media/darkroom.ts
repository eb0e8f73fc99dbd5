import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { AT_A_TIME, MOST_MEMORY, MOST_WAITING } from './darkroom-limits.js';
import { DarkroomWorker } from './darkroom-worker.js';
import type { Developed, Order } from './develop.js';

const COMPILED = fileURLToPath(new URL('./darkroom-process.js', import.meta.url));

interface Worker {
  develop(order: Order): Promise<Developed>;
  stop(): void;
}

/**
 * Where photos become pictures: two at a time, each in a process of its own (`darkroom-process.ts`) that is limited in memory and time;
 * the rest wait in line, and when the line is too long they are turned away at once.
 *
 * The process is started from a compiled file. Where the board runs from its sources (the tests) there is none, and the work is done here.
 */
@Injectable()
export class Darkroom implements OnApplicationShutdown {
  private readonly workers: Worker[];
  private readonly free: Worker[];
  private readonly line: ((worker: Worker) => void)[] = [];

  constructor(file = COMPILED, memory = MOST_MEMORY) {
    const isCompiled = existsSync(file);
    this.workers = Array.from({ length: AT_A_TIME }, () =>
      isCompiled ? new DarkroomWorker(file, memory) : new InThisProcess(),
    );
    this.free = [...this.workers];
  }

  async develop(order: Order): Promise<Developed> {
    if (!this.free.length && this.line.length >= MOST_WAITING) return { failure: 'busy' };
    const worker = this.free.pop() ?? (await new Promise<Worker>((resolve) => this.line.push(resolve)));
    try {
      return await worker.develop(order);
    } finally {
      const next = this.line.shift();
      if (next) next(worker);
      else this.free.push(worker);
    }
  }

  onApplicationShutdown(): void {
    for (const worker of this.workers) worker.stop();
  }
}

class InThisProcess implements Worker {
  async develop(order: Order): Promise<Developed> {
    const { develop } = await import('./develop.js');
    return develop(order);
  }

  stop(): void {}
}
