import type { Request } from 'express';
import { SECOND } from '../kernel/clock.js';
import type { FormBack } from './forms.js';
import { TooMany, waitWords } from './too-many.js';

/**
 * Does `work`; when a limit is in the way, the form comes back with everything that was typed, and `Retry-After` with it.
 * @param back makes the form, with the wait in words
 */
export async function orHeldBack<Result>(
  req: Request,
  work: () => Promise<Result>,
  back: (wait: string, error: TooMany) => FormBack | Promise<FormBack>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    req.res?.setHeader('Retry-After', Math.ceil(error.waitMs / SECOND));
    throw await back(waitWords(error.waitMs), error);
  }
}
