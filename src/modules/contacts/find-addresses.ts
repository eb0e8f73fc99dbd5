import type { Unmasked } from '../../kernel/disguise.js';
import type { BareSpan } from './contact-span.js';

const ENDINGS =
  'com|cn|net|org|top|xyz|vip|cc|shop|club|site|online|info|io|wang|ltd|app|link|biz|icu|fun|work|asia|mobi|store|tech|live|ink|hk|tw|ru|gov|edu';
const DOT = '\\s?(?:\\.|。|丶|点|·|(?<=\\s)dot(?=\\s)|\\[\\.\\]|\\(\\.\\)|[\\[(]dot[\\])])\\s?';
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?';
const HOST = `(?:${LABEL}${DOT}){1,4}(?:${ENDINGS})(?![a-z0-9])`;
const REST = '(?:[:/?#][\\w\\-./?%&=#:~+@]*)?';

const EMAIL = new RegExp(
  `(?<![a-z0-9._+-])([a-z0-9][a-z0-9._+-]{0,63})\\s?(?:@|[\\[(]at[\\])]|艾特)\\s?(${HOST})`,
  'g',
);
const LINK = new RegExp(
  `(?<![a-z0-9@.-])(?:h[tx]{2}ps?:\\s?//\\s?[\\w\\-.]+${REST}|(?:www${DOT})?${HOST}${REST})`,
  'g',
);

export function findEmails(bare: Unmasked): BareSpan[] {
  return [...bare.text.matchAll(EMAIL)].map((hit) => ({
    from: hit.index,
    to: hit.index + hit[0].length,
    kind: 'email',
    value: `${hit[1]}@${undotted(hit[2]!)}`,
  }));
}

export function findLinks(bare: Unmasked): BareSpan[] {
  return [...bare.text.matchAll(LINK)]
    .filter((hit) => isAddress(hit[0]))
    .map((hit) => ({ from: hit.index, to: hit.index + hit[0].length, kind: 'url', value: undotted(hit[0]) }));
}

/** 12.cc is an engine and 2.5 a number: a name without a letter must be one that can be registered so, like 163.com. */
function isAddress(hit: string): boolean {
  return (
    hit.includes('//') ||
    /[a-z]/.test(undotted(hit).replace(/\.[a-z]+$/, '')) ||
    /^\d{2,}\.(?:com|cn|net)/.test(undotted(hit))
  );
}

const undotted = (host: string): string =>
  host
    .replace(/^hxx/, 'htt')
    .replace(/[[(](?:dot|\.)[\])]|(?<=\s)dot(?=\s)|。|丶|点|·/g, '.')
    .replace(/\s/g, '');
