import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Body, ConflictException, Controller, Get, Param, Post, Render, Req } from '@nestjs/common';
import type { Request } from 'express';
import request from 'supertest';
import { RuleBroken } from '../src/kernel/rule-broken.js';
import { PageAnswer } from '../src/web/errors.js';
import { FormInvalid, FormOf } from '../src/web/forms.js';
import { Public } from '../src/web/public.js';
import { Queries, type Query } from '../src/web/query.js';
import { Readiness } from '../src/web/readiness.js';
import { TooMany } from '../src/web/too-many.js';
import { useEdge } from './support/edge.js';

@Controller()
class Pages {
  @Get('echo/:word')
  @Public()
  echo(@Param('word') word: string, @Queries() query: Query) {
    return { word, query };
  }

  @Post('echo')
  @Public()
  body(@Body() body: Record<string, unknown>) {
    return { fields: Object.entries(body), plain: Object.getPrototypeOf(body) === null };
  }

  @Post('form')
  @Public()
  @FormOf('errors/show')
  form() {
    throw new FormInvalid([{ field: 'phone', message: '请填写电话' }]);
  }

  @Post('shown')
  @Public()
  @Render('errors/show')
  shown() {
    return { title: '一页', heading: '一页' };
  }

  @Get('fails/:how')
  @Public()
  fails(@Param('how') how: string, @Req() req: Request) {
    if (how === 'rule') throw new RuleBroken('这条信息已经成交', 409);
    if (how === 'page')
      throw new PageAnswer(410, 'errors/show', { title: '没了', heading: '已被发布者删除', message: '' });
    if (how === 'many') throw new TooMany(12 * 60_000 - 5);
    if (how === 'conflict') throw new ConflictException('Conflict in English');
    if (how === 'busboy') throw new Error('Unexpected end of form');
    if (how === 'down')
      throw Object.assign(new Error('connect'), { code: 'SQLITE_IOERR', driverError: { code: req.query['code'] } });
    throw new Error('SELECT secret FROM nowhere /srv/place');
  }
}

