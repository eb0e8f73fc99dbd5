import {
  type CanActivate,
  type ExecutionContext,
  ForbiddenException,
  HttpException,
  Injectable,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { Cookies, STAFF_COOKIE } from '../../web/cookies.js';
import { PUBLIC } from '../../web/public.js';
import type { StaffRequest } from './current-staff.js';
import { ownPath } from './own-path.js';
import type { Role } from './person.js';
import { ROLES_ALLOWED } from './roles.js';
import { Sessions } from './sessions.js';

/** Stands before every route: closed unless `@Public()`. A session is looked up wherever the cookie comes along. */
@Injectable()
export class StaffGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly cookies: Cookies,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<StaffRequest>();
    const response = context.switchToHttp().getResponse<Response>();
    const secret = this.cookies.read(request, STAFF_COOKIE);
    request.staff = secret ? await this.sessions.find(secret) : null;

    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    response.setHeader('Cache-Control', 'no-store');
    if (!request.staff) throw signInFirst(request, response);
    const allowed = this.reflector.getAllAndOverride<Role[] | undefined>(ROLES_ALLOWED, targets);
    if (allowed && !allowed.includes(request.staff.role)) throw new ForbiddenException();
    return true;
  }
}

/** A person who follows a link is sent to the sign-in page and back; a program or a form is told. */
function signInFirst(request: Request, response: Response): HttpException {
  const looking = request.method === 'GET' || request.method === 'HEAD';
  if (!looking || request.accepts(['html', 'json']) === 'json') return new UnauthorizedException();
  const next = ownPath(request.originalUrl);
  response.redirect(303, `/staff/login${next ? `?next=${encodeURIComponent(next)}` : ''}`);
  return new HttpException('Sign in first', 303);
}
