import { ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from './support/database.js';
import { aPhoto, FLAT } from './support/people.js';

const ROUNDS = 3;
const CLIENTS = 8;

/** The board as a process of its own, from the build, so that it can be killed in the middle of its work. */
class Process {
  private child: ChildProcess;

  constructor(
    readonly url: string,
    private readonly environment: Record<string, string>,
  ) {}

  /** Resolves when the board has said where it is. */
  start(): Promise<void> {
    this.child = spawn(process.execPath, ['dist/main.js'], {
      env: { ...process.env, NODE_OPTIONS: '', ...this.environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new Promise((resolve, reject) => {
      this.child.stdout!.on('data', (text: Buffer) => (text.includes(`is at ${this.url}`) ? resolve() : undefined));
      this.child.once('exit', (code) => reject(new Error(`the board ended with ${code}`)));
    });
  }

  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
  }
}

(existsSync('dist/main.js') ? describe : describe.skip)('A board that is killed while people post', () => {
  const folder = mkdtempSync(join(tmpdir(), 'board-crash-'));
  let board: Process;
  let drop: () => Promise<void>;
  let photo: Buffer;

  beforeAll(async () => {
    const port = await freePort();
    const database = await freshDatabase(folder);
    drop = database.drop;
    photo = (await aPhoto()).bytes;
    const url = `http://127.0.0.1:${port}`;
    board = new Process(url, {
      PORT: String(port),
      SITE_URL: url,
      DATA_DIR: join(folder, 'data'),
      UPLOADS_DIR: join(folder, 'uploads'),
      DATABASE_URL: database.url,
      DEMO: 'off',
      RATE_LIMIT_SCALE: '0',
      LOG_LEVEL: 'error',
    });
  });
  afterAll(async () => {
    await board.kill();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Posts until the board is gone, and tells the number of everything that was acknowledged. */
  async function postUntilKilled(client: number, acknowledge: (id: number) => void): Promise<void> {
    for (let turn = 0; ; turn += 1) {
      const form = new FormData();
      for (const [name, value] of Object.entries(FLAT)) form.append(name, String(value));
      form.set('estate', `第 ${client} 号院 ${turn} 栋`);
      form.set('title', `第 ${client} 位的第 ${turn} 间 ${Math.random().toString(36).slice(2, 8)}`);
      if (turn % 3 === 0) form.append('photos', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), 'a.jpg');
      const answer = await fetch(`${board.url}/post/lianshui/chuzu`, {
        method: 'POST',
        body: form,
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'same-origin', accept: 'text/html' },
      }).catch(() => null);
      if (!answer) return;
      if (answer.status === 303) acknowledge(Number(/\d+$/.exec(answer.headers.get('location')!)![0]));
      await answer.arrayBuffer().catch(() => null);
    }
  }

  /** As if the process had been killed after the row was committed and before its pictures were moved. */
  function hideOnePhoto(): void {
    const uploads = join(folder, 'uploads');
    const [place] = readdirSync(uploads).filter(
      (name) => /^[0-9a-z]{2}$/.test(name) && readdirSync(join(uploads, name)).length,
    );
    for (const file of readdirSync(join(uploads, place!)))
      renameSync(join(uploads, place!, file), join(uploads, '.withheld', file));
  }

  it('keeps every listing that it has acknowledged, with its photo', async () => {
    const acknowledged: number[] = [];
    await board.start();
    for (let round = 1; round <= ROUNDS; round += 1) {
      let enough = () => {};
      const met = new Promise<void>((resolve) => (enough = resolve));
      const acknowledge = (id: number) => void (acknowledged.push(id) >= round * 12 && enough());
      const clients = Array.from({ length: CLIENTS }, (_, client) => postUntilKilled(client, acknowledge));
      await met;
      await board.kill();
      await Promise.all(clients);
      hideOnePhoto();
      await board.start();
    }

    expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * 12);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    for (const id of acknowledged) {
      const page = await fetch(`${board.url}/listings/${id}`);
      expect(`${id} ${page.status}`).toBe(`${id} 200`);
      const src = /<img src="(\/uploads\/[^"]+)"/.exec(await page.text())?.[1];
      if (src) expect((await fetch(board.url + src)).status).toBe(200);
    }
    expect(readdirSync(join(folder, 'uploads')).length).toBeGreaterThan(0);
  }, 120_000);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
