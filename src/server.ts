import type { DynamicModule, NestApplicationOptions, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express, Request, Response } from 'express';
import type { Settings } from './config/settings.js';
import { Timetable } from './jobs/timetable.js';
import { Clock } from './kernel/clock.js';
import { Vault } from './kernel/vault.js';
import { serveUploads } from './modules/media/serve-uploads.js';
import { Assets } from './web/assets.js';
import { BoardAdapter } from './web/board-adapter.js';
import { Front } from './web/front.js';
import { gates } from './web/gates.js';
import { createLog, NestLog } from './web/logbook.js';
import { PageCache } from './web/page-cache.js';
import { formParsers } from './web/parsers.js';
import { Renderer } from './web/renderer.js';
import { requestLog } from './web/request-log.js';
import { sameOriginGuard } from './web/same-origin.js';
import { securityHeaders } from './web/security-headers.js';

export { BoardAdapter };

/** Options for whoever creates the application himself, with a `BoardAdapter`, and then furnishes it. */
export const NEST_OPTIONS: NestApplicationOptions = { bodyParser: false, abortOnError: false, bufferLogs: true };

/** The board, ready to answer but not listening. `getHttpServer()` is Node's server, with the page cache in front. */
export async function createBoard(settings: Settings, board: Type | DynamicModule): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(board, new BoardAdapter(settings), NEST_OPTIONS);
  await furnish(app, settings).init();
  return app;
}

/** Puts the edge around an application that was made with a `BoardAdapter`. Call it before `init`. */
export function furnish(app: NestExpressApplication, settings: Settings): NestExpressApplication {
  app.useLogger(new NestLog(createLog(settings)));
  const adapter = app.getHttpAdapter() as unknown as BoardAdapter;
  const express = adapter.getInstance<Express>();
  const renderer = app.get(Renderer);
  adapter.renderer = renderer;
  adapter.front = new Front(express, app.get(PageCache), app.get(Clock), settings.pageCache);
  renderThrough(express, renderer);

  app.use(requestLog(app.get(Vault), settings.trustProxy, settings.logLevel === 'debug'));
  // Pictures have headers of their own, and may be kept.
  app.use(serveUploads(settings.uploadsDir));
  app.use(...securityHeaders(settings.siteUrl));
  app.use(app.get(Assets).serve);
  app.use(gates);
  app.use(sameOriginGuard(settings.siteUrl));
  app.use(...formParsers);
  return app;
}

export interface RunningBoard {
  readonly app: NestExpressApplication;
  readonly url: string;
  /** Lets running requests and the running job end, writes what is only in memory, closes the database. */
  stop(): Promise<void>;
}

/**
 * The board as a server: listens, does its jobs, and stops in good order when it is told to.
 * @param prepare what has to be done before the first request is answered
 */
export async function start(
  settings: Settings,
  board: Type | DynamicModule,
  prepare: (app: NestExpressApplication) => Promise<void> = async () => undefined,
): Promise<RunningBoard> {
  const app = await createBoard(settings, board);
  await prepare(app);
  await app.listen(settings.port, settings.host);
  app.get(Timetable).start();
  let stopped: Promise<void> | null = null;
  const stop = () => (stopped ??= app.close());
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop().then(() => process.exit(0)));
  return { app, url: await app.getUrl(), stop };
}

/** `res.render` in a controller goes the same way as `@Render`. */
function renderThrough(express: Express, renderer: Renderer): void {
  const response = express.response as unknown as { render(view: string, model?: object): void };
  response.render = function (this: Response, view: string, model: object = {}): void {
    const req = this.req as Request;
    renderer.sendView(req, this, view, model as Record<string, unknown>).catch((error: unknown) => req.next!(error));
  };
}
