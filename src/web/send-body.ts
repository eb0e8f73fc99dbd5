import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncodings, gzipped, isCompressible } from './encodings.js';

/** Ends an answer that is not kept, compressed when the client takes it. */
export async function sendBody(req: IncomingMessage, res: ServerResponse, body: Buffer): Promise<void> {
  const takesGzip = acceptedEncodings(req.headers['accept-encoding'] as string | undefined).includes('gzip');
  const isWorthIt = isCompressible(String(res.getHeader('Content-Type') ?? ''), body.length);
  const sent = takesGzip && isWorthIt ? await gzipped(body) : body;
  if (sent !== body) res.setHeader('Content-Encoding', 'gzip');
  if (!res.getHeader('Vary')) res.setHeader('Vary', 'Accept-Encoding');
  res.setHeader('Content-Length', String(sent.length));
  res.end(req.method === 'HEAD' ? undefined : sent);
}
