import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import supertest from 'supertest';
import { serveUploads } from './serve-uploads.js';

const NAME = '0123456789abcdefghjkmnpqrs';
const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let server: Server;

beforeAll((done) => {
  const root = join(folder, 'uploads');
  for (const path of ['01', '.withheld', 'tmp']) mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, `01/${NAME}-320.jpg`), 'a jpeg');
  writeFileSync(join(root, `01/${NAME}-320.webp`), 'a webp');
  writeFileSync(join(root, `01/${NAME}-640.jpg.part`), 'half');
  writeFileSync(join(root, `.withheld/${NAME}-640.jpg`), 'withheld');
  writeFileSync(join(folder, 'secret.jpg'), 'secret');
  const app = express()
    .use(serveUploads(root))
    .use((_req, res) => void res.status(299).send('passed on'));
  server = createServer(app).listen(0, '127.0.0.1', () => done());
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** The status of an address that no client would send as it is. */
function rawGet(path: string): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(Number(answer.split(' ')[1])));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });
}

describe('serveUploads', () => {
  it.each([
    ['jpg', 'image/jpeg'],
    ['webp', 'image/webp'],
  ])('answers a picture as %s that may do nothing', async (ending, type) => {
    const answer = await supertest(server).get(`/uploads/01/${NAME}-320.${ending}?x=1`);

    expect([answer.status, answer.headers['content-type'], answer.body.toString()]).toEqual([
      200,
      type,
      `a ${ending === 'jpg' ? 'jpeg' : ending}`,
    ]);
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, s-maxage=300, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('answers HEAD, and 304 to who has it already', async () => {
    const path = `/uploads/01/${NAME}-320.jpg`;
    const head = await supertest(server).head(path);
    expect([head.status, head.headers['content-length'], head.text]).toEqual([200, '6', undefined]);
    expect((await supertest(server).get(path).set('If-None-Match', head.headers['etag']!)).status).toBe(304);
  });

  it.each([
    `/uploads/01/${NAME}-640.jpg`,
    `/uploads/01/${NAME}-640.jpg.part`,
    `/uploads/01/${NAME}-320.png`,
    `/uploads/01/${NAME}-321.jpg`,
    `/uploads/02/${NAME}-320.jpg`,
    `/uploads/.withheld/${NAME}-640.jpg`,
    `/uploads/%2ewithheld/${NAME}-640.jpg`,
    `/uploads/01/../.withheld/${NAME}-640.jpg`,
    `/uploads/01/${NAME}-320.jpg/`,
    `/uploads/01//${NAME}-320.jpg`,
    `/uploads/01/${NAME}-320.jpg%00`,
    `/uploads/01/${NAME.toUpperCase()}-320.jpg`,
    '/uploads/',
    '/uploads/01',
    '/uploads/01/',
    '/uploads/../secret.jpg',
    '/uploads/..%2fsecret.jpg',
    '/uploads/%2e%2e/secret.jpg',
    '/uploads/%252e%252e%252fsecret.jpg',
    '/uploads/..\\secret.jpg',
    '/uploads/..%5csecret.jpg',
    '/uploads/....//secret.jpg',
    '/uploads/..;/secret.jpg',
    '/uploads/%c0%ae%c0%ae/secret.jpg',
    '/uploads/01/..%c0%af..%c0%afsecret.jpg',
    '/uploads//etc/passwd',
    '/uploads/file:///etc/passwd',
    '/uploads/%',
  ])('knows nothing of %s', async (path) => {
    expect(await rawGet(path)).toBe(404);
  });

  it('takes nothing, and lets other addresses pass', async () => {
    expect((await supertest(server).post(`/uploads/01/${NAME}-320.jpg`)).status).toBe(404);
    expect((await supertest(server).get('/uploadsx')).status).toBe(299);
    expect((await supertest(server).get('/')).status).toBe(299);
  });
});
