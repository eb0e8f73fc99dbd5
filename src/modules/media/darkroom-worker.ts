import { type ChildProcess, fork } from 'node:child_process';
import { IDLE_TIME, MOST_TIME } from './darkroom-limits.js';
import type { Developed, Order } from './develop.js';

/** What the decoder may know of the environment: nothing of the site's secrets. */
const ENVIRONMENT = { VIPS_BLOCK_UNTRUSTED: '1', VIPS_CONCURRENCY: '1', MALLOC_ARENA_MAX: '2' };

/** One child process that decodes photos, one at a time. It is started when needed, replaced when it dies, and ended when idle. */
export class DarkroomWorker {
  private child: ChildProcess | null = null;
  private idle: NodeJS.Timeout | undefined;

  /**
   * @param file the compiled `darkroom-process`
   * @param memory in bytes, at which it gives up
   */
  constructor(
    private readonly file: string,
    private readonly memory: number,
  ) {}

  async develop(order: Order): Promise<Developed> {
    clearTimeout(this.idle);
    const child = (this.child ??= this.start());
    hold(child, true);
    try {
      return await answerOf(child, order);
    } finally {
      hold(child, false);
      this.idle = setTimeout(() => this.stop(), IDLE_TIME).unref();
    }
  }

  stop(): void {
    clearTimeout(this.idle);
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private start(): ChildProcess {
    const child = fork(this.file, [String(this.memory)], {
      env: ENVIRONMENT,
      execArgv: ['--max-old-space-size=64'],
      stdio: 'ignore',
    });
    const forget = () => {
      if (this.child === child) this.child = null;
    };
    return child.once('exit', forget).once('error', forget);
  }
}

function answerOf(child: ChildProcess, order: Order): Promise<Developed> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_TIME);
    const end = (developed: Developed) => {
      clearTimeout(timer);
      child.off('message', end).off('exit', died).off('error', failed);
      resolve(developed);
    };
    // Killed: by itself for its memory, by us for its time, or by a machine without memory. Else it crashed.
    const died = (_code: number | null, signal: string | null) =>
      end({ failure: signal === 'SIGKILL' ? 'pixels' : 'broken' });
    const failed = () => end({ failure: 'storage' });
    child.on('message', end).on('exit', died).on('error', failed);
    child.send(order, (error) => error && failed());
  });
}

/** A process that has something to do keeps ours alive; an idle one does not. */
function hold(child: ChildProcess, needed: boolean): void {
  if (needed) child.ref();
  else child.unref();
  if (needed) child.channel?.ref();
  else child.channel?.unref();
}
