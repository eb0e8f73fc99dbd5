import { DAY, HOUR } from '../kernel/clock.js';
import { isoMoment } from '../kernel/format.js';
import { length } from '../kernel/text.js';
import { ArticleContent, type ArticleKind } from '../modules/news/article.content.js';
import { ARTICLE_LIMITS } from '../modules/news/article.limits.js';
import { readSections } from '../modules/news/sections.js';
import { ASIDES, HEADS, TALK, WORDS } from './load/news-sentences.js';
import { SOURCES } from './news/sources.js';
import { taxonomy } from './notice-fields.js';
import { type Chance, chance } from './random.js';

/** A load article and the moment at which it was published. */
export interface LoadArticle {
  readonly at: number;
  readonly content: ArticleContent;
}

/** So far back they go, evenly spread. */
const SPAN = 540 * DAY;
const KINDS: readonly ArticleKind[] = [
  'reprint',
  'reprint',
  'reprint',
  'reprint',
  'reprint',
  'reprint',
  'reprint',
  'notice',
  'index',
  'reprint',
];
const REGIONS = ['huaian', 'huaian', 'huaian', 'huaian', 'lianshui', 'lianshui', 'lianshui', 'xuyi', 'xuyi', 'jinhu'];
const LEAVES: Readonly<Record<string, readonly string[]>> = {
  yaowen: ['zijianfang', 'gongshang', 'chuzu'],
  minsheng: ['jiazhengfw', 'shangpu', 'canyin', 'zhaoling', 'paotui'],
  xiangzhen: ['nongmang', 'zijianfang', 'tuchan', 'kuaidi'],
  jiaotong: ['shangxiaban', 'renzhaoche', 'chewei', 'diandong'],
  jiaoyu: ['tuoguan', 'jiajiao', 'yiti', 'ershoufang'],
  sannong: ['nongjifw', 'nongji', 'nongmang', 'tuchan'],
  wenlv: ['lvyou', 'huodong', 'tuchan'],
  tongzhi: ['paotui', 'jiadianwx', 'shutong'],
};
const REPORTERS = ['周晓禾', '吴渡', '许立夏', '苏白芷', '江小满', '乔木', '贺舟', '艾青禾', '秦小雨'];
const EDITORS = ['林秋', '沈一舟', '顾明月'];
const SUBHEADS = ['怎么做', '花了多少', '接下来', '大家怎么说', '几个时间'];

/**
 * `n` articles without photos, for measuring, oldest first: the same for the same seed and now. Their texts of 400 to 1200 characters
 * are put together from a small stock.
 */
export function* loadArticles(n: number, seed: number, now: number): Generator<LoadArticle> {
  const luck = chance(seed);
  const sections = readSections().all.map(({ slug }) => slug);
  const towns = new Map(
    taxonomy().regions.all.map(({ slug, areas }) => [slug, areas.flatMap((area) => area.towns)] as const),
  );
  for (let made = 0; made < n; made += 1) {
    const at = now - HOUR - Math.round((1 - (made + luck.next()) / n) * SPAN);
    const region = luck.pick(REGIONS);
    const town = luck.pick(towns.get(region)!);
    // Some concern the whole city, some a county, most a town.
    const scope = luck.next();
    const places = scope < 0.15 ? {} : scope < 0.4 ? { regions: [region] } : { regions: [region], towns: [town.code] };
    const name = scope < 0.15 ? '全市' : town.name.replace(/(?:镇|街道|街道办事处)$/, '');
    yield { at, content: article(luck, luck.pick(sections), name, places, at) };
  }
}

function article(
  luck: Chance,
  section: string,
  place: string,
  places: { regions?: string[]; towns?: string[] },
  at: number,
): ArticleContent {
  const kind = luck.pick(KINDS);
  const talk = TALK[section]!;
  const say = (sentence: string) => filled(sentence, luck, place);
  const lead = say(luck.pick(talk)) + say(luck.pick(ASIDES));
  const source =
    kind === 'notice' ? null : luck.pick(SOURCES.filter(({ mayReprint }) => kind === 'index' || mayReprint));
  return Object.assign(new ArticleContent(), {
    kind,
    section,
    title: [...say(luck.pick(HEADS[section]!))].slice(0, ARTICLE_LIMITS.title).join(''),
    lead: [...lead].slice(0, ARTICLE_LIMITS.indexLead).join(''),
    body: kind === 'index' ? '' : body(luck, talk, say),
    source: source?.name ?? '',
    sourceUrl: source
      ? `${source.url}/${isoMoment(at).slice(0, 10).replaceAll('-', '/')}/${luck.whole(1, 999_999)}.html`
      : '',
    authors: kind === 'notice' ? [] : [luck.pick(REPORTERS)],
    editor: luck.pick(EDITORS),
    ...places,
    leaves: luck.odds(0.5) ? [luck.pick(LEAVES[section]!)] : [],
  });
}

/** Paragraphs, a heading now and then, some lists, as clean HTML. */
function body(luck: Chance, talk: readonly string[], say: (sentence: string) => string): string {
  const wanted = luck.whole(400, 1150);
  const blocks: string[] = [];
  for (let written = 0; written < wanted;) {
    const said = Array.from({ length: luck.whole(2, 4) }, () => say(luck.pick(luck.odds(0.55) ? talk : ASIDES)));
    written += said.reduce((sum, sentence) => sum + length(sentence), 0);
    if (blocks.length > 1 && luck.odds(0.2)) blocks.push(`<h2>${luck.pick(SUBHEADS)}</h2>`);
    blocks.push(
      luck.odds(0.12) ? `<ul>${said.map((one) => `<li>${one}</li>`).join('')}</ul>` : `<p>${said.join('')}</p>`,
    );
  }
  return blocks.join('\n');
}

const filled = (sentence: string, luck: Chance, place: string): string =>
  sentence.replace(/\{(\w+)\}/g, (_, slot: string) =>
    slot === 't' ? place : slot === 'n' ? String(luck.whole(2, 99)) : luck.pick(WORDS[slot]!),
  );
