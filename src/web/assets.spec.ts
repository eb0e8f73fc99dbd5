import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Assets } from './assets.js';

describe('Assets', () => {
  let folder: string;
  let server: Server;
  const site = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  beforeEach((done) => {
    folder = mkdtempSync(join(tmpdir(), 'assets-'));
    const assets = new Assets(folder);
    server = createServer((req, res) => assets.serve(req, res, () => res.writeHead(404).end())).listen(
      0,
      '127.0.0.1',
      done,
    );
  });

  afterEach((done) => {
    rmSync(folder, { recursive: true });
    server.close(done);
  });

  const build = () => {
    writeFileSync(join(folder, 'board.abc.css'), 'body{margin:0}');
    writeFileSync(join(folder, 'board.abc.css.gz'), gzipSync('body{margin:0}'));
    writeFileSync(join(folder, 'icon-180.def.png'), 'png');
    writeFileSync(join(folder, 'manifest.json'), '{"board.css":"board.abc.css","icon-180.png":"icon-180.def.png"}');
  };

  it('knows plain names only, and passes everything on, before there was a build', async () => {
    expect(new Assets(folder).links.css).toBe('/assets/board.css');
    expect((await request(site()).get('/assets/board.css')).status).toBe(404);
  });

  it('gives hashed addresses and answers them for ever, compressed as the browser likes', async () => {
    build();
    const { css, touchIcon } = new Assets(folder).links;
    expect([css, touchIcon]).toEqual(['/assets/board.abc.css', '/assets/icon-180.def.png']);

    expect(new Assets(folder).appIcons).toContainEqual({
      src: '/assets/icon-192.png',
      sizes: '192x192',
      type: 'image/png',
    });

    const answer = await request(site()).get(css).set('Accept-Encoding', 'gzip');
    expect([answer.status, answer.text]).toEqual([200, 'body{margin:0}']);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'content-encoding': 'gzip',
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(
      (await request(site()).get(css).set('Accept-Encoding', 'identity')).headers['content-encoding'],
    ).toBeUndefined();
  });

  it('answers a plain name for a short while only', async () => {
    build();
    const answer = await request(site()).get('/assets/board.css?v=1');
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'public, max-age=300']);
  });

  it('leaves other methods, unknown names and ways out of the folder alone', async () => {
    build();
    const statuses = await Promise.all([
      request(site()).post('/assets/board.abc.css'),
      request(site()).get('/assets/other.css'),
      request(site()).get('/assets/manifest.json'),
      request(site()).get('/assets/..%2fpackage.json'),
      request(site()).get('/assets/__proto__'),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  it('sends no body for HEAD', async () => {
    build();
    const answer = await request(site()).head('/assets/board.abc.css').set('Accept-Encoding', 'identity');
    expect([answer.status, answer.headers['content-length'], answer.text]).toEqual([200, '14', undefined]);
  });
});
