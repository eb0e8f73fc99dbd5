import { INestApplicationContext } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Clock, DAY, HOUR } from '../kernel/clock.js';
import { RuleBroken } from '../kernel/rule-broken.js';
import { Photos } from '../modules/media/photos.js';
import { SYSTEM } from '../modules/moderation/actor.js';
import { ArticlesService } from '../modules/news/articles.service.js';
import { HeatJob } from '../modules/news/heat.job.js';
import { NewsSources } from '../modules/news/news-sources.js';
import { demoArticles } from './demo-articles.js';
import { DemoNewsroom } from './demo-newsroom.js';
import { DemoReaders } from './demo-readers.js';
import type { LoadArticle } from './load-articles.js';
import { picturesIn } from './news/article-body.js';
import type { DemoArticle } from './news/demo-article.js';
import { SOURCES } from './news/sources.js';
import { seedOf } from './random.js';
import { type TakePicture, twoAtATime, withPictures } from './take-picture.js';

/** The white list is older than the oldest article. */
const SOURCES_KNOWN = 600 * DAY;

/**
 * Enters the demo's articles, oldest first, each at its own time, with drawn pictures that go the way of every photo, and then what
 * editors, readers and moderators did with them.
 * @returns how many; fewer where the settings do not let the paper have whole texts, none where it has no news
 */
export async function loadNews(
  app: INestApplicationContext,
  demo: readonly DemoArticle[] = demoArticles(app.get(Clock, { strict: false }).now()),
): Promise<number> {
  const clock = app.get(Clock, { strict: false });
  const now = clock.now();
  const newsroom = new DemoNewsroom(app);
  const readers = new DemoReaders(app);
  const articles = demo
    .filter((article) => newsroom.mayHave(article))
    .sort((one, other) => other.ageHours - one.ageHours);
  if (articles.length === 0) return 0;
  await clock.at(now - SOURCES_KNOWN, () => enterSources(app));
  await withPictures(app.get(Photos, { strict: false }), (take) =>
    twoAtATime(
      articles,
      (demo) => takePictures(demo, take),
      async (demo, tokens) => {
        const at = now - demo.ageHours * HOUR;
        const article = await clock.at(at, () => newsroom.enter(demo, tokens));
        const happenings = [...newsroom.after(demo, article, tokens, now), ...readers.after(demo, article, at)];
        for (const { at, work } of happenings.sort((one, other) => one.at - other.at)) await clock.at(at, work);
      },
    ),
  );
  await app.get(HeatJob, { strict: false }).reckon();
  return articles.length;
}

/**
 * How load articles are entered, each published at its own time.
 * @throws where the paper may have no whole texts: load data has all kinds
 */
export async function articleEntry(app: INestApplicationContext): Promise<(article: LoadArticle) => Promise<unknown>> {
  const articles = app.get(ArticlesService, { strict: false });
  const clock = app.get(Clock, { strict: false });
  const { newsMode, siteName } = app.get<Settings>(SETTINGS, { strict: false });
  if (newsMode !== 'reprint') throw new RuleBroken('Load articles need NEWS_MODE=reprint');
  await clock.at(clock.now() - SOURCES_KNOWN, () => enterSources(app));
  return ({ at, content }) => {
    const by = { name: content.editor, role: 'editor' } as const;
    const source = content.source || siteName;
    return clock.at(at, async () => articles.publish(await articles.create(by, { ...content, source }), by));
  };
}

async function enterSources(app: INestApplicationContext): Promise<void> {
  const sources = app.get(NewsSources, { strict: false });
  for (const source of SOURCES) if (!(await sources.byName(source.name))) await sources.add(source, SYSTEM);
}

/** The cover first. No two of its pictures are the same drawing, should they show the same thing. */
async function takePictures({ title, cover, body }: DemoArticle, take: TakePicture): Promise<string[]> {
  const names = [...(cover ? [cover.picture] : []), ...picturesIn(body).map(({ picture }) => picture)];
  const tokens: string[] = [];
  for (const [index, name] of names.entries()) tokens.push(await take(name, (seedOf(title) + 5 * index) % 97));
  return tokens;
}
