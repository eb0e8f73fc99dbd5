import { HOUR } from '../../../kernel/clock.js';

export const APPEAL = 'appeal';

/** Within which time an appeal is decided. */
export const ANSWERED_WITHIN = 24 * HOUR;
