import { SetMetadata } from '@nestjs/common';

export const NOTED = 'noted';

/** What the security log says of a route. */
export interface Noting {
  readonly act: string;
  /** Kind of the thing whose number is in the address. */
  readonly kind?: string;
  /** Field of the form with the name that somebody gives himself. */
  readonly who?: string;
}

/** Whoever calls this route is noted in the security log, with what became of it. */
export const Noted = (act: string, more: Omit<Noting, 'act'> = {}) => SetMetadata(NOTED, { act, ...more });
