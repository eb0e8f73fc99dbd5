import type { DemoArticle } from './news/demo-article.js';
import { traffic } from './news/jiaotong.js';
import { schools } from './news/jiaoyu.js';
import { living } from './news/minsheng.js';
import { farms } from './news/sannong.js';
import { bulletins } from './news/tongzhi.js';
import { culture } from './news/wenlv.js';
import type { Pages } from './news/written.js';
import { towns } from './news/xiangzhen.js';
import { headlines } from './news/yaowen.js';

const SECTIONS: readonly Pages[] = [headlines, living, towns, traffic, schools, farms, culture, bulletins];

/** The demo's paper: the same for the same moment. */
export function demoArticles(now: number): DemoArticle[] {
  return SECTIONS.flatMap((section) => section(now));
}
