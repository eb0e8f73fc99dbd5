import { isoMoment } from '../../kernel/format.js';
import { type Sent, textOf } from '../../web/sent.js';

/** The small fields of the newsroom's form. Each is taken only as the form itself writes it. */

const ONCE = /^[0-9a-z]{26}$/;

/** The secret of one opened form, which tells its sendings from those of another; null when there is none. */
export function onceOf(sent: Sent): string | null {
  const once = textOf(sent, 'once');
  return ONCE.test(once) ? once : null;
}

/** The edition that an editor began with; NaN, which is no edition, when it is no plain number. */
export function editionOf(sent: Sent): number {
  const edition = textOf(sent, 'edition');
  return /^[1-9]\d{0,8}$/.test(edition) ? Number(edition) : NaN;
}

/** As `datetime-local` has it, in the city's time. */
export const wallTime = (at: number): string => isoMoment(at).slice(0, 16);

/** The moment of a wall time, epoch milliseconds; NaN when it is none, like the 30th of February. */
export function momentOf(wall: string): number {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(wall)) return NaN;
  const minute = wall.slice(0, 16);
  const moment = Date.parse(`${minute}:00+08:00`);
  return Number.isFinite(moment) && wallTime(moment) === minute ? moment : NaN;
}