describe('The edge', () => {
  const edge = useEdge([Pages]);
  const get = (path: string, headers: Record<string, string> = {}) => request(edge.server).get(path).set(headers);
  const post = (path: string, body = '', headers: Record<string, string> = {}) =>
    request(edge.server)
      .post(path)
      .set({ 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded', ...headers })
      .send(body);

  it('answers each error with its true status, in plain words, with a reference', async () => {
    const cases: [string, number, string][] = [
      ['/nowhere', 404, '没有找到这一页'],
      ['/fails/rule', 409, '这条信息已经成交'],
      ['/fails/page', 410, '已被发布者删除'],
      ['/fails/many', 429, '12 分钟'],
      ['/fails/conflict', 409, '情况有了变化'],
      ['/fails/busboy', 400, '这个请求看不懂'],
      ['/fails/otherwise', 500, '网站出了一点问题'],
    ];
    for (const [path, status, words] of cases) {
      const answer = await get(path, { accept: 'text/html' });
      expect([path, answer.status]).toEqual([path, status]);
      expect(answer.text).toContain(words);
      expect(answer.text).toMatch(/<h1|参考号/);
      expect(answer.text).not.toMatch(/SELECT|\/srv|node_modules|at .*\.ts|English|Express/);
      expect(answer.headers['cache-control']).toBe('private, no-store');
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    }
    expect((await get('/fails/many')).headers['retry-after']).toBe('720');
  });

  it('tells programs the same as problem+json', async () => {
    const answer = await get('/nowhere', { accept: 'application/json' });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({
      type: 'about:blank',
      status: 404,
      title: '没有找到这一页',
      reference: expect.stringMatching(/^[0-9A-Z]{8}$/),
    });

    const form = await post('/form', 'phone=x', { accept: 'application/json' });
    expect([form.status, form.body.errors]).toEqual([422, [{ field: 'phone', message: '请填写电话' }]]);
  });

  it('answers 503 with a page of its own when the database is away', async () => {
    const answer = await get(
      '/fails/down?code=' + (edge.settings.databaseUrl.protocol === 'sqlite:' ? 'SQLITE_IOERR' : 'ECONNREFUSED'),
    );
    expect([answer.status, Number(answer.headers['retry-after']) > 0]).toEqual([503, true]);
    expect(answer.text).toContain('<!doctype html>');
  });

  it('gives a page after a POST as 200, and a bad form back as 422', async () => {
    expect((await post('/shown')).status).toBe(200);
    expect((await post('/form', 'phone=x')).status).toBe(422);
  });

  it('sends the headers of the contract with every answer', async () => {
    for (const path of ['/echo/a', '/nowhere', '/fails/otherwise', '/healthz/x', '/echo/%']) {
      const { headers } = await get(path);
      const csp = headers['content-security-policy']!;
      for (const part of [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
      ])
        expect(csp).toContain(part);
      expect(csp).not.toMatch(/unsafe|https?:\/\//);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('refuses what another site sends', async () => {
    expect((await post('/echo', 'a=1', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const unsaid = await request(edge.server).post('/echo').type('form').send('a=1');
    expect(unsaid.status).toBe(403);
    expect(
      (await request(edge.server).post('/echo').set('origin', 'http://board.test').type('form').send('a=1')).status,
    ).toBe(201);
  });

  it('takes forms flat: arrays for repeated names, brackets as letters, nothing of the prototype', async () => {
    const sent = await post('/echo', 'a=1&a=2&b[c]=3&b[]=4&__proto__=5&constructor=6&%=7&d=%');
    expect(sent.body).toEqual({
      plain: true,
      fields: [['a', ['1', '2']], ['b[c]', '3'], ['b[]', '4'], ['__proto__', '5'], ['constructor', '6'], ['%', '7'], ['d', '%']],
    }); // prettier-ignore
    expect((await post('/echo', '{"a":{"b":1}}', { 'content-type': 'application/json' })).body).toEqual({
      fields: [],
      plain: true,
    });
    expect((await post('/echo')).body.fields).toEqual([]);
  });

  it('says 413 to what is too much', async () => {
    expect((await post('/echo', `a=${'x'.repeat(70_000)}`)).status).toBe(413);
    expect((await post('/echo', 'a=1&'.repeat(501))).status).toBe(413);
    expect(
      (await post('/echo', 'a=1', { 'content-type': 'application/x-www-form-urlencoded; charset=nonsense' })).status,
    ).toBe(415);
    expect((await post('/echo', 'a=1', { 'content-encoding': 'nonsense' })).status).toBe(415);
  });

  it('knows no methods but its own', async () => {
    for (const method of ['put', 'delete', 'patch', 'options'] as const) {
      const answer = await request(edge.server)[method]('/echo/a').set('sec-fetch-site', 'same-origin');
      expect([method, answer.status, answer.headers['allow']]).toEqual([
        method,
        method === 'options' ? 204 : 405,
        'GET, HEAD, POST',
      ]);
    }
    expect((await get('/echo')).status).toBe(404);
  });

  it('sends a path with a slash at its end to the one without, never elsewhere', async () => {
    const moved = await get('/echo/a/?q=1');
    expect([moved.status, moved.headers['location']]).toEqual([308, '/echo/a?q=1']);
    for (const path of ['//evil.test/', '/%2f%2fevil.test/', '/\\evil.test/', '/.//evil.test/']) {
      const answer = await get(path);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers['location'] ?? '/').toMatch(/^\/(?![/\\])/);
    }
  });

  it('is never brought to a 5xx by an address', async () => {
    const words = [
      '%',
      '%ff',
      '%00',
      '%0d%0aSet-Cookie:a=1',
      '%E4%B8%A4',
      '..%2f..%2fetc%2fpasswd',
      '%2e%2e',
      '%5c',
      '%ed%a0%80',
      "'or'1'='1",
      '{{7*7}}',
      '__proto__',
      'a'.repeat(5000),
    ];
    const queries = [
      '',
      '?%',
      '?a[]=1&a[b]=2',
      '?__proto__[x]=1',
      '?q=%00',
      `?q=${'x'.repeat(2000)}`,
      `?${'a&'.repeat(500)}`,
      '?q=1&q=2',
    ];
    for (const word of words) {
      for (const query of queries) {
        for (const path of [`/echo/${word}${query}`, `/${word}${query}`, `/uploads/${word}`, `/assets/${word}`]) {
          const answer = await get(path);
          if (answer.status >= 500) throw new Error(`${answer.status} ${path}`);
          expect(answer.headers['set-cookie']).toBeUndefined();
        }
      }
    }
    for (const bad of ['/echo/%', '/echo/%ff', '/echo/%00']) expect((await get(bad)).status).toBe(400);
  });

  it('is alive, and ready when its dependencies are', async () => {
    const alive = await get('/healthz');
    expect([alive.status, alive.text, alive.headers['cache-control']]).toEqual([200, 'ok', 'no-store']);

    const ready = await get('/readyz');
    expect([ready.status, ready.body]).toEqual([
      200,
      { ready: true, dependencies: { database: 'ok', migrations: 'ok', uploads: 'ok' } },
    ]);
    edge.get(Readiness).check('press', () => Promise.reject(new Error('jammed')));
    const not = await get('/readyz');
    expect([not.status, not.body.dependencies.press, not.headers['cache-control']]).toEqual([
      503,
      'down',
      'private, no-store',
    ]);
    edge.get(Readiness).check('press', async () => true);
  });

  it('keeps a reader’s settings as cookies and sends him back', async () => {
    const chosen = await post('/settings', 'size=xl&theme=dark', {
      referer: 'http://board.test/lianshui?q=a',
      host: 'board.test',
    });
    expect([chosen.status, chosen.headers['location']]).toEqual([303, '/lianshui?q=a']);
    expect(chosen.headers['set-cookie']).toEqual([
      expect.stringMatching(/^size=xl; Max-Age=31536000; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^theme=dark; /),
    ]);
    const undone = await post('/settings', 'size=m&back=/news');
    expect(undone.headers['location']).toBe('/news');
    expect(undone.headers['set-cookie']).toEqual([expect.stringMatching(/^size=; Max-Age=0/)]);
    expect((await post('/settings', 'size=huge')).status).toBe(422);
    expect((await get('/nowhere', { cookie: 'size=xl; theme=dark' })).text).toMatch(/data-size="xl" data-theme="dark"/);
  });

  describe('on the wire', () => {
    let port = 0;
    beforeAll(async () => {
      await edge.app.listen(0, '127.0.0.1');
      port = (edge.server.address() as AddressInfo).port;
    });

    const raw = (text: string) =>
      new Promise<string>((resolve, reject) => {
        let heard = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        socket.setEncoding('utf8');
        socket.on('data', (part: string) => (heard += part));
        socket.on('close', () => resolve(heard));
        socket.on('error', reject);
      });

    it.each([
      ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', 400],
      ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
      [
        'another site’s address',
        'GET http://evil.test/ HTTP/1.1\r\nHost: board.test\r\nConnection: close\r\n\r\n',
        400,
      ],
      ['no HTTP at all', 'HELLO\r\n\r\n', 400],
      ['two lengths', 'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
      [
        'length and chunks',
        'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
        400,
      ],
      ['a header of 9 KB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(9000)}\r\n\r\n`, 431],
      ['an unknown method', 'BREW /echo HTTP/1.1\r\nHost: a\r\n\r\n', 400],
      ['TRACE', 'TRACE /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    ])('says no to %s', async (_, text, status) => {
      expect(await raw(text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    });
  });
});
