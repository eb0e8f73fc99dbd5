import 'reflect-metadata';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, INestApplication, Post, Req, UseInterceptors } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { Request } from 'express';
import supertest from 'supertest';
import { UploadFolder } from './upload-folder.js';
import { uploadedPhotos, uploadPhotos } from './upload-photos.js';

const KB = 1024;
const MB = KB * KB;
const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
const received = new UploadFolder(folder);

/** Says what it got. */
@Controller()
class Echo {
  static onRequest: (req: Request) => unknown = () => undefined;

  @Post('/form')
  @UseInterceptors(uploadPhotos())
  async form(@Req() req: Request) {
    await Echo.onRequest(req);
    const body = (req.body ?? Object.create(null)) as Record<string, unknown>;
    const files = uploadedPhotos(req).map(({ path, ...file }) => ({
      ...file,
      content: path && readFileSync(path, 'latin1').slice(0, 9),
    }));
    return { keys: Object.keys(body), fields: { ...body }, prototype: Object.getPrototypeOf(body), files };
  }
}

let app: INestApplication;
beforeAll(async () => {
  const module = await Test.createTestingModule({
    controllers: [Echo],
    providers: [{ provide: UploadFolder, useValue: received }],
  }).compile();
  app = module.createNestApplication({ bodyParser: false, logger: false });
  await app.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  Echo.onRequest = () => undefined;
});

const form = () => supertest(app.getHttpServer()).post('/form');
const left = () => readdirSync(received.path);

/** Sends bytes as they are and answers the first line of what comes back. */
function raw(head: string, body: Buffer | string, hangUp = false): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect((app.getHttpServer().address() as AddressInfo).port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer.split('\r\n')[0]!));
    socket.write(`POST /form HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${head}\r\n\r\n`);
    socket.write(body, () => hangUp && socket.destroy());
  });
}

const part = (head: string, content = 'x') => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;
const multipart = (text: string, hangUp = false, length = Buffer.byteLength(text)) =>
  raw(`Content-Type: multipart/form-data; boundary=b\r\nContent-Length: ${length}`, text, hangUp);

