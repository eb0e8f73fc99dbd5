import type { Moderated, ModeratedKind } from './moderated.js';

/** An item, and how its kind is moderated. */
export interface Found {
  readonly kind: ModeratedKind;
  readonly subject: Moderated;
}
