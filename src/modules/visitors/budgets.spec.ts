import 'reflect-metadata';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Request, Response } from 'express';
import type { Settings } from '../../config/settings.js';
import { Clock, DAY, HOUR, MINUTE } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';
import { Cookies } from '../../web/cookies.js';
import { TooMany } from '../../web/too-many.js';
import { Budgets, type OverBudget } from './budgets.js';
import { Devices } from './devices.js';
import { Networks } from './networks.js';

interface Browser {
  address?: string;
  agent?: string;
  cookie?: string;
}

describe('Budgets', () => {
  let jar: Record<string, string>;

  beforeEach(() => {
    // The library counts by Date and forgets by timers.
    jest.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00+08:00') });
    jar = {};
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const house = (rateLimitScale = 1) => {
    const settings = { siteUrl: 'http://board.test', trustProxy: false, rateLimitScale } as Settings;
    const vault = new Vault('a secret for tests only, long enough');
    const devices = new Devices(new Cookies(settings), vault);
    return { devices, budgets: new Budgets(settings, new Networks(settings, vault, new Clock()), devices, vault) };
  };
  const from = ({ address = '10.1.2.3', agent = 'Phone', cookie }: Browser = {}) =>
    ({ headers: { 'user-agent': agent, cookie }, socket: { remoteAddress: address } }) as unknown as Request;
  const answer = () => ({ cookie: (name: string, value: string) => (jar[name] = value) }) as unknown as Response;
  const waits = (work: Promise<void>) =>
    work.then(
      () => 0,
      (error: TooMany) => error.waitMs,
    );

  it('let a guest post three times an hour and five times a day', async () => {
    const { budgets } = house();
    for (let n = 0; n < 3; n += 1) await budgets.take('listing', from());
    expect(await waits(budgets.take('listing', from()))).toBe(HOUR);

    jest.advanceTimersByTime(HOUR);
    for (let n = 0; n < 2; n += 1) await budgets.take('listing', from());
    expect(await waits(budgets.take('listing', from()))).toBe(23 * HOUR);

    jest.advanceTimersByTime(DAY);
    expect(await waits(budgets.take('listing', from()))).toBe(0);
  });

  it('tell guests of one network apart, but hold the network to ten', async () => {
    const { budgets } = house();
    const answers = [];
    for (let n = 0; n < 12; n += 1)
      answers.push(await waits(budgets.take('listing', from({ address: `10.1.2.${n}` }))));

    expect(answers.map((wait) => wait > 0)).toEqual([...Array<boolean>(10).fill(false), true, true]);
    expect(await waits(budgets.take('listing', from({ address: '10.1.3.1' })))).toBe(0);
  });

  it('know an address however it is written', async () => {
    const { budgets } = house();
    await budgets.take('listing', from({ address: '10.1.2.3' }));
    await budgets.take('listing', from({ address: '::ffff:10.1.2.3' }));
    await budgets.take('listing', from({ address: '::ffff:a01:203' }));
    expect(await waits(budgets.take('listing', from()))).toBeGreaterThan(0);
  });

  it('follow a device from network to network', async () => {
    const { budgets, devices } = house();
    const first = from();
    devices.of(first, answer());
    await budgets.take('listing', first);
    const cookie = `device=${jar['device']}`;
    await budgets.take('listing', from({ address: '10.9.9.9', cookie }));
    await budgets.take('listing', from({ address: '10.8.8.8', cookie }));

    expect(await waits(budgets.take('listing', from({ address: '10.7.7.7', cookie })))).toBeGreaterThan(0);
    expect(await waits(budgets.take('listing', from({ address: '10.7.7.7', cookie: 'device=made.up' })))).toBe(0);
  });

  it('take nothing when they refuse', async () => {
    const { budgets } = house();
    for (let n = 0; n < 5; n += 1) await budgets.take('login', from({ address: `10.5.${n}.1` }), { also: 'mei' });
    for (let n = 0; n < 5; n += 1) await waits(budgets.take('login', from(), { also: 'mei' }));

    for (let n = 0; n < 5; n += 1) expect(await waits(budgets.take('login', from(), { also: 'jun' }))).toBe(0);
    expect(await waits(budgets.take('login', from(), { also: 'jun' }))).toBe(15 * MINUTE);
  });

  it('go on beyond the limit for who has proved something, up to a ceiling', async () => {
    const { budgets } = house();
    const more = (beyond: boolean) => waits(budgets.take('listing', from(), { beyond }));
    for (let n = 0; n < 3; n += 1) expect(await more(true)).toBe(0);
    const refused = await budgets.take('listing', from()).catch((error: unknown) => error as OverBudget);
    expect(refused).toMatchObject({ waitMs: HOUR, isProvable: true });

    for (let n = 3; n < 9; n += 1) expect(await more(true)).toBe(0);
    expect(await more(true)).toBe(HOUR);
    const ended = await budgets.take('listing', from()).catch((error: unknown) => error as OverBudget);
    expect(ended).toMatchObject({ isProvable: false });
  });

  it('let no proof help where none is foreseen', async () => {
    const { budgets } = house();
    for (let n = 0; n < 10; n += 1) await budgets.take('report', from());
    expect(await waits(budgets.take('report', from(), { beyond: true }))).toBeGreaterThan(0);
    expect(await budgets.take('report', from()).catch((error: unknown) => error)).toMatchObject({ isProvable: false });
  });

  it('do not pay who invents kinds of browser, and go on when they are only asked', async () => {
    const { budgets } = house();
    const answers = [];
    for (let n = 0; n < 8; n += 1) answers.push(await waits(budgets.take('listing', from({ agent: `Phone ${n}` }))));
    expect(answers.filter((wait) => wait === 0)).toHaveLength(6);

    for (let n = 0; n < 3; n += 1) expect(await budgets.allows('phone', from(), { also: 'x' })).toBe(true);
    expect(await budgets.allows('phone', from(), { also: 'x' })).toBe(false);
  });

  it('are given back after a right password', async () => {
    const { budgets } = house();
    for (let n = 0; n < 5; n += 1) await budgets.take('login', from({ address: `10.5.${n}.1` }), { also: 'mei' });
    await budgets.give('login', from({ address: '10.5.4.1' }), { also: 'mei' });
    expect(await waits(budgets.take('login', from(), { also: 'mei' }))).toBe(0);
  });

  it('hold against fifty at once', async () => {
    const { budgets } = house();
    const answers = await Promise.all(Array.from({ length: 50 }, () => waits(budgets.take('listing', from()))));
    expect(answers.filter((wait) => wait === 0)).toHaveLength(3);
  });

  it('can be scaled, and switched off', async () => {
    const double = house(2).budgets;
    for (let n = 0; n < 6; n += 1) await double.take('listing', from());
    expect(await waits(double.take('listing', from()))).toBeGreaterThan(0);

    const off = house(0).budgets;
    for (let n = 0; n < 100; n += 1) await off.take('listing', from());
  });
});
