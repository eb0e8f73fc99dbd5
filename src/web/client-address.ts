import { isIP, isIPv6 } from 'node:net';
import type { IncomingMessage } from 'node:http';

/**
 * The address of the client, IPv4 ones in their short form. Only with `trustProxy` is `X-Forwarded-For` believed, and of it only the last
 * address: the one that our own proxy saw.
 */
export function clientAddress(req: Pick<IncomingMessage, 'headers' | 'socket'>, trustProxy: boolean): string {
  const forwarded = trustProxy ? req.headers['x-forwarded-for'] : undefined;
  const last = String(forwarded ?? '')
    .split(',')
    .pop()!
    .trim();
  return isIP(last) ? plain(last) : plain(req.socket.remoteAddress ?? '');
}

/** The network of an address: its /24, or its /64 when it is IPv6. Anything else is a network of its own. */
export function networkOf(address: string): string {
  const plainAddress = plain(address);
  if (!isIPv6(plainAddress)) return plainAddress.split('.').slice(0, 3).join('.');
  return groupsOf(plainAddress).slice(0, 4).join(':');
}

/** `::ffff:10.0.0.1`, however it is written, is 10.0.0.1. */
function plain(address: string): string {
  const bare = address.split('%')[0]!;
  if (!isIPv6(bare)) return bare;
  const groups = groupsOf(bare);
  if (groups.slice(0, 5).some((group) => group !== 0) || groups[5] !== 0xffff) return bare;
  return [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255].join('.');
}

/** The eight numbers of an IPv6 address. */
function groupsOf(address: string): number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...part: string[]) =>
    [0, 2].map((at) => (Number(part[at]) * 256 + Number(part[at + 1])).toString(16)).join(':'),
  );
  const [left = '', right] = hex.split('::');
  const before = left ? left.split(':') : [];
  const after = right ? right.split(':') : [];
  const gap = right === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(0, gap)).fill('0'), ...after].map((group) => parseInt(group, 16));
}
