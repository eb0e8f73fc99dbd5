import { parse } from 'node:querystring';
import { PayloadTooLargeException } from '@nestjs/common';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';

const FORM = 'application/x-www-form-urlencoded';
const FORM_LIMIT = '64kb';
const MOST_FIELDS = 500;

/**
 * Forms: flat, small, and text alone. `req.body` is an object without prototype, also when nothing was sent; a repeated name has all
 * its values, and `a[b]` is a name like any other. Multipart is read where photos are taken; JSON is not read at all.
 */
export const formParsers: RequestHandler[] = [express.text({ type: FORM, limit: FORM_LIMIT }), readFields];

function readFields(req: Request, _res: Response, next: NextFunction): void {
  const text: unknown = req.body;
  if (typeof text !== 'string') {
    req.body = Object.create(null);
    return next();
  }
  if (text.split('&', MOST_FIELDS + 1).length > MOST_FIELDS) return next(new PayloadTooLargeException());
  req.body = parse(text, '&', '=', { maxKeys: MOST_FIELDS });
  next();
}
