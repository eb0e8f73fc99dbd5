import type { IncomingMessage, ServerResponse } from 'node:http';
import { Logger } from '@nestjs/common';
import { type Clock, SECOND } from '../kernel/clock.js';
import { acceptedEncodings } from './encodings.js';
import { askInner, pageIn, type Answer } from './inner-request.js';
import type { Made, PageCache } from './page-cache.js';
import { PageEntry } from './page-entry.js';
import { pageUrl, pathOf } from './page-key.js';
import { hasOwnCookies, variantOf } from './reader-settings.js';
import { sendBody } from './send-body.js';
import { sendUnavailable } from './unavailable.js';

const log = new Logger('front');

type Application = (req: IncomingMessage, res: ServerResponse) => void;

/** Nobody waits longer than this for a page that is being made. */
const PATIENCE = 5 * SECOND;

/**
 * Stands on Node's own server, before the framework: answers visitors from memory, lets the application make what is
 * missing (once, however many wait), and hands everything else through.
 */
export class Front {
  /** New requests are the last of their connections: the server is about to stop. */
  isClosing = false;

  constructor(
    private readonly application: Application,
    private readonly cache: PageCache,
    private readonly clock: Clock,
    private readonly isOn: boolean,
  ) {}

  /** Node's request listener. The first lines are the path of nearly all requests: nothing is built on it. */
  readonly handle = (req: IncomingMessage, res: ServerResponse): void => {
    if (this.isClosing) res.shouldKeepAlive = false;
    if (hasTwoHosts(req)) return sendPlain(res, 400, 'Bad Request');
    if (req.method !== 'GET' && req.method !== 'HEAD') return this.application(req, res);
    const url = req.url!;
    const variant = this.isOn ? variantOf(req.headers.cookie) : null;
    if (variant !== null) {
      const alias = variant === '' ? url : variant + url;
      const entry = this.cache.fresh(alias);
      if (entry !== undefined && entry.status === 200) return this.give(entry, req, res);
      const page = pageUrl(url);
      if (page !== null && !prefersJson(req)) return this.serve(req, res, { page, variant, alias });
    }
    if (url === '/healthz') return sendPlain(res, 200, 'ok');
    this.application(req, res);
  };

  private serve(req: IncomingMessage, res: ServerResponse, want: Wanted): void {
    const entry = this.cache.kept(want.variant + want.page, want.alias);
    const now = this.clock.now();
    if (entry && now < entry.freshUntil) return this.give(entry, req, res);
    if (entry && now < entry.staleUntil) {
      this.give(entry, req, res);
      return this.refresh(entry, want, now);
    }
    this.makeAndGive(entry, req, res, want).catch((error: unknown) => {
      log.error({ err: error });
      if (!res.headersSent) sendUnavailable(req, res);
      else res.destroy();
    });
  }

  /** Makes a new page in the background; at most one at a time for each. */
  private refresh(entry: PageEntry, want: Wanted, now: number): void {
    if (now < entry.retryAt || this.cache.isBeingMade(entry.key)) return;
    this.make(want).then(
      (made) => {
        if (!(made instanceof PageEntry) && made.failed) this.cache.failed(entry);
      },
      () => this.cache.failed(entry),
    );
  }

  private async makeAndGive(older: PageEntry | undefined, req: IncomingMessage, res: ServerResponse, want: Wanted) {
    const made = await inTime(this.make(want)).catch(() => null);
    if (res.destroyed) return;
    if (made instanceof PageEntry) {
      if (!made.dropped) this.cache.kept(made.key, want.alias);
      return this.give(made, req, res);
    }
    if (older && !older.dropped && (made === null || made.failed)) {
      this.cache.failed(older);
      return this.give(older, req, res);
    }
    if (made === null) {
      this.cache.abandon(want.variant + want.page);
      return sendUnavailable(req, res);
    }
    const isForAll = made.answer.marks.seconds !== undefined && !hasOwnCookies(req.headers.cookie);
    if (isForAll) return repeat(made.answer, req, res);
    this.application(req, res);
  }

  private make({ page, variant }: Wanted): Promise<PageEntry | Made<Answer>> {
    return this.cache.make(variant + page, pathOf(page), async () => {
      const answer = await askInner(this.application, page, variant);
      return { page: pageIn(answer), answer, failed: answer.status >= 500 };
    });
  }

  private give(entry: PageEntry, req: IncomingMessage, res: ServerResponse): void {
    const form = entry.pick(acceptedEncodings(req.headers['accept-encoding'] as string | undefined));
    const known = req.headers['if-none-match'];
    const unchanged =
      entry.status !== 200
        ? null
        : known === undefined
          ? entry.notSince(req.headers['if-modified-since'], form)
          : entry.matching(known, form);
    if (unchanged) {
      res.writeHead(304, unchanged.notModified);
      res.end();
    } else {
      res.writeHead(entry.status, form.full);
      if (req.method === 'HEAD') res.end();
      else res.end(form.body);
    }
    if (entry.subject !== null && req.method === 'GET') this.cache.visited(entry.subject, req);
  }
}

interface Wanted {
  readonly page: string;
  readonly variant: string;
  readonly alias: string;
}

/** Two hosts in one request: somebody wants the cache and the application to see different sites. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
}

function prefersJson(req: IncomingMessage): boolean {
  return req.headers.accept !== undefined && req.headers.accept.includes('json');
}

/** An answer to an inner request that is not kept, given to the visitor who wanted it. */
function repeat({ status, headers, body }: Answer, req: IncomingMessage, res: ServerResponse): Promise<void> {
  res.statusCode = status;
  for (const [name, value] of headers) res.appendHeader(name, value);
  return sendBody(req, res, body);
}

function sendPlain(res: ServerResponse, status: number, words: string): void {
  res.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Length': Buffer.byteLength(words),
  });
  res.end(words);
}

async function inTime<Result>(work: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
