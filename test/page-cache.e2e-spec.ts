import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, NotFoundException, Param, Post, Redirect, Render, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Cached } from '../src/web/cached.js';
import { Document } from '../src/web/document.js';
import { PageAnswer } from '../src/web/errors.js';
import { PageCache } from '../src/web/page-cache.js';
import { Public } from '../src/web/public.js';
import { Queries, type Query } from '../src/web/query.js';
import { useEdge } from './support/edge.js';

const LONG = '涟水县城新城花园两室一厅出租。'.repeat(80);

/** What the pages show; the tests change it. */
const world = { made: 0, price: 1100, removed: false, broken: false, gate: null as Promise<void> | null };

@Controller()
class Pages {
  @Get('lists/:id')
  @Public()
  @Cached(60)
  async list(@Param('id') id: string, @Queries() query: Query, @Req() req: Request) {
    world.made += 1;
    const { price } = world;
    await world.gate;
    if (world.broken) throw new Error('broken');
    const seen = JSON.stringify({
      query,
      headers: Object.keys(req.headers).sort(),
      cookie: req.headers.cookie,
      ip: req.ip,
    });
    return new Document(`<p>${id} ${price} ${seen} ${LONG}</p>`, 'text/html; charset=utf-8', [`listing:${id}`, 'home']);
  }

  @Get('items/:id')
  @Public()
  @Cached(60)
  @Render('errors/show')
  item(@Param('id') id: string, @Req() req: Request) {
    world.made += 1;
    const tags = [`listing:${id}`];
    const model = { title: '两室', heading: `两室 ${id}`, message: req.headers.cookie ?? '', status: 200, tags };
    if (world.removed) throw new PageAnswer(410, 'errors/show', { ...model, heading: '已经不在了' });
    if (id === '404') throw new NotFoundException();
    return model;
  }

  @Get('held/:id')
  @Public()
  @Cached(60)
  @Render('errors/show')
  held(@Req() req: Request) {
    if (!req.headers.cookie?.includes('receipts=')) throw new NotFoundException();
    return { title: '待审', heading: '待审核', message: '', status: 200 };
  }

  @Get('own')
  @Public()
  @Render('errors/show')
  own() {
    world.made += 1;
    return { title: '我的', heading: '我的', message: '', status: 200 };
  }

  @Get('cookie')
  @Public()
  @Cached(60)
  cookie(@Res({ passthrough: true }) res: Response) {
    world.made += 1;
    res.cookie('a', '1');
    return new Document('cookie', 'text/plain');
  }

  @Get('moved')
  @Public()
  @Cached(60)
  @Redirect('/own', 303)
  moved() {
    world.made += 1;
  }

  @Post('lists/:id')
  @Public()
  change() {
    return { ok: true };
  }
}

