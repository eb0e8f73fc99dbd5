import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { type Observable, tap } from 'rxjs';
import { type Sent, textOf } from '../../../web/sent.js';
import { Networks } from '../networks.js';
import { NOTED, type Noting } from './noted.js';
import { SecurityLog } from './security-log.js';

/** The guard of the staff's doors has put it there; it stands on this floor too, so it is known by its shape alone. */
type StaffRequest = Request & { readonly staff?: { readonly name: string } | null };

/** Notes what routes with `@Noted` answer, and everything that somebody of the staff changes. */
@Injectable()
export class NotingInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly networks: Networks,
    private readonly log: SecurityLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const req = http.getRequest<StaffRequest>();
    const noting = this.reflector.get<Noting | undefined>(NOTED, context.getHandler()) ?? ofStaff(req);
    if (!noting) return next.handle();
    const note = (status: number, to = '') => this.note(req, noting, status, to);
    return next.handle().pipe(
      tap({
        next: (answer: unknown) => {
          const { url = '', statusCode } = (answer ?? {}) as { url?: string; statusCode?: number };
          note(statusCode ?? http.getResponse<Response>().statusCode, url);
        },
        error: (error: unknown) => note(statusOf(error)),
      }),
    );
  }

  private note(req: StaffRequest, { act, kind, who }: Noting, status: number, to: string): void {
    const { type = kind ?? '', id = '' } = req.params as Record<string, string | undefined>;
    this.log.note({
      act,
      address: this.networks.address(req),
      agent: req.headers['user-agent'] ?? '',
      item: `${type} ${id}`.trim(),
      who: req.staff?.name ?? (who ? textOf((req.body ?? {}) as Sent, who) : ''),
      status,
      to,
    });
  }
}

/** Decisions, and whatever else is done behind the staff's doors. */
function ofStaff(req: StaffRequest): Noting | null {
  if (!req.staff || req.method === 'GET' || req.method === 'HEAD' || !req.path.startsWith('/staff/')) return null;
  return { act: /^\/staff\/item\/.+\/decide$/.test(req.path) ? 'decision' : `staff ${req.path.split('/')[2]}` };
}

const statusOf = (error: unknown): number =>
  error instanceof HttpException ? error.getStatus() : ((error as { status?: number } | null)?.status ?? 500);
