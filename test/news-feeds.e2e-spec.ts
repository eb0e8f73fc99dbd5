import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { Database } from '../src/database/database.js';
import { DAY, HOUR, MINUTE } from '../src/kernel/clock.js';
import { xmlText } from '../src/kernel/xml.js';
import { Article } from '../src/modules/news/article.entity.js';
import { BUSES, Newsroom } from './support/articles.js';
import { useBoard } from './support/board.js';
import { NAUGHTY } from './support/naughty.js';

const KINDS = ['feed.xml', 'atom.xml', 'feed.json'];
const RFC822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;

/** Reads XML 1.0 as the standard has it, with namespaces. @throws at the first fault. @returns the texts of elements by their path. */
function strictly(xml: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  const path: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => path.push({ name, text: '' }));
  const add = (text: string) => {
    if (path.length) path.at(-1)!.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const key = path.map(({ name }) => name).join('/');
    texts.set(key, [...(texts.get(key) ?? []), path.pop()!.text]);
  });
  parser.write(xml).close();
  return texts;
}

describe('Feeds', () => {
  const board = useBoard();
  const newsroom = new Newsroom(board);
  const get = async (path: string, headers: Record<string, string> = {}) => board.visitor().get(path, headers);
  let buses: Article;

  beforeAll(async () => {
    await newsroom.open();
    const [token] = await newsroom.photos([1200, 800]);
    const body = `${BUSES.body}<figure><img data-photo="${token}" alt="站牌下"><figcaption>清晨的站牌</figcaption></figure><p>见<a href="https://bus.example/times?line=106&amp;way=2">时刻表</a>。</p>`;
    buses = await newsroom.draft({ body, cover: token, coverAlt: '公交车' }, [token!]);
    const { ArticlesService } = await import('../src/modules/news/articles.service.js');
    const { EDITOR } = await import('./support/articles.js');
    await board.get(ArticlesService).publish(buses, EDITOR);
    board.clock.forward(HOUR);
    await newsroom.publish({
      kind: 'index',
      title: '稻麦收购价每斤涨三分',
      subtitle: '',
      lead: '县里五个收购点从今天起执行新价，带身份证和卡就行。',
      body: '',
      section: 'sannong',
      regions: [],
      towns: [],
    });
  });

  it('are RSS 2.0 by its own rules', async () => {
    const { text, headers } = await get('/news/feed.xml');
    expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8');
    const texts = strictly(text);
    for (const name of ['title', 'link', 'description']) expect(texts.get(`rss/channel/${name}`)?.[0]).toMatch(/./);
    expect(texts.get('rss/channel/lastBuildDate')![0]).toMatch(RFC822);
    for (const date of texts.get('rss/channel/item/pubDate')!) expect(date).toMatch(RFC822);
    expect(texts.get('rss/channel/item/guid')).toEqual(texts.get('rss/channel/item/link'));
    const feed = parseRssFeed(text);
    expect(feed.atom?.links?.[0]).toEqual({
      rel: 'self',
      type: 'application/rss+xml',
      href: 'http://board.test/news/feed.xml',
    });
    expect(feed.items?.[1]).toMatchObject({
      title: BUSES.title,
      link: `http://board.test/news/${buses.id}`,
      guid: { value: `http://board.test/news/${buses.id}`, isPermaLink: true },
      dc: { creators: ['周予安', '叶列'], sources: [BUSES.sourceUrl] },
    });
    expect(feed.items?.[1]?.content?.encoded).toContain('天还没亮透');
  });

  it('are Atom by its own rules', async () => {
    const { text, headers } = await get('/news/atom.xml');
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    const texts = strictly(text);
    for (const name of ['feed/id', 'feed/title', 'feed/updated', 'feed/author/name'])
      expect(texts.get(name)).toHaveLength(1);
    for (const name of ['feed/entry/id', 'feed/entry/title', 'feed/entry/updated'])
      expect(texts.get(name)).toHaveLength(2);
    for (const date of [...texts.get('feed/updated')!, ...texts.get('feed/entry/published')!])
      expect(date).toMatch(RFC3339);
    const entry = parseAtomFeed(text).entries![1]!;
    expect(entry.links).toEqual([
      { rel: 'alternate', type: 'text/html', href: `http://board.test/news/${buses.id}` },
      { rel: 'via', type: 'text/html', href: BUSES.sourceUrl },
    ]);
    expect(entry.authors).toEqual([{ name: '周予安' }, { name: '叶列' }]);
  });

  it('are JSON Feed 1.1 by its own rules', async () => {
    const { text, headers } = await get('/news/feed.json');
    expect(headers['content-type']).toBe('application/feed+json; charset=utf-8');
    const feed = JSON.parse(text) as Record<string, unknown> & { items: Record<string, unknown>[] };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.any(String),
      feed_url: 'http://board.test/news/feed.json',
      home_page_url: 'http://board.test/news',
    });
    for (const item of feed.items) {
      expect(item).toMatchObject({
        id: expect.any(String),
        url: item['id'],
        title: expect.any(String),
        content_html: expect.any(String),
        authors: [{ name: expect.any(String) }, ...(item['authors'] as object[]).slice(1)],
      });
      expect(item['date_published']).toMatch(RFC3339);
      expect(item['date_modified']).toMatch(RFC3339);
    }
    expect(parseJsonFeed(text).items).toHaveLength(2);
  });

  it('carry pictures and links with whole addresses, that can be fetched', async () => {
    for (const kind of KINDS) {
      const { text } = await get(`/news/${kind}`);
      const html =
        kind === 'feed.json'
          ? (JSON.parse(text) as { items: { content_html: string }[] }).items[1]!.content_html
          : strictly(text).get(kind === 'feed.xml' ? 'rss/channel/item/content:encoded' : 'feed/entry/content')![1]!;
      expect(html).not.toMatch(/(?:src|href|srcset)="\/|data-photo|srcset/);
      const pictures = [...html.matchAll(/<img src="http:\/\/board\.test(\/[^"]+)"/g)].map(([, path]) => path!);
      expect(pictures).toHaveLength(2);
      for (const path of pictures) expect((await get(path)).status).toBe(200);
      expect(html).toContain(`href="https://bus.example/times?line=106&amp;way=2"`);
      expect(html).toContain('淮水晚报');
    }
  });

  it('send readers of an index article to its source, and keep its own page as its address', async () => {
    const rss = parseRssFeed((await get('/news/feed.xml')).text).items![0]!;
    expect(rss.content?.encoded).toBe(
      `<p>县里五个收购点从今天起执行新价，带身份证和卡就行。</p><p>来源：<a href="${BUSES.sourceUrl}">淮水晚报</a></p>`,
    );
    const json = JSON.parse((await get('/news/feed.json')).text) as { items: { url: string; external_url: string }[] };
    expect(json.items[0]).toMatchObject({
      url: expect.stringMatching(/^http:\/\/board\.test\/news\/\d+$/),
      external_url: BUSES.sourceUrl,
    });
  });

  it('can be had of a section, of a region, and of both', async () => {
    const titles = async (query: string) =>
      parseRssFeed((await get(`/news/feed.xml?${query}`)).text).items?.map(({ title }) => title) ?? [];
    expect(await titles('section=sannong')).toEqual(['稻麦收购价每斤涨三分']);
    expect(await titles('region=xuyi')).toEqual(['稻麦收购价每斤涨三分']);
    expect(await titles('region=lianshui&section=jiaotong')).toEqual([BUSES.title]);
    expect(await titles('region=xuyi&section=jiaotong')).toEqual([]);
    for (const query of ['section=nowhere', 'region=atlantis'])
      for (const kind of KINDS) expect((await get(`/news/${kind}?${query}`)).status).toBe(404);
    const empty = await get('/news/atom.xml?section=wenlv');
    expect(strictly(empty.text).get('feed/updated')![0]).toMatch(RFC3339);
  });

  it('answer in a word that nothing is new, until something is', async () => {
    for (const kind of KINDS) {
      const { etag, 'last-modified': modified } = (await get(`/news/${kind}`)).headers;
      expect(modified).toMatch(RFC822);
      expect((await get(`/news/${kind}`, { 'if-none-match': etag! })).status).toBe(304);
      expect((await get(`/news/${kind}`, { 'if-modified-since': modified! })).status).toBe(304);
      expect((await get(`/news/${kind}`, { 'if-none-match': '"other"', 'if-modified-since': modified! })).status).toBe(
        200,
      );
      board.clock.forward(MINUTE);
      const article = await newsroom.publish({ title: `新开的班次 ${kind}`, section: 'jiaotong' });
      expect((await get(`/news/${kind}`, { 'if-modified-since': modified! })).status).toBe(200);
      const later = (await get(`/news/${kind}`)).headers['last-modified']!;
      board.clock.forward(MINUTE);
      await newsroom.withdraw(article.id);
      const without = await get(`/news/${kind}`, { 'if-modified-since': later });
      expect(without.status).toBe(200);
      expect(without.text).not.toContain('新开的班次');

      const old = await newsroom.publish({ title: `要撤的旧闻 ${kind}`, section: 'jiaotong' });
      board.clock.forward(MINUTE);
      const young = await newsroom.publish({ title: `还在的新闻 ${kind}`, section: 'jiaotong' });
      const both = (await get(`/news/${kind}`)).headers['last-modified']!;
      board.clock.forward(MINUTE);
      await newsroom.withdraw(old.id);
      expect((await get(`/news/${kind}`, { 'if-modified-since': both })).text).toContain('还在的新闻');
      await newsroom.withdraw(young.id);
    }
  });

  it('tell of a revision, under the same name', async () => {
    board.clock.forward(HOUR);
    await newsroom.revise(buses.id, { subtitle: '涟水 12 条城乡公交线路加密，首末班向两头延' }, '副题少了几个字');
    const entry = parseAtomFeed((await get('/news/atom.xml')).text).entries!.find(
      ({ id }) => id === `http://board.test/news/${buses.id}`,
    )!;
    expect(Date.parse(String(entry.updated))).toBe(Math.floor(board.clock.now() / 1000) * 1000);
    expect(Date.parse(String(entry.published))).toBeLessThan(board.clock.now());
  });

  it('reach search engines by a sitemap of two days, and by the whole', async () => {
    const { text } = await get('/news-sitemap.xml');
    const texts = strictly(text);
    expect(texts.get('urlset/url/news:news/news:title')).toContain(BUSES.title);
    expect(new Set(texts.get('urlset/url/news:news/news:publication/news:language'))).toEqual(new Set(['zh-cn']));
    for (const date of texts.get('urlset/url/news:news/news:publication_date')!) expect(date).toMatch(RFC3339);
    expect(strictly((await get('/sitemap.xml')).text).get('sitemapindex/sitemap/loc')).toContain(
      'http://board.test/sitemaps/news-0.xml',
    );
    const map = strictly((await get('/sitemaps/news-0.xml')).text);
    expect(map.get('urlset/url/loc')).toContain(`http://board.test/news/${buses.id}`);
    for (const date of map.get('urlset/url/lastmod')!) expect(date).toMatch(RFC3339);
    expect((await get('/robots.txt')).text).toMatch(
      /^Sitemap: http:\/\/board\.test\/sitemap\.xml\nSitemap: http:\/\/board\.test\/news-sitemap\.xml$/m,
    );
  });
});

