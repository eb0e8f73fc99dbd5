import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  PayloadTooLargeException,
} from '@nestjs/common';
import express, { type Request, type Response } from 'express';
import type { Observable } from 'rxjs';

/** What WeChat and Word put on the clipboard is mostly styles: far more than the text that comes out. */
const MOST = '2mb';
export const TOO_MUCH = '粘贴的内容太大了，请分几次粘贴';
const receive = express.text({ type: 'text/html', limit: MOST, defaultCharset: 'utf-8' });

/** Reads a body of `text/html`, which no form can send from elsewhere. Only behind the guard: nobody else may send so much. */
@Injectable()
export class PastedHtml implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    await new Promise<void>((resolve, reject) =>
      receive(http.getRequest<Request>(), http.getResponse<Response>(), (error?: unknown) =>
        error ? reject(new PayloadTooLargeException(TOO_MUCH)) : resolve(),
      ),
    );
    return next.handle();
  }
}
