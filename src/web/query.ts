import { parse } from 'node:querystring';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';

/** The query of an address: an object without prototype; a repeated key has all its values. Read it with `one`, `many`. */
export type Query = Readonly<Record<string, string | string[]>>;

const MOST_PAIRS = 100;

/** What stands behind the `?`; a malformed escape stays as it is written, a nested name (`a[b]`) is an ordinary one. */
export function queryOf(req: Pick<IncomingMessage, 'url'>): Query {
  const url = req.url ?? '';
  const mark = url.indexOf('?');
  return (mark < 0 ? Object.create(null) : parse(url.slice(mark + 1), '&', '=', { maxKeys: MOST_PAIRS })) as Query;
}

/** `@Queries() query: Query` */
export const Queries = createParamDecorator((_: unknown, context: ExecutionContext): Query =>
  queryOf(context.switchToHttp().getRequest<IncomingMessage>()),
);

/** The first value of a key that should have one; '' when there is none. */
export function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** All values of a key that may be repeated. */
export function many(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat();
}
