import ipaddr from 'ipaddr.js';

/** A range of addresses, as 203.0.113.0/24 or 2001:db8:1::/48. */
export interface NetworkRange {
  readonly text: string;
  readonly address: ipaddr.IPv4 | ipaddr.IPv6;
  readonly bits: number;
}

/** Wider than this is a mistake, or a country. */
const WIDEST = { ipv4: 8, ipv6: 20 } as const;
/** What one household or office has: behind more than this stand many who have done nothing. */
const USUAL = { ipv4: 24, ipv6: 64 } as const;

/** Reads a range, or one address; what stands behind the prefix is cut off. Null when it is neither, or a whole country. */
export function readRange(typed: string): NetworkRange | null {
  const text = typed.trim();
  if (!/^[\da-f.:]+(?:\/\d{1,3})?$/i.test(text) || (!text.includes(':') && !/^\d+(?:\.\d+){3}(?:\/|$)/.test(text)))
    return null;
  const [typedAddress = '', typedBits] = text.split('/');
  if (!ipaddr.isValid(typedAddress)) return null;
  const given = ipaddr.parse(typedAddress);
  const mapped = given instanceof ipaddr.IPv6 && given.isIPv4MappedAddress();
  const address = mapped ? given.toIPv4Address() : given;
  const most = address.kind() === 'ipv4' ? 32 : 128;
  const bits = typedBits === undefined ? most : Number(typedBits) - (mapped ? 96 : 0);
  if (bits < WIDEST[address.kind()] || bits > most) return null;
  const first = firstOf(address, bits);
  return { text: `${first.toString()}/${bits}`, address: first, bits };
}

/** Whether a second admin has to agree. */
export const isWide = ({ address, bits }: NetworkRange): boolean => bits < USUAL[address.kind()];

/** @param text an address as `clientAddress` gives it; what is none is in no range */
export function isIn({ address, bits }: NetworkRange, text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const asked = ipaddr.parse(text);
  return asked.kind() === address.kind() && asked.match(address, bits);
}

const firstOf = (address: ipaddr.IPv4 | ipaddr.IPv6, bits: number) =>
  (address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6).networkAddressFromCIDR(`${address.toString()}/${bits}`);
