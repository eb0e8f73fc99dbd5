import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Person } from './person.js';

/** A request whose session the guard has looked up. */
export interface StaffRequest extends Request {
  staff?: Person | null;
}

/** Who is signed in: always somebody behind a closed door, perhaps null behind an open one. */
export const CurrentStaff = createParamDecorator(
  (_: unknown, context: ExecutionContext): Person | null =>
    context.switchToHttp().getRequest<StaffRequest>().staff ?? null,
);
