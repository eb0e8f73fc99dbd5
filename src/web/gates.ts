import { BadRequestException, MethodNotAllowedException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { isInner } from './inner-request.js';

const ALLOWED = 'GET, HEAD, POST';
const METHODS = new Set(ALLOWED.split(', '));

/** Turns away what no page of the site can mean, before anything looks at it: other methods, broken or hidden characters in the path. */
export function gates(req: Request, res: Response, next: NextFunction): void {
  if (isInner(req)) return next();
  if (req.method === 'OPTIONS') return void res.setHeader('Allow', ALLOWED).status(204).end();
  if (!METHODS.has(req.method)) {
    res.setHeader('Allow', ALLOWED);
    return next(new MethodNotAllowedException());
  }
  const path = pathIn(req.url);
  if (path === null) return next(new BadRequestException());
  if (/^\/[^/].*\/$/.test(path) && req.method !== 'POST') return res.redirect(308, withoutSlash(req.url));
  next();
}

/** The path, or null when it is not one: no leading slash, malformed escapes, control characters, backslashes. */
function pathIn(url: string): string | null {
  const path = url.split('?', 1)[0]!;
  try {
    return path.startsWith('/') && !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(path)) ? path : null;
  } catch {
    return null;
  }
}

/** The same address without the slash at its end. It begins with one slash and one only: that of another host would have two. */
function withoutSlash(url: string): string {
  const [path = '', ...query] = url.split('?');
  return [path.replace(/\/+$/, ''), ...query].join('?');
}
