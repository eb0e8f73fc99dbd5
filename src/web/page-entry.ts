import { createHash } from 'node:crypto';
import { MINUTE, SECOND } from '../kernel/clock.js';
import { type Encoding, gzipped, isCompressible, brotlied } from './encodings.js';

/** Pairs of name and value, flat, as `writeHead` takes them. */
type RawHeaders = string[];

/** A page as the application answered it. */
export interface Page {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  readonly tags: readonly string[];
  /** How long it may be given to others. */
  readonly seconds: number;
}

/** One body with everything that goes before it, ready to be written. */
interface Form {
  readonly etag: string;
  readonly body: Buffer;
  readonly full: RawHeaders;
  readonly notModified: RawHeaders;
}

/** After its time a page is still given out this long while a new one is made. */
export const STALE = MINUTE;
/** Set by the entry itself, whatever the application said. */
const OWN_HEADERS = /^(?:etag|cache-control|vary|content-length|content-encoding|set-cookie|connection|date)$/i;
/** What an entry weighs beside its bodies. */
const OVERHEAD = 2048;

/** Headers of a page that everybody may share; the page differs by encoding and by the reader's settings. */
export const sharedHeaders = (seconds: number): [string, string][] => [
  ['Cache-Control', `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${STALE / SECOND}`],
  ['Vary', 'Accept-Encoding, Cookie'],
];

/** The first part of every strong tag of this body; the encoding follows. */
export const bodyTag = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 22);

/** A page kept in memory, compressed, with its headers written once. */
export class PageEntry {
  readonly status: number;
  readonly sequence: number;
  readonly tags: ReadonlySet<string>;
  /** Raw addresses under which it was asked for. */
  readonly aliases: string[] = [];
  freshUntil: number;
  staleUntil: number;
  /** No new attempt to make it again before this moment. */
  retryAt = 0;
  bytes: number;
  /** What the application says of its age, word for word; a feed reader that knows no tags sends it back. */
  readonly lastModified: string | null;
  /** Asked for since the last look for something to throw out. */
  used = false;
  dropped = false;

  private readonly tag: string;
  private readonly shared: [string, string][];
  private readonly contentType: string;
  private readonly identity: Form;
  private gzip: Form | null = null;
  private br: Form | null = null;

  /**
   * @param flight when the making of it began, as a time (its age counts from there) and in the order of all
   * @param subject what a visit of this page counts for, or null
   */
  constructor(
    readonly key: string,
    private readonly page: Page,
    flight: { readonly began: number; readonly sequence: number },
    readonly subject: string | null,
  ) {
    this.status = page.status;
    this.tags = new Set(page.tags);
    this.sequence = flight.sequence;
    this.freshUntil = flight.began + page.seconds * SECOND;
    this.staleUntil = this.freshUntil + STALE;
    this.tag = bodyTag(page.body);
    this.shared = sharedHeaders(page.seconds);
    this.contentType = page.headers.find(([name]) => /^content-type$/i.test(name))?.[1] ?? '';
    this.lastModified = page.headers.find(([name]) => /^last-modified$/i.test(name))?.[1] ?? null;
    this.identity = this.form(page.body, null);
    this.bytes = page.body.length + OVERHEAD;
  }

  /** Prepares the form that any client can be given at once. */
  async compress(): Promise<void> {
    if (!isCompressible(this.contentType, this.page.body.length)) return;
    this.gzip = this.form(await gzipped(this.page.body), 'gzip');
    this.bytes += this.gzip.body.length;
  }

  /** Prepares the smallest form, which takes longer; until then gzip has to do. */
  async compressMore(): Promise<void> {
    if (!this.gzip) return;
    this.br = this.form(await brotlied(this.page.body), 'br');
    this.bytes += this.br.body.length;
  }

  pick(accepted: readonly Encoding[]): Form {
    for (const encoding of accepted) {
      if (encoding === 'br' && this.br) return this.br;
      if (encoding === 'gzip' && this.gzip) return this.gzip;
    }
    return this.identity;
  }

  /** The form that an `If-None-Match` header names, in any encoding, if it is still this page. */
  matching(ifNoneMatch: string, picked: Form): Form | null {
    if (ifNoneMatch === picked.etag) return picked;
    if (ifNoneMatch.trim() === '*') return picked;
    const named = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return [picked, this.identity, this.gzip, this.br].find((form) => form && named.includes(form.etag)) ?? null;
  }

  /** The same for an `If-Modified-Since` header, which counts only where no tag is named. */
  notSince(ifModifiedSince: string | undefined, picked: Form): Form | null {
    return this.lastModified !== null && ifModifiedSince === this.lastModified ? picked : null;
  }

  private form(body: Buffer, encoding: 'gzip' | 'br' | null): Form {
    const etag = `"${this.tag}${encoding ? `-${encoding}` : ''}"`;
    const about: [string, string][] = [['ETag', etag], ...this.shared];
    const own = this.page.headers.filter(([name]) => !OWN_HEADERS.test(name));
    const coding: [string, string][] = encoding ? [['Content-Encoding', encoding]] : [];
    const full = [...own, ...about, ...coding, ['Content-Length', String(body.length)]];
    return { etag, body, full: full.flat() as RawHeaders, notModified: about.flat() };
  }
}
