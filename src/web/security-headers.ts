import helmet from 'helmet';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { DAY, SECOND } from '../kernel/clock.js';

const SELF = ["'self'"];
const NONE = ["'none'"];
const HALF_YEARS = 4;

/** Nothing that the site does not use, for anybody. */
const PERMISSIONS = [
  'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media',
  'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'interest-cohort', 'magnetometer', 'microphone', 'midi', 'payment',
  'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
]; // prettier-ignore
const OWN_USE = new Set(['fullscreen', 'publickey-credentials-get']);

export const permissionsPolicy = PERMISSIONS.map((name) => `${name}=(${OWN_USE.has(name) ? 'self' : ''})`).join(', ');

/** The headers of every answer, and what is assumed of an answer until a page says otherwise: that it is for one person alone. */
export function securityHeaders(siteUrl: string): RequestHandler[] {
  const isHttps = siteUrl.startsWith('https:');
  const policies = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': SELF,
        'script-src': SELF,
        'script-src-attr': NONE,
        'style-src': SELF,
        'style-src-attr': NONE,
        'img-src': [...SELF, 'data:', 'blob:'],
        'object-src': NONE,
        'base-uri': NONE,
        'form-action': SELF,
        'frame-ancestors': NONE,
        'frame-src': NONE,
        ...(isHttps ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: isHttps
      ? { maxAge: (HALF_YEARS * 182 * DAY) / SECOND, includeSubDomains: true, preload: true }
      : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    originAgentCluster: isHttps,
  });
  return [policies, otherHeaders];
}

function otherHeaders(_req: Request, res: Response, next: NextFunction): void {
  res.setHeader('Permissions-Policy', permissionsPolicy);
  res.setHeader('Cache-Control', 'private, no-store');
  next();
}
