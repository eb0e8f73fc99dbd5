import { createServer, type Server, type ServerOptions } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';
import express, { type Request, type Response } from 'express';
import type { Settings } from '../config/settings.js';
import { MINUTE, SECOND } from '../kernel/clock.js';
import { Document } from './document.js';
import type { Front } from './front.js';
import { rawError } from './raw-error.js';
import type { Renderer } from './renderer.js';

/** Slow and overlong requests end here, before they are requests. */
const LIMITS: ServerOptions = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 10 * SECOND,
  requestTimeout: MINUTE,
  connectionsCheckingInterval: SECOND,
  // Longer than a proxy keeps its own idle connections, so that it is never the server that hangs up just as one is used again.
  keepAliveTimeout: 65 * SECOND,
};
/** Requests that are being answered when the server stops get this long. */
const DRAIN = 10 * SECOND;
const SWEEP = 50;

/**
 * Nest's adapter for Express on a server of our own: the front stands before the application, pages are rendered by `Renderer`, and
 * closing lets running requests finish.
 */
export class BoardAdapter extends ExpressAdapter {
  front: Front | null = null;
  renderer: Renderer | null = null;

  constructor({ trustProxy }: Pick<Settings, 'trustProxy'>) {
    const app = express();
    app.disable('x-powered-by');
    app.disable('etag');
    app.enable('case sensitive routing');
    app.set('query parser', 'simple');
    app.set('trust proxy', trustProxy ? 1 : false);
    super(app);
  }

  override initHttpServer(): void {
    const application = this.getInstance();
    const server = createServer(LIMITS, (req, res) =>
      this.front ? this.front.handle(req, res) : application(req, res),
    );
    server.on('clientError', rawError);
    this.httpServer = server;
  }

  override render(res: Response, view: string, model: unknown): Promise<void> {
    return this.renderer!.sendView(res.req, res, view, (model ?? {}) as Record<string, unknown>);
  }

  override reply(res: Response, body: unknown, status?: number): unknown {
    if (!(body instanceof Document)) return super.reply(res, body, status);
    if (status !== undefined) res.status(status);
    return this.renderer!.sendDocument(res.req as Request, res, body);
  }

  /** Stops taking connections and waits for the running requests; each connection ends as soon as it has nothing to do. */
  override async beforeClose(): Promise<void> {
    super.beforeClose();
    const server = this.httpServer as Server;
    if (this.front) this.front.isClosing = true;
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    const end = setTimeout(() => server.closeAllConnections(), DRAIN);
    await closed;
    clearInterval(sweep);
    clearTimeout(end);
  }
}
