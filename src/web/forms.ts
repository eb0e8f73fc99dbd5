import { CallHandler, ExecutionContext, Injectable, NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, Observable, throwError } from 'rxjs';
import type { Request } from 'express';
import { PageAnswer } from './errors.js';

/** What is wrong with one field, in words for the person who typed it. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/** A person's mistake. On a route with `@FormOf` it comes back as the same form (422). */
export class FormInvalid extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map((fault) => `${fault.field}: ${fault.message}`).join('; '));
  }
}

/** A form with everything that was typed and a word beside each field that is wrong. */
export class FormBack extends PageAnswer {
  constructor(view: string, model: object, status: 401 | 409 | 413 | 415 | 422 | 429 = 422) {
    super(status, view, model);
  }
}

/** What the form partials take: values as typed, faults in order and by field. */
export interface FormModel {
  readonly values: Record<string, unknown>;
  readonly faults: readonly Fault[];
  readonly fault: Readonly<Record<string, string>>;
}

export function formModel(values: Record<string, unknown> = {}, faults: readonly Fault[] = []): FormModel {
  const fault: Record<string, string> = Object.create(null);
  for (const { field, message } of faults) fault[field] ??= message;
  return { values, faults, fault };
}

const FORM_VIEW = 'form-view';

/** Names the view that shows this route's form again, with `form: FormModel`, when the form is invalid. */
export const FormOf = (view: string) => SetMetadata(FORM_VIEW, view);

@Injectable()
export class FormInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const view = this.reflector.get<string | undefined>(FORM_VIEW, context.getHandler());
    if (!view) return next.handle();
    const { body } = context.switchToHttp().getRequest<Request>();
    return next
      .handle()
      .pipe(
        catchError((error: unknown) =>
          throwError(() =>
            error instanceof FormInvalid ? new FormBack(view, { form: formModel(body ?? {}, error.faults) }) : error,
          ),
        ),
      );
  }
}
