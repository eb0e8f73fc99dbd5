import { DAY } from '../../kernel/clock.js';

/** What becomes of a claim to a number when it is made. Pure: no database, no request, no exceptions. */

/** So long a claim that did not hold counts against whoever made it, and shields the number from others. */
export const BRAKE = 30 * DAY;
/** More claims of one device, or of one network, in a day than honest people have numbers. */
export const DEVICE_PER_DAY = 3;
export const NETWORK_PER_DAY = 10;

export interface Past {
  /** Claims to this number that were dismissed: when, and whether from where this one comes. */
  readonly dismissedHere: readonly { readonly at: number; readonly sameSource: boolean }[];
  /** When the last claim of this device to any other number was dismissed. */
  readonly dismissedElsewhere: number | null;
  /** How many claims this device, and its network, have made within a day. */
  readonly ofDevice: number;
  readonly ofNetwork: number;
}

export type Response =
  | { readonly does: 'hide' }
  /** It opens a claim, but the contact stays until staff have looked. */
  | { readonly does: 'ask-staff'; readonly why: 'dismissed-before' | 'many' }
  | { readonly does: 'wait'; readonly until: number };

/**
 * The first claim hides the contact at once. Whoever was wrong about a number waits before he may say so again; others are heard,
 * but nobody silences the same seller twice before somebody has looked. Who has proved that the number is his is no rival.
 * @param proved with a message
 */
export function responseTo(past: Past, proved: boolean, now: number): Response {
  if (proved) return { does: 'hide' };
  const recent = past.dismissedHere.filter(({ at }) => now - at < BRAKE);
  const own = recent.filter(({ sameSource }) => sameSource).map(({ at }) => at);
  if (own.length > 0) return { does: 'wait', until: Math.max(...own) + BRAKE };
  if (recent.length > 0) return { does: 'ask-staff', why: 'dismissed-before' };
  const wrongElsewhere = past.dismissedElsewhere !== null && now - past.dismissedElsewhere < BRAKE;
  if (wrongElsewhere || past.ofDevice >= DEVICE_PER_DAY || past.ofNetwork >= NETWORK_PER_DAY)
    return { does: 'ask-staff', why: 'many' };
  return { does: 'hide' };
}
