import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Bodies below this are sent as they are: the headers would cost more than is won. */
export const SMALLEST = 600;
const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:[a-z.+-]*(?:json|xml)|javascript))/;

export const isCompressible = (contentType: string, length: number): boolean =>
  length >= SMALLEST && COMPRESSIBLE.test(contentType);

/** Both run on Node's own threads, off the event loop. */
export const gzipped = (body: Buffer): Promise<Buffer> => gzipAsync(body, { level: 6 });
export const brotlied = (body: Buffer): Promise<Buffer> =>
  brotliAsync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });

const known = new Map<string | undefined, readonly Encoding[]>([[undefined, ['identity']]]);
const MOST_KNOWN = 500;

/** What an `Accept-Encoding` header takes of br, gzip and identity, best first. Browsers send few different ones: they are kept. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const heard = known.get(header);
  if (heard) return heard;
  const accepted = readHeader(header!);
  if (known.size < MOST_KNOWN) known.set(header, accepted);
  return accepted;
}

function readHeader(header: string): Encoding[] {
  const quality = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...terms] = part.split(';').map((word) => word.trim());
    const q = Number(terms.find((term) => term.startsWith('q='))?.slice(2) ?? 1);
    quality.set(name, Number.isFinite(q) ? q : 0);
  }
  const takes = (name: string) => (quality.get(name) ?? quality.get('*') ?? 0) > 0;
  return [...(['br', 'gzip'] as const).filter(takes), 'identity'];
}
