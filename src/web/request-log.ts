import type { IncomingMessage } from 'node:http';
import { Logger } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Vault } from '../kernel/vault.js';
import { clientAddress } from './client-address.js';
import { isInner } from './inner-request.js';

const SLOW_MS = 1000;
const log = new Logger('request');

/** For the log only: the same client gives the same word, and nothing leads back to the address without the site's key. */
export const clientMark = (vault: Vault, req: IncomingMessage, trustProxy: boolean): string =>
  vault.hash('log', clientAddress(req, trustProxy)).slice(0, 12);

/**
 * A line for each request that the application handled: errors and slow ones always, the others when debugging. It has the
 * route and not the address, so that no search words, names or codes get into the log.
 */
export function requestLog(vault: Vault, trustProxy: boolean, isDebugging: boolean): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const began = performance.now();
    res.once('finish', () => {
      const ms = Math.round(performance.now() - began);
      const isWorthIt = res.statusCode >= 500 || ms >= SLOW_MS;
      if (!isWorthIt && !isDebugging) return;
      const line = {
        method: req.method,
        route: routeOf(req),
        status: res.statusCode,
        ms,
        reference: res.locals['reference'] as string | undefined,
        client: isInner(req) ? undefined : clientMark(vault, req, trustProxy),
      };
      if (isWorthIt) log.warn(line);
      else log.debug(line);
    });
    next();
  };
}

/** `/listings/:id` where a route was found, else the beginning of the path. */
function routeOf(req: Request): string {
  const route = (req.route as { path?: string } | undefined)?.path;
  return route ?? req.path.slice(0, 60).replace(/\d{5,}/g, '#');
}
