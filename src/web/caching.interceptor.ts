import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';
import { CACHED } from './cached.js';
import { isInner, pageMarks } from './inner-request.js';

/** An inner request has come to a route whose answer is for one person: it is dropped, and the visitor's own request goes this way. */
export class NotCommon extends Error {}

/** Marks the answers of `@Cached` routes. */
@Injectable()
export class CachingInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const seconds = this.reflector.get<number | undefined>(CACHED, context.getHandler());
    if (seconds !== undefined) pageMarks(http.getResponse<Response>()).seconds = seconds;
    else if (isInner(http.getRequest<Request>())) throw new NotCommon();
    return next.handle();
  }
}
