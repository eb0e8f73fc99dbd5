import { mkdirSync, writeFileSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import request from 'supertest';
import { Database } from '../src/database/database.js';
import { Devices } from '../src/modules/visitors/devices.js';
import { Views } from '../src/modules/visitors/views.js';
import { ViewCount } from '../src/modules/visitors/visit.entities.js';
import { Cached } from '../src/web/cached.js';
import { Document } from '../src/web/document.js';
import { Public } from '../src/web/public.js';
import { Edge, useEdge } from './support/edge.js';

const world = { made: 0, arrived: () => undefined as void, gate: Promise.resolve() };
const BROWSER = 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/111.0 Mobile Safari/537.36';

@Controller()
class Pages {
  constructor(private readonly devices: Devices) {}

  @Get('things/:id')
  @Public()
  @Cached(60)
  thing(@Req() req: Request) {
    world.made += 1;
    return new Document(`thing ${req.headers.cookie ?? ''}`, 'text/plain; charset=utf-8');
  }

  @Get('slow')
  @Public()
  async slow() {
    world.arrived();
    await world.gate;
    return { done: true };
  }

  @Post('act')
  @Public()
  act(@Req() req: Request, @Res({ passthrough: true }) res: Response) {
    return { device: this.devices.of(req, res), again: this.devices.of(req, res) };
  }
}

describe('Without the page cache', () => {
  const edge = useEdge([Pages], { PAGE_CACHE: 'off' });
  const get = (path: string, headers: Record<string, string> = {}) =>
    request(edge.server)
      .get(path)
      .set({ 'user-agent': BROWSER, ...headers });

  it('pages are made each time, and say the same about themselves', async () => {
    world.made = 0;
    const [first, second] = [await get('/things/1'), await get('/things/1')];
    expect(world.made).toBe(2);
    expect(second.headers).toMatchObject({
      etag: first.headers['etag'],
      'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=60',
      vary: 'Accept-Encoding, Cookie',
    });
    expect((await get('/things/1', { 'if-none-match': first.headers['etag']! })).status).toBe(304);
  });

  it('what a person’s cookies may have changed stays his', async () => {
    const own = await get('/things/1', { cookie: 'receipts=7' });
    expect([own.headers['cache-control'], own.headers['etag']]).toEqual(['private, no-store', undefined]);
  });

  it('views are counted all the same', async () => {
    edge.get(Views).watch('thing', /^\/things\/(\d+)$/);
    await get('/things/8');
    await get('/things/8');
    await edge.get(Views).flush();
    expect((await edge.get(Views).of('thing', [8])).get(8)).toBe(1);
  });
});

describe('Behind HTTPS', () => {
  const edge = useEdge([Pages], { SITE_URL: 'https://board.test' });

  it('cookies are Secure and bound to the host, and browsers are told to stay', async () => {
    const act = await request(edge.server).post('/act').set('origin', 'https://board.test');
    expect(act.headers['set-cookie']).toEqual([
      expect.stringMatching(
        /^__Host-device=[0-9a-z]{20}\.[0-9a-f]{32}; Max-Age=31536000; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
    expect(act.body.again).toBe(act.body.device);
    expect(act.headers['strict-transport-security']).toMatch(/^max-age=\d{8}; includeSubDomains; preload$/);
    const cookie = (act.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    const again = await request(edge.server).post('/act').set({ origin: 'https://board.test', cookie });
    expect([again.body.device, again.headers['set-cookie']]).toEqual([act.body.device, undefined]);
    const forged = await request(edge.server)
      .post('/act')
      .set({ origin: 'https://board.test', cookie: `${cookie.slice(0, -1)}x` });
    expect(forged.body.device).not.toBe(act.body.device);
  });
});

describe('Uploads', () => {
  const edge = useEdge();

  it('are pictures that browsers may keep, with headers of their own', async () => {
    mkdirSync(join(edge.settings.uploadsDir, '01'));
    writeFileSync(join(edge.settings.uploadsDir, '01/0123456789abcdefghjkmnpqrs-640.jpg'), 'x');
    const picture = await request(edge.server).get('/uploads/01/0123456789abcdefghjkmnpqrs-640.jpg');

    expect(picture.status).toBe(200);
    expect(picture.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'public, max-age=31536000, s-maxage=300, immutable',
    });
    expect((await request(edge.server).get('/uploads/..%2fdata%2fsecret.key')).status).toBe(404);
  });
});

describe('A board that stops', () => {
  it('ends what it has begun, takes nothing new, and loses no view', async () => {
    const edge = new Edge([Pages]);
    await edge.open();
    edge.get(Views).watch('thing', /^\/things\/(\d+)$/);
    let open = () => undefined as void;
    world.gate = new Promise((resolve) => (open = resolve));
    const begun = new Promise<void>((resolve) => (world.arrived = resolve));
    await edge.app.listen(0, '127.0.0.1');
    const { port } = edge.server.address() as AddressInfo;
    const ask = (path: string) =>
      new Promise<number | string>((resolve) => {
        const sent = httpGet({ port, path, headers: { host: 'board.test', 'user-agent': BROWSER } }, (answer) =>
          answer.resume().on('end', () => resolve(answer.statusCode!)),
        );
        sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      });

    expect(await ask('/things/9')).toBe(200);
    const slow = ask('/slow');
    await begun;
    const closing = edge.app.close();
    await new Promise(setImmediate);
    expect(await ask('/things/9')).toBe('ECONNREFUSED');
    open();
    expect(await slow).toBe(200);
    await closing;

    const next = await edge.another();
    await next.init();
    expect(await next.get(Database).read(ViewCount).findOneBy({ kind: 'thing', itemId: 9 })).toMatchObject({
      count: 1,
    });
    await next.close();
    edge.app = undefined as never;
    await edge.close();
  });
});
