import { describe, expect, it } from '@jest/globals';
import express, { type Request, type Response } from 'express';
import request from 'supertest';
import { type Settings } from '../../config/settings.js';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';
import { Cookies } from '../../web/cookies.js';
import { type Locked, ReceiptKeys } from './receipt-keys.js';

class SetClock extends Clock {
  moment = Date.UTC(2026, 10, 24);
  override now(): number {
    return this.moment;
  }
}

function someKeys(siteUrl = 'http://board.test', secret = 'x'.repeat(32)) {
  const clock = new SetClock();
  return { clock, keys: new ReceiptKeys(new Vault(secret), clock, new Cookies({ siteUrl } as Settings)) };
}

/** Answers a request with what `work` does; answers the cookies that a browser would send back. */
async function cookiesAfter(work: (req: Request, res: Response) => void, cookie = ''): Promise<string[]> {
  const app = express().get('/', (req, res) => {
    work(req, res);
    res.end();
  });
  const answer = await request(app).get('/').set('Cookie', cookie);
  return (answer.headers['set-cookie'] as unknown as string[] | undefined) ?? [];
}

const value = (cookies: string[]): string => cookies[0]!.split(';')[0]!;
const asking = (cookie: string) => ({ headers: { cookie } }) as Request;

describe('The management code', () => {
  const { keys } = someKeys();
  const code = keys.codeFor('a'.repeat(64), 7);
  const listing: Locked = { id: 7, codeHash: keys.hash(7, code) };

  it('is twelve characters that can be read aloud, the same for the same form', () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(keys.codeFor('a'.repeat(64), 7)).toBe(code);
    expect(keys.codeFor('a'.repeat(64), 8)).not.toBe(code);
    expect(keys.show('ABCDEFGHJKMN')).toBe('ABCD-EFGH-JKMN');
  });

  it.each([
    ['as it is shown', (text: string) => keys.show(text)],
    ['in small letters with spaces', (text: string) => ` ${text.toLowerCase().replace(/(.{4})/g, '$1 ')}`],
    ['with the letters that look alike', (text: string) => text.replace(/0/g, 'o').replace(/1/g, 'l')],
    [
      'in wide letters',
      (text: string) => text.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
  ])('opens when it is typed %s', (_, typed) => {
    expect(keys.matches(listing, typed(code))).toBe(true);
  });

  it.each(['', 'AAAA-AAAA-AAAA', code.slice(1), `${code}0`])('does not open for %j', (typed) => {
    expect(keys.matches(listing, typed)).toBe(false);
  });

  it('of one listing does not open another', () => {
    expect(keys.matches({ id: 8, codeHash: listing.codeHash }, code)).toBe(false);
    expect(keys.hash(8, code)).not.toBe(listing.codeHash);
  });
});

describe('The right to see a receipt', () => {
  const { keys } = someKeys();
  const listing: Locked = { id: 7, codeHash: keys.hash(7, 'ABCDEFGHJKMN') };

  it('is carried by a cookie that scripts and other sites cannot use', async () => {
    const [cookie] = await cookiesAfter((req, res) => keys.grant(res, req, listing));
    expect(cookie).toMatch(
      /^receipts=7\.[0-9a-f]{32}; Max-Age=31536000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    );
    const secure = someKeys('https://board.test').keys;
    const [locked] = await cookiesAfter((req, res) => secure.grant(res, req, listing));
    expect(locked).toMatch(/^__Host-receipts=.*; Secure; SameSite=Lax$/);
  });

  it('holds for that listing, as long as its code is the same', async () => {
    const cookie = value(await cookiesAfter((req, res) => keys.grant(res, req, listing)));
    expect(keys.holds(asking(cookie), listing)).toBe(true);
    expect(keys.holds(asking(cookie), { id: 8, codeHash: listing.codeHash })).toBe(false);
    expect(keys.holds(asking(cookie), { id: 7, codeHash: keys.hash(7, 'ZZZZZZZZZZZZ') })).toBe(false);
    expect(someKeys('http://board.test', 'y'.repeat(32)).keys.holds(asking(cookie), listing)).toBe(false);
  });

  it('cannot be claimed for another number', async () => {
    const cookie = value(await cookiesAfter((req, res) => keys.grant(res, req, listing)));
    expect(keys.holds(asking(cookie.replace('7.', '8.')), { id: 8, codeHash: listing.codeHash })).toBe(false);
  });

  it.each([
    '',
    'receipts',
    'receipts=',
    'receipts=~',
    'receipts=7',
    `receipts=7.${'0'.repeat(31)}`,
    `receipts=7.${'z'.repeat(32)}`,
    `other=7.${'0'.repeat(32)}`,
  ])('is not there in %j', (cookie) => {
    expect(keys.heldIds(asking(cookie))).toEqual([]);
    expect(keys.holds(asking(cookie), listing)).toBe(false);
  });

  it('is kept for the thirty newest', async () => {
    let cookie = '';
    for (let id = 1; id <= 32; id++)
      cookie = value(await cookiesAfter((req, res) => keys.grant(res, req, { id, codeHash: 'h' }), cookie));
    cookie = value(await cookiesAfter((req, res) => keys.grant(res, req, { id: 5, codeHash: 'h' }), cookie));
    expect(keys.heldIds(asking(cookie))).toEqual([5, ...Array.from({ length: 27 }, (_, i) => 32 - i), 4, 3]);
    expect(cookie.length).toBeLessThan(1500);
  });
});

describe('The code shown after posting', () => {
  it('is shown on its own receipt for a quarter of an hour', async () => {
    const { keys, clock } = someKeys();
    const [cookie] = await cookiesAfter((_, res) => keys.showOnce(res, 7, 'ABCDEFGHJKMN'));
    expect(cookie).toMatch(/; Max-Age=900; Path=\/receipts\/7; .*HttpOnly/);
    expect(cookie).not.toContain('ABCD');
    expect(keys.shownCode(asking(value([cookie!])), 7)).toBe('ABCDEFGHJKMN');
    expect(keys.shownCode(asking(value([cookie!])), 8)).toBeNull();
    clock.moment += 15 * MINUTE;
    expect(keys.shownCode(asking(value([cookie!])), 7)).toBeNull();
  });

  it('is gone once it was noted down', async () => {
    const { keys } = someKeys();
    const [cookie] = await cookiesAfter((_, res) => keys.hideCode(res, 7));
    expect(cookie).toMatch(/^code=; Max-Age=0; Path=\/receipts\/7;/);
    expect(keys.shownCode(asking(''), 7)).toBeNull();
    expect(keys.shownCode(asking('code=nonsense'), 7)).toBeNull();
  });
});
