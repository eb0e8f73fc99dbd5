import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Database } from '../src/database/database.js';
import { Timetable } from '../src/jobs/timetable.js';
import { DAY } from '../src/kernel/clock.js';
import { Views } from '../src/modules/visitors/views.js';
import { ViewMark } from '../src/modules/visitors/visit.entities.js';
import { Cached } from '../src/web/cached.js';
import { Document } from '../src/web/document.js';
import { Public } from '../src/web/public.js';
import { useEdge } from './support/edge.js';

const PHONE = 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/111.0 Mobile Safari/537.36 MicroMessenger/8.0';
const TABLET = 'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Safari/604.1';
const ROBOT = 'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)';

@Controller()
class Pages {
  @Get('things/:id')
  @Public()
  @Cached(60)
  thing(@Param('id') id: string) {
    if (id === '404') throw new NotFoundException();
    return new Document('thing', 'text/plain');
  }
}

describe('Views', () => {
  const edge = useEdge([Pages], { TRUST_PROXY: 'on' });
  const processes: NestExpressApplication[] = [];

  const open = async (app: NestExpressApplication) => {
    app.get(Views).watch('thing', /^\/things\/(\d{1,10})$/);
    await app.listen(0, '127.0.0.1');
    processes.push(app);
  };
  beforeAll(() => open(edge.app));

  const look = (
    path: string,
    { agent = PHONE, from = '10.1.2.3', app = edge.app, method = 'GET', headers = {} } = {},
  ) =>
    new Promise<number>((resolve, reject) => {
      const { port } = app.getHttpServer().address() as AddressInfo;
      const sent = httpRequest(
        {
          port,
          path,
          method,
          agent: false,
          headers: { host: 'board.test', 'user-agent': agent, 'x-forwarded-for': from, ...headers },
        },
        (answer) => answer.resume().on('end', () => resolve(answer.statusCode!)),
      );
      sent.on('error', reject).end();
    });
  const counted = async (id: number) => {
    // Two connections of one process would wait for each other on SQLite, which works while Node waits.
    if (edge.get(Database).dialect.oneWriterAtATime) for (const app of processes) await app.get(Views).flush();
    else await Promise.all(processes.map((app) => app.get(Views).flush()));
    return (await edge.get(Views).of('thing', [id])).get(id) ?? 0;
  };

  it('count a visitor once a day, from memory or not', async () => {
    for (let n = 0; n < 3; n += 1) await look('/things/1');
    expect(await counted(1)).toBe(1);
    await look('/things/1');
    await look('/things/1', { agent: TABLET });
    await look('/things/1', { from: '10.1.9.9' });
    expect(await counted(1)).toBe(3);

    edge.clock.forward(DAY);
    await look('/things/1');
    expect(await counted(1)).toBe(4);
  });

  it('do not pay who invents kinds of browser: eight of one network count for one thing on one day', async () => {
    for (let n = 0; n < 20; n += 1) await look('/things/80', { agent: `${PHONE} Build/${n}` });
    expect(await counted(80)).toBe(8);
    await look('/things/80', { agent: TABLET });
    await look('/things/80', { from: '10.200.3.4' });
    expect(await counted(80)).toBe(9);
  });

  it('leave robots, previews and those that show nothing out', async () => {
    await look('/things/2', { agent: ROBOT });
    await look('/things/2', { agent: '' });
    await look('/things/2', { method: 'HEAD' });
    await look('/things/2', { headers: { 'sec-purpose': 'prefetch' } });
    for (const name of ['purpose', 'x-purpose', 'x-moz']) await look('/things/2', { headers: { [name]: 'prefetch' } });
    await look('/things/404');
    expect([await counted(2), await counted(404)]).toEqual([0, 0]);
  });

  it('count things apart, and neighbours of one network with one kind of phone as one', async () => {
    await look('/things/3', { from: '10.2.2.3' });
    await look('/things/3', { from: '10.2.2.4' });
    await look('/things/4', { from: '10.2.2.3' });
    expect([await counted(3), await counted(4)]).toEqual([1, 1]);
  });

  it('are exact with two processes, and over a restart', async () => {
    const other = await edge.another();
    await other.init();
    await open(other);
    const visitors = Array.from({ length: 40 }, (_, n) => `10.3.${n}.1`);
    for (const from of visitors)
      await Promise.all([look('/things/5', { from }), look('/things/5', { from, app: other })]);
    expect(await counted(5)).toBe(40);

    await look('/things/5', { from: '10.4.0.1', app: other });
    processes.pop();
    await other.close();
    const restarted = await edge.another();
    await restarted.init();
    await open(restarted);
    for (const from of [...visitors, '10.4.0.1']) await look('/things/5', { from, app: restarted });
    expect(await counted(5)).toBe(41);
    await restarted.close();
    processes.pop();
  });

  it('keep nothing that leads back to a visitor, and drop the marks when the day is over', async () => {
    await look('/things/6');
    expect(await counted(6)).toBe(1);
    const marks = await edge.get(Database).read(ViewMark).find({ take: 100 });
    expect(marks.every((mark) => /^[0-9a-f]{32}$/.test(mark.hash))).toBe(true);

    edge.clock.forward(2 * DAY);
    await edge.get(Timetable).runDue();
    expect(await edge.get(Database).read(ViewMark).countBy({})).toBe(0);
    expect(await counted(6)).toBe(1);
  });

  it('answer nothing for nothing', async () => {
    expect([...(await edge.get(Views).of('thing', []))]).toEqual([]);
    expect([...(await edge.get(Views).of('thing', [999]))]).toEqual([]);
  });
});
