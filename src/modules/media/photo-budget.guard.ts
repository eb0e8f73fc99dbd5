import { finished } from 'node:stream/promises';
import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { StaffRequest } from '../users/current-staff.js';
import { Budgets } from '../visitors/budgets.js';
import { MOST_BYTES } from './photo-refused.js';

/** One photo from the sender's budget, before it is received. */
@Injectable()
export class PhotoBudget implements CanActivate {
  constructor(private readonly budgets: Budgets) {}

  /** @throws TooMany */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const req = context.switchToHttp().getRequest<StaffRequest>();
    // Who writes the news needs more pictures in an hour than anybody who posts.
    if (req.staff) return true;
    try {
      await this.budgets.take('photo', req);
      return true;
    } catch (error) {
      await drain(req);
      throw error;
    }
  }
}

/** Lets an honest photo go by unseen: who is answered while still sending may find the connection closed instead of the words. */
async function drain(req: Request): Promise<void> {
  if (!(Number(req.headers['content-length']) <= 2 * MOST_BYTES)) return;
  req.resume();
  await finished(req).catch(() => undefined);
}
