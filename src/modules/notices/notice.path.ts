import { HOUR } from '../../kernel/clock.js';

export const NOTICE = 'notice';
export const COUNTER = 'counter';
/** 应权利人通知已移除 */
export const REMOVED_FOR = 'R18';

/** Within which time a notice is decided. */
export const DECIDED_WITHIN = 24 * HOUR;

export const noticePath = (number: string): string => `/takedown/${number}`;
export const proofPath = (id: number): string => `/staff/takedowns/${id}/proof`;
export const counterPath = (number: string): string => `${noticePath(number)}/counter`;
export const counterProofPath = (id: number): string => `/staff/takedowns/counters/${id}/proof`;

/** Pages that show something that can be removed, by the kind of what they show. */
const PAGES: Readonly<Record<string, string>> = { news: 'article', listings: 'listing' };
const PATHS: Readonly<Record<string, string>> = { article: '/news', listing: '/listings' };

export interface NamedPage {
  readonly kind: string;
  readonly id: number;
}

export const pagePath = ({ kind, id }: NamedPage): string => `${PATHS[kind]}/${id}`;

/**
 * What a typed address names: a whole address of this site, or its path; null for all others.
 * @param hosts under which this site is known
 */
export function readPage(typed: string, hosts: readonly string[]): NamedPage | null {
  const text = typed.normalize('NFKC').trim();
  const isWhole = /^[a-z]+:\/\//i.test(text);
  const address = isWhole ? text : text.startsWith('/') ? `http://${hosts[0]}${text}` : `http://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol) || !hosts.includes(host)) return null;
  const [, section = '', id = ''] = /^\/(news|listings)\/([1-9]\d{0,9})(?:\/[a-z/]*)?$/.exec(pathname) ?? [];
  const kind = PAGES[section];
  return kind && Number(id) <= 2_147_483_647 ? { kind, id: Number(id) } : null;
}
