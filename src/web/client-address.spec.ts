import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { clientAddress, networkOf } from './client-address.js';

const request = (remoteAddress: string | undefined, forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress },
  }) as unknown as IncomingMessage;

describe('The client’s address', () => {
  it.each([
    ['10.1.2.3', undefined, false, '10.1.2.3'],
    ['::ffff:10.1.2.3', undefined, false, '10.1.2.3'],
    ['::ffff:a01:203', undefined, false, '10.1.2.3'],
    ['fe80::1%eth0', undefined, false, 'fe80::1'],
    ['10.1.2.3', '8.8.8.8', false, '10.1.2.3'],
    ['10.1.2.3', '8.8.8.8', true, '8.8.8.8'],
    ['10.1.2.3', '1.1.1.1, 8.8.8.8', true, '8.8.8.8'],
    ['10.1.2.3', '8.8.8.8, nonsense', true, '10.1.2.3'],
    ['10.1.2.3', '', true, '10.1.2.3'],
    [undefined, undefined, false, ''],
  ])('of %s with %s (proxy: %s) is %s', (remote, forwarded, trust, expected) => {
    expect(clientAddress(request(remote, forwarded), trust)).toBe(expected);
  });

  it('has a network of 256 neighbours, or 2^64', () => {
    expect(networkOf('10.1.2.3')).toBe(networkOf('10.1.2.250'));
    expect(networkOf('10.1.2.3')).not.toBe(networkOf('10.1.3.3'));
    expect(networkOf('::ffff:10.1.2.3')).toBe(networkOf('10.1.2.9'));
    expect(networkOf('2001:db8:0:1::1')).toBe(networkOf('2001:db8::1:ffff:ffff:ffff:ffff'));
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8:0:2::1'));
    expect(networkOf('::1')).toBe(networkOf('0:0:0:0:0:0:0:2'));
  });
});
