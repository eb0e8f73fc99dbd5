import { describe, expect, it } from '@jest/globals';
import { readNumber, typedNumber } from '../modules/numbers/number.form.js';
import { readRegions } from '../modules/regions/regions.file.js';
import { demoNumbers } from './numbers.js';

describe('The demo’s numbers', () => {
  it('would all be taken by the form', () => {
    const regions = readRegions();
    for (const number of demoNumbers()) expect(readNumber(typedNumber(number), regions)).toEqual(number);
  });
});
