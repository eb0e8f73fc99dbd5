import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Assets } from '../../web/assets.js';
import { Regions } from '../regions/regions.js';
import { paperName } from './news-filter.js';
import { Sections } from './sections.js';

/** What the pages of news say of the paper itself. */
@Injectable()
export class Paper {
  /** 淮安新闻 */
  readonly name: string;
  readonly siteName: string;
  readonly siteUrl: string;
  readonly disclaimer: string;
  /** Path of a picture for those who pass a link on, where the article has none. */
  readonly emblem: string;

  constructor(
    @Inject(SETTINGS) { siteName, siteUrl, newsDisclaimer }: Settings,
    readonly regions: Regions,
    readonly sections: Sections,
    assets: Assets,
  ) {
    this.name = paperName(regions);
    this.siteName = siteName;
    this.siteUrl = siteUrl;
    this.disclaimer = newsDisclaimer;
    this.emblem = assets.path('icon-512.png');
  }
}
