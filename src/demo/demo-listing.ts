import type { PictureName } from './pictures/pictures.js';

export type Fate = 'held' | 'reported' | 'expired' | 'removed' | 'refused' | 'done';

/** One listing of the demo, as a person would fill in the form, and what became of it. */
export interface DemoListing {
  leaf: string;
  region: string;
  /** 9 digits, of that region; not in 其他地区, rarely left out in a county. */
  town?: string;
  title: string;
  body: string;
  /** By the names of the form: also `KEY.area`, `KEY.end`, `KEY.unit`. */
  fields: Record<string, string | string[]>;
  contact: string;
  phone: string;
  wechat?: string;
  callTime?: string;
  /** Days; the leaf's own when left out. */
  valid?: number;
  photos: PictureName[];
  /** How long ago it was posted. */
  ageHours: number;
  /** How long ago it was refreshed, if it was. */
  refreshedHours?: number;
  fate?: Fate;
  /** Code of the removal reason, for what was removed or refused. */
  reason?: string;
  /** Codes of the report reasons, and what the readers wrote. */
  reports?: { reason: string; note: string }[];
}
