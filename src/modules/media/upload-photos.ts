import {
  BadRequestException,
  CallHandler,
  ExecutionContext,
  Injectable,
  mixin,
  NestInterceptor,
  PayloadTooLargeException,
  ServiceUnavailableException,
  Type,
} from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import multer, { MulterError } from 'multer';
import { lastValueFrom, Observable, of } from 'rxjs';
import { MOST_BYTES } from './photo-refused.js';
import { UploadFolder } from './upload-folder.js';
import { removeFile, type UploadedPhoto, UploadStorage } from './upload-storage.js';

export type { UploadedPhoto } from './upload-storage.js';

const KB = 1024;
const MB = KB * KB;
/** A text that is too long for the form comes back in it, so a field may be far longer than any form allows. `fieldNestingDepth` 0: a name with brackets is no name of ours. */
const LIMITS = {
  fieldNameSize: 100,
  fieldSize: 64 * KB,
  fields: 200,
  parts: 200,
  headerPairs: 50,
  fieldNestingDepth: 0,
};
/** Of all fields together, in bytes. */
const MOST_TEXT = 512 * KB;
/** Names that must never become keys of an object. */
const UNSAFE = ['__proto__', 'constructor', 'prototype'];

/**
 * Receives `multipart/form-data` with up to `most` photos in `field`; other requests pass through. Afterwards `uploadedPhotos(req)` has
 * the files in order and `req.body` the fields, each a text or a list of texts, in an object without prototype. Photos that are too large
 * or too many are marked and never cost the form. The files are removed when the handler is done with them.
 * @throws BadRequestException for a broken form, PayloadTooLargeException for one that is far too large
 */
export function uploadPhotos(field = 'photos', most = 9): Type<NestInterceptor> {
  @Injectable()
  class PhotoUpload implements NestInterceptor {
    private readonly receive: RequestHandler;

    constructor(folder: UploadFolder) {
      this.receive = receiver(folder, field, most);
    }

    async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
      const http = context.switchToHttp();
      const req = http.getRequest<Request>();
      if (Number(req.headers['content-length']) > MOST_BODY) throw new PayloadTooLargeException(TOO_LARGE);
      await new Promise<void>((resolve, reject) =>
        this.receive(req, http.getResponse<Response>(), (error?: unknown) =>
          error ? reject(inWords(error)) : resolve(),
        ),
      );
      for (const name of UNSAFE) delete req.body?.[name];
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined }).finally(() =>
        removeAll(req),
      );
      return of(answer);
    }
  }
  return mixin(PhotoUpload);
}

/** The photos of this request, in the order in which they were sent. */
export function uploadedPhotos(req: Request): UploadedPhoto[] {
  return Array.isArray(req.files) ? req.files : [];
}

const TOO_LARGE = '一次提交的内容太大了：照片每张最多 15 MB，文字每一栏最多 64 KB、一共最多 512 KB';
/** Of a whole request, in bytes. What is not larger is read to its end, so that its sender hears what is wrong with it. */
const MOST_BODY = 9 * MOST_BYTES + MB;

function receiver(folder: UploadFolder, field: string, most: number): RequestHandler {
  const options = {
    storage: new UploadStorage(folder, most),
    limits: LIMITS,
    fileFilter: (_req: Request, file: Express.Multer.File, accept: (error: null, yes: boolean) => void) =>
      accept(null, file.fieldname === field),
    /** A body without Content-Length is counted as it comes. */
    streamHandler: (req: Request, parser: NodeJS.WritableStream & { destroy(error: Error): void }) => {
      let size = 0;
      req.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MOST_BODY) parser.destroy(new PayloadTooLargeException(TOO_LARGE));
      });
      let text = 0;
      parser.on('field', (_name: string, value: string) => {
        text += Buffer.byteLength(value);
        if (text > MOST_TEXT) parser.destroy(new PayloadTooLargeException(TOO_LARGE));
      });
      req.pipe(parser);
    },
  };
  return multer(options).any();
}

/** Whatever is wrong with a form is the sender's mistake, unless the disk did not take it. */
function inWords(error: unknown): Error {
  if (error instanceof PayloadTooLargeException) return error;
  if (error instanceof MulterError && /^LIMIT_(?!FIELD_NESTING)/.test(error.code))
    return new PayloadTooLargeException(TOO_LARGE);
  if ((error as NodeJS.ErrnoException).syscall) return new ServiceUnavailableException(undefined, { cause: error });
  return new BadRequestException('提交的内容没有收完整，请返回上一页再试一次', { cause: error });
}

async function removeAll(req: Request): Promise<void> {
  await Promise.allSettled(uploadedPhotos(req).map(({ path }) => removeFile(path)));
}
