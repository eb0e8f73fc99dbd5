import { Controller, Get, Render } from '@nestjs/common';
import { Cached } from '../../web/cached.js';
import { Public } from '../../web/public.js';
import { Categories } from '../categories/categories.js';

/** The pages that say what the site is and what it holds itself to. */
@Controller()
export class PagesController {
  constructor(private readonly categories: Categories) {}

  @Get('rules')
  @Public()
  @Cached(3600)
  @Render('city/rules')
  rules() {
    return {
      ...page('发布规则', '/rules'),
      prohibited: this.categories.prohibited,
      reasons: this.categories.removalReasons,
    };
  }

  @Get('privacy')
  @Public()
  @Cached(3600)
  @Render('city/privacy')
  privacy() {
    return page('隐私', '/privacy');
  }

  @Get('about')
  @Public()
  @Cached(3600)
  @Render('city/about')
  about() {
    return page('关于本站', '/about');
  }

  /** How search and lists are ordered: by time, and by nothing that can be bought. */
  @Get('ranking')
  @Public()
  @Cached(3600)
  @Render('city/ranking')
  ranking() {
    return page('排序说明', '/ranking');
  }
}

const page = (title: string, canonical: string) => ({ title, canonical, narrow: true, tags: [] });
