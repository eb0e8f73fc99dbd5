import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '../kernel/clock.js';
import { length } from '../kernel/text.js';
import { findContacts } from '../modules/contacts/find-contacts.js';
import { photosIn } from '../modules/news/article.body.js';
import { ArticleContent } from '../modules/news/article.content.js';
import { lackingOf } from '../modules/news/article.lacking.js';
import { ARTICLE_LIMITS } from '../modules/news/article.limits.js';
import { readComment } from '../modules/news/comment.form.js';
import { readErrorReport } from '../modules/news/error-report.form.js';
import { cleanHtml, textOfHtml } from '../modules/news/html/clean-html.js';
import { readSections } from '../modules/news/sections.js';
import { demoArticles } from './demo-articles.js';
import { bodyOf, picturesIn } from './news/article-body.js';
import type { DemoArticle, DemoComment } from './news/demo-article.js';
import { SOURCES } from './news/sources.js';
import { taxonomy } from './notice-fields.js';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const { regions, categories } = taxonomy();
const articles = demoArticles(NOW);
const fated = (fate: DemoArticle['fate']) => articles.filter((article) => article.fate === fate);
const live = fated(undefined);
const comments = articles.flatMap((article) => article.comments);
const commented = (fate: DemoComment['fate']) => comments.filter((comment) => comment.fate === fate);
const token = (index: number) => String(index).padStart(26, '0');
const htmlOf = ({ body }: DemoArticle) => bodyOf(body, (_, index) => token(index));
const wrong = (fault: (article: DemoArticle) => unknown) => articles.filter(fault).map(({ title }) => title);

describe('the demo paper', () => {
  it('fills every section, with something of today and something for the archive', () => {
    expect(live.length).toBeGreaterThanOrEqual(66);
    for (const { slug } of readSections().all)
      expect([slug, live.filter(({ section }) => section === slug).length >= 6]).toEqual([slug, true]);
    const younger = (hours: number) => live.filter(({ ageHours }) => ageHours < hours).length;
    expect(younger(48)).toBeGreaterThanOrEqual(12);
    expect(live.length - younger(60 * 24)).toBeGreaterThanOrEqual(8);
  });

  it('has all kinds of articles, of all regions and many towns', () => {
    const count = (kind: DemoArticle['kind']) => live.filter((article) => article.kind === kind).length;
    expect([count('reprint') >= 45, count('index') >= 7, count('notice') >= 8]).toEqual([true, true, true]);
    expect(new Set(live.flatMap((article) => article.regions))).toEqual(
      new Set(['huaian', 'lianshui', 'xuyi', 'jinhu']),
    );
    expect(new Set(live.flatMap(({ towns }) => towns)).size).toBeGreaterThan(40);
    expect(new Set(live.flatMap(({ leaves }) => leaves)).size).toBeGreaterThan(25);
  });

  it('shows what can become of articles, comments, error reports and notices', () => {
    const fates = (['draft', 'scheduled', 'withdrawn', 'removed'] as const).map((fate) => fated(fate).length);
    expect(fates).toEqual([3, 2, 2, 1]);
    expect(fated('removed').map(({ reason }) => categories.removalReason(reason ?? '')?.code)).toEqual(['R13']);
    expect(live.flatMap(({ corrections }) => corrections)).toHaveLength(3);
    expect(comments.length).toBeGreaterThanOrEqual(80);
    expect([commented('held').length, commented('removed').length, commented('reported').length]).toEqual([4, 3, 3]);
    expect(articles.flatMap(({ errors }) => errors.map(({ outcome }) => outcome)).sort()).toEqual([
      'dismiss',
      'uphold',
      undefined,
      undefined,
    ]);
    expect(articles.flatMap(({ notices }) => notices.map(({ outcome }) => outcome))).toEqual([undefined, 'uphold']);
  });

  it('is the same for the same moment', () => {
    expect(demoArticles(NOW)).toEqual(articles);
  });
});