describe('Feeds of texts that nobody should have let in', () => {
  const board = useBoard({ PAGE_CACHE: 'off' });
  const newsroom = new Newsroom(board);
  let article: Article;

  beforeAll(async () => {
    await newsroom.open();
    article = await newsroom.publish();
  });

  it('has many of them', () => {
    expect(NAUGHTY.length).toBeGreaterThanOrEqual(60);
  });

  /** Past every form, straight into the row, as if all else had failed. */
  it.each(NAUGHTY.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    'are well-formed with %s',
    async (_, text) => {
      const db = board.get(Database);
      const row = {
        title: [...text].slice(0, 60).join(''),
        lead: [...text].slice(0, 300).join(''),
        authors: [],
        source: [...text].slice(0, 40).join(''),
        body: `<p>${text}</p>`,
      };
      await db.transaction(() => db.write(Article).update({ id: article.id }, row));
      const kept = (await newsroom.article(article.id)).title;
      const title = xmlText(kept);
      const [rss, atom, json] = await Promise.all(
        KINDS.map(async (kind) => (await board.visitor().get(`/news/${kind}`)).text),
      );

      expect(strictly(rss!).get('rss/channel/item/title')).toEqual([title]);
      expect(strictly(atom!).get('feed/entry/title')).toEqual([title]);
      expect(parseRssFeed(rss!).items).toHaveLength(1);
      expect(parseAtomFeed(atom!).entries).toHaveLength(1);
      const [item] = (JSON.parse(json!) as { items: { title: string; content_html: string }[] }).items;
      expect(item!.title).toBe(title);
      expect(strictly(rss!).get('rss/channel/item/content:encoded')).toEqual([
        item!.content_html.replace(/\r\n?/g, '\n'),
      ]);
      strictly((await board.visitor().get('/news-sitemap.xml')).text);
      expect((await board.visitor().get('/news')).status).toBe(200);
    },
  );

  it('goes only two days back in the sitemap of news', async () => {
    board.clock.forward(3 * DAY);
    expect((await board.visitor().get('/news-sitemap.xml')).text).not.toContain('<url>');
    board.clock.forward(-3 * DAY);
  });
});
