import { ForbiddenException, HttpException, NotFoundException } from '@nestjs/common';

/** The thing itself, or a 404 page. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new NotFoundException();
  return thing;
}

/** For reading: does not reveal that there is something. */
export function notFoundUnless(allowed: boolean): void {
  if (!allowed) throw new NotFoundException();
}

/** For acting. */
export function forbiddenUnless(allowed: boolean): void {
  if (!allowed) throw new ForbiddenException();
}

/** An answer with its own page and status: 410 with the reason, 409 with who decided. `view` is rendered with `model`. */
export class PageAnswer extends HttpException {
  constructor(
    status: number,
    readonly view: string,
    readonly model: object,
  ) {
    super({ message: view }, status);
  }
}
