import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../public/errors/unavailable.html', import.meta.url));
const PLAIN =
  '<!doctype html><html lang="zh-Hans-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  '<title>暂时无法访问</title><h1>暂时无法访问</h1><p>网站正在恢复，请过一分钟再试。</p></html>';
const RETRY_SECONDS = 10;

const page = Buffer.from(existsSync(FILE) ? readFileSync(FILE, 'utf8') : PLAIN);

/** 503 with a page that needs neither database nor templates. */
export function sendUnavailable(req: Pick<IncomingMessage, 'method'>, res: ServerResponse): void {
  res.statusCode = 503;
  res.setHeader('Retry-After', String(RETRY_SECONDS));
  res.setHeader('Cache-Control', 'private, no-store');
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.setHeader('Content-Length', String(page.length));
  res.end(req.method === 'HEAD' ? undefined : page);
}