describe('The page cache', () => {
  const edge = useEdge([Pages], { RATE_LIMIT_SCALE: '0' });
  let port = 0;

  beforeAll(async () => {
    await edge.app.listen(0, '127.0.0.1');
    port = (edge.server.address() as AddressInfo).port;
  });

  beforeEach(() => {
    edge.get(PageCache).forgetAll();
    Object.assign(world, { made: 0, price: 1100, removed: false, broken: false, gate: null });
  });

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ status: number; headers: IncomingMessage['headers']; bytes: Buffer; text: string }>(
      (resolve, reject) => {
        const request = httpGet({ port, path, method, headers: { host: 'board.test', ...headers } }, (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () => {
            const bytes = Buffer.concat(chunks);
            resolve({ status: answer.statusCode!, headers: answer.headers, bytes, text: bytes.toString() });
          });
        });
        request.on('error', reject);
      },
    );

  it('makes a page once and gives it to everybody', async () => {
    const first = await ask('/lists/1');
    const second = await ask('/lists/1');

    expect(first.status).toBe(200);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(world.made).toBe(1);
    expect(second.headers).toMatchObject({
      'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=60',
      vary: 'Accept-Encoding, Cookie',
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'zh-Hans-CN',
      'x-content-type-options': 'nosniff',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    });
    expect(second.headers['content-security-policy']).toContain("default-src 'self'");
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it('gives each browser the encoding it takes, and 304 for what it has, from memory', async () => {
    const plain = await ask('/lists/1');
    const gzip = await ask('/lists/1', { 'accept-encoding': 'gzip' });
    await compressed(() => ask('/lists/1', { 'accept-encoding': 'gzip, br' }));
    const br = await ask('/lists/1', { 'accept-encoding': 'gzip, deflate, br' });

    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true);
    expect(new Set([plain.headers.etag, gzip.headers.etag, br.headers.etag]).size).toBe(3);

    for (const known of [br.headers.etag!, `W/"x", ${br.headers.etag}`, gzip.headers.etag!, '*']) {
      const again = await ask('/lists/1', { 'accept-encoding': 'br', 'if-none-match': known });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    }
    expect((await ask('/lists/1', { 'if-none-match': '"other"' })).status).toBe(200);
    expect(
      (await ask('/lists/1', { 'accept-encoding': 'br;q=0, gzip;q=0' })).headers['content-encoding'],
    ).toBeUndefined();
    expect(world.made).toBe(1);
  });

  it('answers HEAD with the headers alone', async () => {
    const page = await ask('/lists/1');
    const head = await ask('/lists/1', {}, 'HEAD');

    expect(head.status).toBe(200);
    expect(head.bytes.length).toBe(0);
    expect(head.headers['content-length']).toBe(page.headers['content-length']);
  });

  it('makes the page in nobody’s name: unknown keys, headers and cookies do not reach it', async () => {
    const page = await ask('/lists/1?utm=x&q=a&f.rooms=2&__proto__=1&town=', {
      'x-forwarded-host': 'evil.test',
      'x-forwarded-for': '1.2.3.4',
      cookie: 'device=1; size=xl; receipts=2',
      'user-agent': 'me',
    });
    const seen = JSON.parse(/\{.*\}/.exec(page.text)![0]) as Record<string, unknown>;

    expect(seen).toEqual({
      query: { q: 'a', 'f.rooms': '2' },
      headers: ['accept', 'cookie', 'host'],
      cookie: 'size=xl',
      ip: '127.0.0.1',
    });
  });

  it('keeps one page however its query is written, and one for each reader setting', async () => {
    await ask('/lists/1?q=%E4%B8%A4%E5%AE%A4&town=320826100');
    await ask('/lists/1?town=320826100&q=%e4%b8%a4%e5%ae%a4&utm_source=wechat&min=');
    expect(world.made).toBe(1);

    await ask('/lists/1?town=320826100&q=%E4%B8%A4%E5%AE%A4', { cookie: 'theme=dark; size=m' });
    await ask('/lists/1?town=320826100&q=%E4%B8%A4%E5%AE%A4', { cookie: 'x=1; theme=dark' });
    await ask('/lists/1?town=320826100&q=%E4%B8%A4%E5%AE%A4', { cookie: 'theme=pink' });
    expect(world.made).toBe(2);
  });

  it('keeps nothing that sets a cookie, sends elsewhere, is unknown or is for one person', async () => {
    for (const path of ['/cookie', '/moved', '/items/404', '/own']) {
      world.made = 0;
      await ask(path);
      await ask(path);
      expect([path, world.made]).toEqual([path, 2]);
    }
    expect((await ask('/own')).headers['cache-control']).toBe('private, no-store');
    const unknown = await ask('/items/404', { 'accept-encoding': 'gzip' });
    expect([unknown.status, unknown.headers['content-encoding']]).toEqual([404, 'gzip']);
    expect((await ask('/items/404')).headers['cache-control']).toBe('private, no-store');
  });

  it('keeps the staff out of it', async () => {
    await ask('/lists/1');
    const page = await ask('/lists/1', { cookie: '__Host-staff=abc' });

    expect(world.made).toBe(2);
    expect(page.headers['cache-control']).toBe('private, no-store');
  });

  it('lets a person see what only he may see, and keeps that from others', async () => {
    expect((await ask('/held/1')).status).toBe(404);
    const own = await ask('/held/1', { cookie: 'receipts=7.x' });
    expect([own.status, own.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect((await ask('/held/1')).status).toBe(404);
  });

  it('forgets by tag before it returns, and gives equal bytes again when all is as before', async () => {
    const before = await ask('/items/7');
    await ask('/items/8');
    world.removed = true;
    edge.get(PageCache).forget(['listing:7']);
    const gone = await ask('/items/7');
    world.removed = false;
    const other = await ask('/items/8');
    edge.get(PageCache).forget(['listing:7']);
    const after = await ask('/items/7');

    expect([gone.status, other.status, after.status]).toEqual([410, 200, 200]);
    expect(gone.text).toContain('已经不在了');
    expect(after.bytes.equals(before.bytes)).toBe(true);
    expect(after.headers.etag).toBe(before.headers.etag);
  });

  it('keeps a 410 too, under its tags', async () => {
    world.removed = true;
    await ask('/items/7');
    await ask('/items/7');
    expect(world.made).toBe(1);
    expect((await ask('/items/7', { accept: 'application/json' })).headers['content-type']).toContain(
      'application/problem+json',
    );
  });

  it('makes a page once for all who wait for it', async () => {
    const gate = closedGate();
    const waiting = Promise.all([1, 2, 3, 4].map(() => ask('/lists/1')));
    await gate.reached();
    gate.open();

    expect((await waiting).map((page) => page.status)).toEqual([200, 200, 200, 200]);
    expect(world.made).toBe(1);
  });

  it('neither keeps nor hands on a page that was being made when what it shows was changed', async () => {
    const gate = closedGate();
    const early = ask('/lists/1');
    await gate.reached();
    world.price = 900;
    edge.get(PageCache).forget(['listing:1']);
    world.gate = null;
    const late = await ask('/lists/1');
    gate.open();

    expect(late.text).toContain('1 900');
    expect((await early).text).toContain('1 1100');
    expect((await ask('/lists/1')).text).toContain('1 900');
  });

  it('gives out a page that has just become old while one new one is made', async () => {
    await ask('/lists/1');
    world.price = 900;
    edge.clock.forward(61_000);
    const old = await ask('/lists/1');
    await until(() => world.made === 2);
    const fresh = await until(async () => {
      const page = await ask('/lists/1');
      return page.text.includes('1 900') ? page : null;
    });

    expect(old.text).toContain('1 1100');
    expect(fresh.text).toContain('1 900');
    expect(world.made).toBe(2);
  });

  it('waits for a new page when the old one is too old', async () => {
    await ask('/lists/1');
    world.price = 900;
    edge.clock.forward(121_000);
    expect((await ask('/lists/1')).text).toContain('1 900');
  });

  it('gives out even an old page when a new one cannot be made', async () => {
    await ask('/lists/1');
    world.broken = true;
    edge.clock.forward(3_600_000);
    expect((await ask('/lists/1')).status).toBe(200);
    expect((await ask('/lists/2')).status).toBe(500);
    edge.get(PageCache).forget(['listing:1']);
    expect((await ask('/lists/1')).status).toBe(500);
  });

  /** Pages wait until it is opened. */
  function closedGate() {
    let open = () => undefined as void;
    world.gate = new Promise((resolve) => (open = resolve));
    return { open, reached: () => until(() => world.made > 0) };
  }

  const compressed = (work: () => Promise<{ headers: IncomingMessage['headers'] }>) =>
    until(async () => (await work()).headers['content-encoding'] === 'br');

  async function until<Result>(work: () => Result | null | false | Promise<Result | null | false>): Promise<Result> {
    for (let tries = 0; tries < 500; tries += 1) {
      const result = await work();
      if (result) return result;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error('It did not come');
  }
});
