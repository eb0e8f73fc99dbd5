import type { NextFunction, Request, RequestHandler, Response } from 'express';

const PREFIX = '/uploads/';
/** The names of finished public pictures, and nothing else: no other spelling of a path can match. */
const PICTURE = /^\/uploads\/([0-9a-z]{2}\/[0-9a-z]{26}-(?:320|640|1280)\.(?:jpg|webp))$/;
/** A browser keeps what it has seen for a year, but caches that serve others ask again after five minutes: a picture may be removed. */
const KEPT = 'public, max-age=31536000, s-maxage=300, immutable';

/** What a browser may do with a picture: show it. */
export const PICTURE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Answers `GET` and `HEAD` of `/uploads/…` from `folder`; to be mounted at the root, before the application. Pictures never change under
 * their name. Everything else below `/uploads/` is a 404, and other addresses are passed on.
 */
export function serveUploads(folder: string): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const path = req.originalUrl.split('?', 1)[0]!;
    if (!path.startsWith(PREFIX)) return next();
    res.set(PICTURE_HEADERS);
    const file = req.method === 'GET' || req.method === 'HEAD' ? PICTURE.exec(path)?.[1] : undefined;
    if (!file) return notFound(res);
    res.set('Cache-Control', KEPT);
    res.sendFile(file, { root: folder, cacheControl: false, dotfiles: 'deny' }, (error) => {
      if (error && !res.headersSent) notFound(res);
    });
  };
}

function notFound(res: Response): void {
  res.removeHeader('ETag');
  res.status(404).set('Cache-Control', 'no-store').type('text/plain').send('404');
}