describe('each demo article', () => {
  it('has all that its kind must have', () => {
    const faults = articles.flatMap((article) => {
      const pictures = picturesIn(article.body).map((_, index) => token(index));
      const body = htmlOf(article);
      const content = Object.assign(new ArticleContent(), { ...article, body, source: article.source || '本站' });
      return lackingOf(Object.assign(content, { cover: null }), {
        mode: 'reprint',
        source: SOURCES.find(({ name }) => name === article.source) ?? null,
        photos: pictures,
        text: textOfHtml(body),
        missing: cleanHtml(body).missing,
      }).map(({ field, message }) => `${article.title}: ${field}: ${message}`);
    });
    expect(faults).toEqual([]);
  });

  it('fits into its columns and is no stub', () => {
    const most = ARTICLE_LIMITS;
    expect(wrong(({ title, subtitle }) => length(title) > most.title || length(subtitle) > most.subtitle)).toEqual([]);
    expect(wrong(({ lead }) => length(lead) < 20 || length(lead) > most.lead)).toEqual([]);
    expect(wrong(({ cover }) => length(cover?.alt ?? '') > most.coverAlt)).toEqual([]);
    expect(
      wrong(({ source, sourceUrl, editor }) =>
        [source.length > 40, sourceUrl.length > 500, editor.length > 20].includes(true),
      ),
    ).toEqual([]);
    expect(
      wrong(
        ({ authors, towns, leaves }) =>
          authors.length > most.authors || towns.length > most.towns || leaves.length > most.leaves,
      ),
    ).toEqual([]);
    const written = (article: DemoArticle) => length(textOfHtml(htmlOf(article)).replace(/\s/g, ''));
    const short = wrong((article) => article.kind !== 'index' && !article.fate && written(article) < 250);
    expect([short, wrong((article) => written(article) > 900)]).toEqual([[], []]);
  });

  it('is written in HTML that is clean already', () => {
    for (const article of articles.filter(({ body }) => body))
      expect([article.title, cleanHtml(htmlOf(article)).html]).toEqual([article.title, htmlOf(article)]);
    expect(wrong((article) => photosIn(htmlOf(article)).length !== picturesIn(article.body).length)).toEqual([]);
    expect(articles.some(({ body }) => picturesIn(body).length > 0)).toBe(true);
  });

  it('names places, leaves and sources that exist', () => {
    const isWrongTown = (article: DemoArticle) => (code: string) =>
      !article.regions.includes(regions.town(code)?.area.region.slug ?? '');
    expect(wrong((article) => article.towns.some(isWrongTown(article)))).toEqual([]);
    expect(wrong(({ leaves }) => leaves.some((slug) => !categories.leaf(slug)))).toEqual([]);
    expect(wrong(({ kind, source }) => (kind === 'notice') !== (source === ''))).toEqual([]);
    expect(
      wrong(({ kind, source }) => kind === 'index' && SOURCES.find(({ name }) => name === source)?.mayReprint),
    ).toEqual([]);
  });

  it('is no other one, says no dates that were left open, and gives no contact away', () => {
    for (const key of ['title', 'lead'] as const)
      expect(new Set(articles.map((article) => article[key])).size).toBe(articles.length);
    const texts = articles.flatMap(({ title, subtitle, lead, body }) => [title, subtitle, lead, body]);
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
    const said = [...texts, ...comments.flatMap(({ name, text }) => [name, text])];
    expect(said.flatMap((text) => findContacts(text))).toEqual([]);
  });

  it('was corrected in something that it says', () => {
    for (const article of articles) {
      const text = [article.title, article.subtitle, article.lead, article.body].join('\n');
      for (const { is, was, note } of article.corrections)
        expect([note, text.includes(is), text.includes(was), length(note) >= 10]).toEqual([note, true, false, true]);
    }
  });
});

describe('what readers do', () => {
  it('happened since, and replies after what they answer', () => {
    const late = articles.flatMap(({ title, ageHours, comments, corrections, errors, notices }) =>
      [...comments, ...corrections, ...errors, ...notices].filter(({ after }) => after >= ageHours).map(() => title),
    );
    expect(late).toEqual([]);
    for (const article of articles) {
      let root: DemoComment | undefined;
      for (const comment of article.comments) {
        if (!comment.isReply) root = comment;
        else {
          expect([comment.text, comment.after > root!.after]).toEqual([comment.text, true]);
          expect([undefined, 'reported']).toContain(root!.fate);
        }
      }
    }
  });

  it('is taken by the forms', () => {
    for (const { name, text, fate, reason } of comments) {
      expect(readComment({ name, body: text })).toEqual({ name, body: text, replyTo: null });
      if (fate === 'removed') expect(categories.removalReason(reason ?? '')).toBeDefined();
      if (fate === 'reported') expect(categories.reportReason(reason ?? '')).toBeDefined();
    }
    for (const article of articles)
      for (const { quote, wrong, right } of article.errors)
        expect(readErrorReport({ quote, wrong, right })).toHaveProperty('quote', quote);
  });

  it('concerns what was there: nothing of what readers never saw', () => {
    const unseen = [...fated('draft'), ...fated('scheduled')];
    expect(unseen.flatMap(({ comments, errors, notices }) => [...comments, ...errors, ...notices])).toEqual([]);
    expect(fated('scheduled').every(({ inHours }) => inHours! > 0 && inHours! * HOUR < 30 * DAY)).toBe(true);
  });
});
