import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import type { Page } from './page-entry.js';

const INNER = Symbol('inner request');
const MARKS = Symbol('page marks');

/** What the way through the application leaves on an answer: that the page may be kept, how long, and what it shows. */
export interface PageMarks {
  seconds?: number;
  tags?: readonly string[];
}

/** The whole answer to an inner request. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  /** With `seconds` the route has said that its page is the same for everybody. */
  readonly marks: PageMarks;
}

type Application = (req: IncomingMessage, res: ServerResponse) => void;

export const isInner = (req: object): boolean => INNER in req;

export function pageMarks(res: object): PageMarks {
  return ((res as { [MARKS]?: PageMarks })[MARKS] ??= {});
}

/**
 * Asks the application for a common page, in nobody's name: nothing of the visitor's request goes with it but what is part of
 * the page's key. So no header, cookie, address or unknown query key can find its way into a page that others get.
 * @param cookie the reader's settings, as `variantOf` writes them
 */
export function askInner(application: Application, url: string, cookie: string): Promise<Answer> {
  const req = new IncomingMessage(NOBODY);
  req.method = 'GET';
  req.url = url;
  req.headers = { host: 'localhost', accept: 'text/html', ...(cookie && { cookie }) };
  Object.assign(req, { [INNER]: true });
  const res = new ServerResponse(req);
  return new Promise((resolve) => {
    capture(res, (body) => {
      resolve({ status: res.statusCode, headers: headersOf(res), body, marks: pageMarks(res) });
      res.emit('finish');
      res.emit('close');
    });
    application(req, res);
  });
}

/** The page in an answer, when it is one that may be kept: complete, without cookies, and one that can be forgotten if it is 410. */
export function pageIn({ status, headers, body, marks: { seconds, tags = [] } }: Answer): Page | null {
  if (seconds === undefined || !(status === 200 || (status === 410 && tags.length > 0))) return null;
  if (headers.some(([name]) => name.toLowerCase() === 'set-cookie')) return null;
  return { status, headers, body, tags, seconds };
}

/** A connection that nobody has. */
const NOBODY = { remoteAddress: '127.0.0.1', encrypted: false } as unknown as Socket;

/** Express changes the prototype of a response, so what catches the body must be its own. */
function capture(res: ServerResponse, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const hold = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  let ended = false;
  const own: Partial<Record<keyof ServerResponse, unknown>> = {
    write: (chunk: unknown, encoding?: unknown) => {
      hold(chunk, encoding);
      return true;
    },
    end: (chunk?: unknown, encoding?: unknown) => {
      if (ended) return res;
      ended = true;
      hold(chunk, encoding);
      done(Buffer.concat(chunks));
      return res;
    },
    writeHead: (status: number, ...more: (string | OutgoingHttpHeaders)[]) => {
      res.statusCode = status;
      const headers = more.find((part) => typeof part === 'object') as OutgoingHttpHeaders | undefined;
      for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) res.setHeader(name, value);
      return res;
    },
    flushHeaders: () => undefined,
  };
  Object.assign(res, own);
  Object.defineProperties(res, {
    headersSent: { get: () => ended },
    writableEnded: { get: () => ended },
    finished: { get: () => ended },
  });
}

function headersOf(res: ServerResponse): [string, string][] {
  const names = (res as unknown as { getRawHeaderNames(): string[] }).getRawHeaderNames();
  return names.flatMap((name) => {
    const value = res.getHeader(name)!;
    return (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]);
  });
}
