import { Controller, Get, Inject } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { escapeXml } from '../../kernel/xml.js';
import { Assets } from '../../web/assets.js';
import { Cached } from '../../web/cached.js';
import { Document } from '../../web/document.js';
import { Public } from '../../web/public.js';

/** The files that browsers and robots ask for by name. */
@Controller()
export class MachineController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly assets: Assets,
  ) {}

  @Get('robots.txt')
  @Public()
  @Cached(3600)
  robots() {
    const closed = ['/staff', '/receipts', '/manage', '/favourites', '/search', '/post/', '/reports'].map(
      (path) => `Disallow: ${path}`,
    );
    const maps = ['/sitemap.xml', ...(this.settings.newsMode === 'off' ? [] : ['/news-sitemap.xml'])].map(
      (path) => `Sitemap: ${this.settings.siteUrl}${path}`,
    );
    return new Document(['User-agent: *', ...closed, '', ...maps, ''].join('\n'), 'text/plain; charset=utf-8');
  }

  @Get('opensearch.xml')
  @Public()
  @Cached(3600)
  openSearch() {
    const { siteName, siteUrl } = this.settings;
    const name = escapeXml(siteName);
    const template = `${siteUrl}/search?q={searchTerms}`;
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
      `<ShortName>${name}</ShortName><Description>${name}</Description><InputEncoding>UTF-8</InputEncoding>`,
      `<Url type="text/html" template="${escapeXml(template)}"/>`,
      '</OpenSearchDescription>',
      '',
    ];
    return new Document(lines.join('\n'), 'application/opensearchdescription+xml; charset=utf-8');
  }

  @Get('manifest.webmanifest')
  @Public()
  @Cached(3600)
  manifest() {
    const manifest = {
      name: this.settings.siteName,
      short_name: this.settings.siteName,
      start_url: '/',
      display: 'standalone',
      lang: 'zh-Hans-CN',
      background_color: '#faf7f0',
      theme_color: '#0b6e6e',
      icons: this.assets.appIcons,
      shortcuts: [{ name: '立即发布', url: '/post' }],
    };
    return new Document(JSON.stringify(manifest), 'application/manifest+json; charset=utf-8');
  }
}
