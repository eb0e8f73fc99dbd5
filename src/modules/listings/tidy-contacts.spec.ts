import { describe, expect, it } from '@jest/globals';
import { Listing } from './listing.entity.js';
import { tidied } from './tidy-contacts.js';

const PHONE = 'a 13800001111';

describe('tidied', () => {
  it('moves a number out of the text into the empty box', () => {
    expect(tidied({ tidy: '1', title: '两室出租', body: '拎包入住，电话13800001111' })).toMatchObject({
      title: '两室出租',
      body: '拎包入住',
      phone: '13800001111',
    });
  });

  it('leaves a text that is far too long as it was typed, and its number too', () => {
    const long = '|'.repeat(20_000) + PHONE;
    expect(tidied({ tidy: '1', title: long, body: long })).toMatchObject({ title: long, body: long, phone: '' });
  });

  it('counts only what can be seen', () => {
    const body = `${'淮\u200b'.repeat(2 * Listing.bodyLength - PHONE.length)}${PHONE}`;
    expect(tidied({ tidy: '1', body })).toMatchObject({ phone: '13800001111' });
  });
});