describe('uploadPhotos', () => {
  it('receives photos and fields, and removes the files when the answer is given', async () => {
    const { status, body } = await form()
      .field('title', '两室一厅')
      .field('f', 'one')
      .field('f', 'two')
      .attach('photos', Buffer.from('first'), 'a.jpg')
      .attach('photos', Buffer.from('second'), '../../b.jpg');

    expect([status, body.fields]).toEqual([201, { title: '两室一厅', f: ['one', 'two'] }]);
    expect(body.files).toEqual([
      expect.objectContaining({ originalname: 'a.jpg', size: 5, content: 'first' }),
      expect.objectContaining({ originalname: 'b.jpg', size: 6, content: 'second' }),
    ]);
    expect(left()).toEqual([]);
  });

  it('lets other forms pass', async () => {
    expect((await form().type('form').send({ title: 'x' })).body.files).toEqual([]);
  });

  it('marks a photo that is too large and keeps what comes after it', async () => {
    const { status, body } = await form()
      .field('before', '1')
      .attach('photos', Buffer.alloc(20 * MB, 1), 'large.jpg')
      .attach('photos', Buffer.from('small'), 'small.jpg')
      .field('after', '2');

    expect([status, body.fields]).toEqual([201, { before: '1', after: '2' }]);
    expect(body.files).toEqual([
      expect.objectContaining({ originalname: 'large.jpg', size: 20 * MB, tooLarge: true, content: '' }),
      expect.objectContaining({ originalname: 'small.jpg', content: 'small' }),
    ]);
    expect(left()).toEqual([]);
  });

  it('takes a photo of exactly the limit', async () => {
    const { body } = await form().attach('photos', Buffer.alloc(15 * MB, 1), 'a.jpg');
    expect(body.files[0]).not.toHaveProperty('tooLarge');
  });

  it('marks what is more than nine and keeps what comes after it', async () => {
    const request = form();
    for (let i = 1; i <= 11; i++) request.attach('photos', Buffer.from(`${i}`), `${i}.jpg`);
    const { body } = await request.field('after', '2');

    expect(body.files).toHaveLength(11);
    expect(body.files.filter((file: { tooMany?: boolean }) => file.tooMany)).toHaveLength(2);
    expect(body.fields).toEqual({ after: '2' });
  });

  it('ignores files in other fields, and boxes that were left empty', async () => {
    const { body } = await form()
      .attach('title', Buffer.from('x'), 'x.txt')
      .attach('photos', Buffer.alloc(0), { filename: '' });
    expect([body.files, body.fields]).toEqual([[], {}]);
  });

  it('has no prototype and no key that could become one', async () => {
    const answer = await form()
      .field('__proto__', 'a')
      .field('__proto__', 'b')
      .field('constructor', 'x')
      .field('toString', 'y');
    expect(answer.body).toMatchObject({ keys: ['toString'], prototype: null });
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it.each([
    ['a[b]', 400],
    ['a[]', 400],
    ['__proto__[x]', 400],
    ['a.b', 201],
    ['x'.repeat(101), 413],
  ])('answers a field called %s with %i', async (name, status) => {
    expect((await form().field(name, '1')).status).toBe(status);
  });

  it.each([
    ['a text of 64 KB', 201, [['a', 'x'.repeat(64 * KB)]]],
    ['a longer text', 413, [['a', 'x'.repeat(64 * KB + 1)]]],
    ['512 KB of texts', 201, Array.from({ length: 8 }, (_, i) => [`f${i}`, '字'.repeat((64 * KB) / 3 - 1)])],
    ['more texts', 413, Array.from({ length: 9 }, (_, i) => [`f${i}`, '字'.repeat((64 * KB) / 3 - 1)])],
    ['200 fields', 201, Array.from({ length: 200 }, (_, i) => [`f${i}`, '1'])],
    ['201 fields', 413, Array.from({ length: 201 }, (_, i) => [`f${i}`, '1'])],
  ])('answers %s with %i', async (_, status, fields) => {
    const request = form();
    for (const [name, value] of fields) request.field(name!, value!);
    expect((await request).status).toBe(status);
  });

  it('refuses at once what says that it is far too large', async () => {
    const head = `Content-Type: multipart/form-data; boundary=b\r\nContent-Length: ${200 * MB}`;
    expect(await raw(head, '', false)).toContain('413');
  });

  it.each([
    ['ends in a field', part('name="a"') + '--b\r\nContent-Disposition: form-data; name="b"\r\n\r\nhal'],
    ['ends in a photo', '--b\r\nContent-Disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\nhalf'],
    ['ends in a head', '--b\r\nContent-Dispos'],
    ['has no end', part('name="a"')],
    ['has no parts', ''],
    ['is something else', 'title=x'],
    ['has a broken head', '--b\r\nContent-Disposition\x00: form-data; name="a"\r\n\r\nx\r\n--b--\r\n'],
    ['has a field without a name', part('filename=""') + part('x="y"') + '--b--\r\n'],
    ['has a field with an empty name', part('name=""') + '--b--\r\n'],
  ])('answers 400 to a form that %s', async (_, text) => {
    expect(await multipart(text)).toContain('400');
    expect(left()).toEqual([]);
  });

  it.each([
    ['multipart/form-data'],
    ['multipart/form-data; boundary='],
    ['multipart/mixed; boundary=b'],
    ['multipart/'],
  ])('answers no 5xx to %s', async (type) => {
    const text = part('name="a"') + '--b--\r\n';
    expect(await raw(`Content-Type: ${type}\r\nContent-Length: ${text.length}`, text)).toMatch(/ (201|400) /);
  });

  it('keeps nothing when the sender hangs up', async () => {
    const closed = new Promise<void>((resolve) =>
      app.getHttpServer().once('connection', (socket: { once: Function }) => socket.once('close', resolve)),
    );
    await multipart(
      `--b\r\nContent-Disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\n${'x'.repeat(300_000)}`,
      true,
      999_999,
    );
    await closed;
    // The next request is answered after the files of the one before were removed.
    for (let i = 0; i < 50 && left().length; i++) await form().field('a', '1');
    expect(left()).toEqual([]);
  });

  it('removes the files when the handler fails', async () => {
    Echo.onRequest = () => Promise.reject(new Error('a bug'));
    expect((await form().attach('photos', Buffer.from('x'), 'a.jpg')).status).toBe(500);
    expect(left()).toEqual([]);
  });

  it('counts a body that does not say how large it is', async () => {
    const piece = Buffer.alloc(MB, 120);
    const start = '--b\r\nContent-Disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\n';
    const chunk = (data: Buffer | string) =>
      Buffer.concat([Buffer.from(`${data.length.toString(16)}\r\n`), Buffer.from(data), Buffer.from('\r\n')]);
    const body = Buffer.concat([
      chunk(start),
      ...Array.from({ length: 138 }, () => chunk(piece)),
      Buffer.from('0\r\n\r\n'),
    ]);

    expect(await raw('Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked', body)).toContain(
      '413',
    );
    expect(left()).toEqual([]);
  });
});
