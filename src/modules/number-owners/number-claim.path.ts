import { HOUR } from '../../kernel/clock.js';

export const NUMBER_CLAIM = 'number-claim';

/** 发布人证明了号码是他的 */
export const PROVED_BY_POSTER = 'P02';

/** Within which time a poster can confirm, and staff should have looked. */
export const PROVED_WITHIN = 24 * HOUR;

export const MY_NUMBER = '/my-number';
export const claimPath = (number: string): string => `${MY_NUMBER}/${number}`;
