import { parseCookies, STAFF_COOKIE } from './cookies.js';

/** What a reader may choose, as cookies of these names; the first of each is what holds without one. */
export const CHOICES = {
  zh: ['hans', 'hant'],
  size: ['m', 'l', 'xl'],
  theme: ['auto', 'light', 'dark'],
} as const;

export type Choice = keyof typeof CHOICES;
export type ReaderSettings = { readonly [Name in Choice]: (typeof CHOICES)[Name][number] };

const NAMES = Object.keys(CHOICES) as Choice[];
const DEFAULTS: ReaderSettings = { zh: 'hans', size: 'm', theme: 'auto' };

export function isChoice(name: Choice, value: string): boolean {
  return (CHOICES[name] as readonly string[]).includes(value);
}

/** A reader's settings out of the `Cookie` header; what is unknown counts as not chosen. */
export function readerSettings(cookieHeader: string | undefined): ReaderSettings {
  if (cookieHeader === undefined || !mentionsChoice(cookieHeader)) return DEFAULTS;
  const cookies = parseCookies(cookieHeader);
  const chosen = NAMES.filter((name) => isChoice(name, cookies[name] ?? '')).map((name) => [name, cookies[name]]);
  return { ...DEFAULTS, ...Object.fromEntries(chosen) } as ReaderSettings;
}

/**
 * The settings as the part of a page's key that they are, written as the `Cookie` header that asks for them: '' for the
 * defaults, else like `zh=hant; theme=dark`. Null when the request has a staff session: it gets no common page.
 */
export function variantOf(cookieHeader: string | undefined): string | null {
  if (cookieHeader === undefined) return '';
  if (cookieHeader.includes(STAFF_MARK)) return null;
  if (!mentionsChoice(cookieHeader)) return '';
  const settings = readerSettings(cookieHeader);
  return NAMES.filter((name) => settings[name] !== DEFAULTS[name])
    .map((name) => `${name}=${settings[name]}`)
    .join('; ');
}

/** Whether the header holds anything but reader settings: something by which a page could be made for this person alone. */
export function hasOwnCookies(cookieHeader: string | undefined): boolean {
  return Object.keys(parseCookies(cookieHeader)).some((name) => !NAMES.includes(name as Choice));
}

const STAFF_MARK = `${STAFF_COOKIE}=`;
const mentionsChoice = (header: string) => NAMES.some((name) => header.includes(name));
