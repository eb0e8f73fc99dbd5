import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Database } from '../database/database.js';
import { randomName } from '../kernel/ids.js';
import { RuleBroken } from '../kernel/rule-broken.js';
import { NotCommon } from './caching.interceptor.js';
import { errorFrame } from './error-frame.js';
import { errorWords, ownWords } from './error-words.js';
import { PageAnswer } from './errors.js';
import { isInner, pageMarks } from './inner-request.js';
import { problemOf } from './problem.js';
import { Renderer } from './renderer.js';
import { TooMany } from './too-many.js';
import { sendUnavailable } from './unavailable.js';
import { uploadFault } from './upload-fault.js';

const REFERENCE_LENGTH = 8;
const log = new Logger('error');

/** Whatever was thrown becomes an answer with its true status, in plain words; what we did not expect is logged with a reference. */
@Catch()
export class ErrorPages implements ExceptionFilter {
  constructor(
    private readonly renderer: Renderer,
    private readonly database: Database,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const [req, res] = [http.getRequest<Request>(), http.getResponse<Response>()];
    if (res.headersSent) return this.cutOff(error, res);
    // An answer in nobody's name that nobody will keep: the visitor's own request finds out for itself.
    if (error instanceof NotCommon || (isInner(req) && pageMarks(res).seconds === undefined)) return void res.end();
    try {
      await this.answer(error, req, res);
    } catch (second) {
      this.note(second, res);
      if (!res.headersSent) sendUnavailable(req, res);
    }
  }

  private async answer(error: unknown, req: Request, res: Response): Promise<void> {
    const status = statusOf(error);
    if (status >= 500) this.note(error, res);
    if (this.database.dialect.isDown(error) || status === 503) return sendUnavailable(req, res);
    const reference = this.referenceOf(res);
    res.status(status);
    if (error instanceof TooMany) res.setHeader('Retry-After', String(Math.max(1, Math.ceil(error.waitMs / 1000))));
    if (prefersJson(req)) {
      const problem = problemOf(error, status, reference);
      res.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
      return void res.end(JSON.stringify(problem));
    }
    if (error instanceof PageAnswer)
      return this.renderer.sendView(req, res, error.view, { reference, ...error.model, status });
    const { title, message } = errorWords(status);
    await this.renderer.sendView(req, res, 'errors/show', {
      title,
      heading: title,
      message: ownWords(error) ?? message,
      status,
      reference,
      noindex: true,
      ...errorFrame(req.path, status),
    });
  }

  /** The answer has begun: all that can be done is not to let it look finished. */
  private cutOff(error: unknown, res: Response): void {
    if (res.writableEnded) return;
    this.note(error, res);
    res.destroy();
  }

  private note(error: unknown, res: Response): void {
    log.error({ reference: this.referenceOf(res), err: error });
  }

  private referenceOf(res: Response): string {
    return (res.locals['reference'] ??= randomName(REFERENCE_LENGTH).toUpperCase()) as string;
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof RuleBroken) return error.status;
  return uploadFault(error) ?? 500;
}

function prefersJson(req: Request): boolean {
  return req.accepts(['html', 'json']) === 'json';
}
