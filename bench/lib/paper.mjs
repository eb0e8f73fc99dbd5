import { readSettings } from '../../dist/config/read-settings.js';
import { paperName } from '../../dist/modules/news/news-filter.js';
import { readSections } from '../../dist/modules/news/sections.js';
import { readRegions } from '../../dist/modules/regions/regions.file.js';

/** What the pages of a board say of the paper itself. */
export function paperOf({ port }) {
  const { siteName, siteUrl, newsDisclaimer: disclaimer } = readSettings({ HOST: '127.0.0.1', PORT: String(port) });
  const regions = readRegions();
  return { name: paperName(regions), siteName, siteUrl, disclaimer, emblem: '', regions, sections: readSections() };
}
