import type { Request } from 'express';
import type { Settings } from '../config/settings.js';
import { datelineOf, type Dateline } from './dateline.js';
import { isStaffPath } from './error-frame.js';
import { type ReaderSettings, readerSettings } from './reader-settings.js';
import type { SiteFacts } from './site-facts.js';

/** What the layout knows as `site`. */
export interface Site {
  readonly name: string;
  readonly slogan: string;
  readonly url: string;
  readonly icp: string;
  readonly psb: string;
  readonly regions: readonly { readonly slug: string; readonly name: string; readonly href: string }[];
  readonly hasNews: boolean;
  readonly assets: object;
  readonly settings: ReaderSettings;
  /** Of the page's words: `zh-Hans-CN` or `zh-Hant`. */
  readonly lang: string;
  readonly dateline: Dateline;
  /** The path of this page, without its query. */
  readonly path: string;
  readonly now: number;
}

type Constant = 'name' | 'slogan' | 'url' | 'icp' | 'psb' | 'regions' | 'hasNews' | 'assets';

export const LANGUAGES = { hans: 'zh-Hans-CN', hant: 'zh-Hant' } as const;

/** The part that is the same on every page. */
export function siteConstants(settings: Settings, facts: SiteFacts, assets: object): Pick<Site, Constant> {
  return {
    name: settings.siteName,
    slogan: settings.slogan,
    url: settings.siteUrl,
    icp: settings.icpNumber,
    psb: settings.psbNumber,
    regions: facts.regions.map(({ slug, name }) => ({ slug, name, href: `/${slug}` })),
    hasNews: facts.hasNews,
    assets,
  };
}

export function siteOf(constants: Pick<Site, Constant>, req: Pick<Request, 'headers' | 'path'>, now: number): Site {
  const settings = settingsFor(req);
  const lang = LANGUAGES[settings.zh];
  return { ...constants, settings, lang, dateline: datelineOf(now), path: req.path, now };
}

/** Whoever decides about a text must see it as it was written, so the staff's pages know no 繁. */
function settingsFor(req: Pick<Request, 'headers' | 'path'>): ReaderSettings {
  const settings = readerSettings(req.headers.cookie);
  return isStaffPath(req.path) ? { ...settings, zh: 'hans' } : settings;
}
