import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { acceptedEncodings } from './encodings.js';

/** The same from `src/web` and from `dist/web`. */
const FOLDER = fileURLToPath(new URL('../../dist/public', import.meta.url));
const PREFIX = '/assets/';
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_A_WHILE = 'public, max-age=300';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
};

/** Addresses for the `<head>` of a page. */
export interface AssetLinks {
  readonly css: string;
  readonly js: string;
  /** The same script with its words in traditional characters. */
  readonly jsHant: string;
  readonly staffCss: string;
  readonly staffJs: string;
  /** The editor of the newsroom, on its one page. */
  readonly newsroomJs: string;
  readonly icon: string;
  readonly touchIcon: string;
}

interface Asset {
  readonly type: string;
  readonly cache: string;
  readonly plain: Buffer;
  readonly gzip?: Buffer;
  readonly br?: Buffer;
}

/**
 * What `bin/assets.mjs` left in `dist/public`, read into memory once, with its compressed forms. Files answer under their
 * hashed names for ever, and under their plain names for a few minutes: for static pages that cannot know the hash. Before a
 * build (in most tests) there is nothing: `path` gives the plain name and the middleware passes every request on.
 */
export class Assets {
  private manifest?: ReadonlyMap<string, string>;
  private files?: ReadonlyMap<string, Asset>;

  constructor(private readonly folder: string = FOLDER) {}

  /** `board.css` → `/assets/board.oEEExOxCpR.css` */
  path(name: string): string {
    return PREFIX + (this.names().get(name) ?? name);
  }

  get links(): AssetLinks {
    return {
      css: this.path('board.css'),
      js: this.path('board.js'),
      jsHant: this.path('board.hant.js'),
      staffCss: this.path('staff.css'),
      staffJs: this.path('staff.js'),
      newsroomJs: this.path('newsroom.js'),
      icon: this.path('favicon.svg'),
      touchIcon: this.path('icon-180.png'),
    };
  }

  /** The icons of a web manifest. */
  get appIcons(): readonly { src: string; sizes: string; type: string }[] {
    return [192, 512].map((size) => ({
      src: this.path(`icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
    }));
  }

  /** Answers GET and HEAD of `/assets/*`; everything else, and every name it does not know, goes on. Fits Express and plain Node. */
  readonly serve = (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const asset = request.url?.startsWith(PREFIX) ? this.find(request.url) : undefined;
    if (!asset || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    const [encoding, body] = fitting(asset, request.headers['accept-encoding'] as string | undefined);
    response.writeHead(200, {
      'Content-Type': asset.type,
      'Content-Length': body.length,
      'Cache-Control': asset.cache,
      'X-Content-Type-Options': 'nosniff',
      ...((asset.br ?? asset.gzip) && { Vary: 'Accept-Encoding' }),
      ...(encoding && { 'Content-Encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  private find(url: string): Asset | undefined {
    const query = url.indexOf('?');
    return this.loaded().get(url.slice(PREFIX.length, query < 0 ? undefined : query));
  }

  private names(): ReadonlyMap<string, string> {
    if (this.manifest) return this.manifest;
    const file = join(this.folder, 'manifest.json');
    if (!existsSync(file)) return new Map();
    return (this.manifest = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)));
  }

  private loaded(): ReadonlyMap<string, Asset> {
    if (this.files) return this.files;
    const files = new Map<string, Asset>();
    for (const [name, hashed] of this.names()) {
      const asset = this.read(hashed);
      files.set(hashed, asset).set(name, { ...asset, cache: FOR_A_WHILE });
    }
    return files.size > 0 ? (this.files = files) : files;
  }

  private read(hashed: string): Asset {
    const file = join(this.folder, hashed);
    const packed = (suffix: string) => (existsSync(file + suffix) ? readFileSync(file + suffix) : undefined);
    const type = TYPES[extname(hashed)] ?? 'application/octet-stream';
    return { type, cache: FOR_EVER, plain: readFileSync(file), gzip: packed('.gz'), br: packed('.br') };
  }
}

/** The smallest form that the browser takes. */
function fitting(asset: Asset, accept: string | undefined): readonly [encoding: string | undefined, body: Buffer] {
  const accepted = acceptedEncodings(accept);
  if (asset.br && accepted.includes('br')) return ['br', asset.br];
  if (asset.gzip && accepted.includes('gzip')) return ['gzip', asset.gzip];
  return [undefined, asset.plain];
}
