import { expect, it } from '@jest/globals';
import { DAY } from '../kernel/clock.js';
import { length } from '../kernel/text.js';
import { findContacts } from '../modules/contacts/find-contacts.js';
import { lackingOf } from '../modules/news/article.lacking.js';
import { cleanHtml, textOfHtml } from '../modules/news/html/clean-html.js';
import { readSections } from '../modules/news/sections.js';
import { loadArticles } from './load-articles.js';
import { SOURCES } from './news/sources.js';
import { taxonomy } from './notice-fields.js';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const { regions, categories } = taxonomy();
const sample = [...loadArticles(1500, 7, NOW)];

it('makes as many as asked, the same for the same seed, oldest first', () => {
  expect([...loadArticles(1500, 7, NOW)]).toEqual(sample);
  expect([...loadArticles(20, 8, NOW)]).not.toEqual([...loadArticles(20, 7, NOW)]);
  expect([...loadArticles(0, 7, NOW)]).toEqual([]);
  expect(sample.map(({ at }) => at)).toEqual(sample.map(({ at }) => at).sort((one, other) => one - other));
  expect([sample.at(-1)!.at < NOW, NOW - sample[0]!.at > 500 * DAY]).toEqual([true, true]);
});

it('makes articles that can be published', () => {
  const wrong = sample.flatMap(({ content }) => {
    const text = textOfHtml(content.body);
    const clean = cleanHtml(content.body);
    const faults = lackingOf(content, {
      mode: 'reprint',
      source: SOURCES.find(({ name }) => name === content.source) ?? null,
      photos: [],
      text,
      missing: clean.missing,
    });
    const written = length(text.replace(/\s/g, ''));
    const fits = length(content.title) <= 60 && (content.kind === 'index' || (written >= 400 && written <= 1300));
    const exists =
      content.towns.every((code) => regions.town(code)?.area.region.slug === content.regions[0]) &&
      content.leaves.every((slug) => categories.leaf(slug));
    const isPlain = clean.html === content.body && findContacts(content.title + content.lead + text).length === 0;
    return faults.length || !fits || !exists || !isPlain ? [{ content, faults, written }] : [];
  });
  expect(wrong).toEqual([]);
});

it('spreads them over sections, places and leaves, and rarely says the same twice', () => {
  expect(new Set(sample.map(({ content }) => content.section)).size).toBe(readSections().all.length);
  expect(new Set(sample.flatMap(({ content }) => content.towns)).size).toBeGreaterThan(90);
  expect(new Set(sample.flatMap(({ content }) => content.leaves)).size).toBeGreaterThan(20);
  expect(new Set(sample.map(({ content }) => content.title)).size).toBeGreaterThan(1400);
  expect(sample.filter(({ content }) => content.regions.length === 0).length).toBeGreaterThan(100);
});
