import { expect, it } from '@jest/globals';
import { HOUR } from '../kernel/clock.js';
import { length } from '../kernel/text.js';
import { readFields } from '../modules/categories/leaf-form.js';
import { findContacts } from '../modules/contacts/find-contacts.js';
import { loadListings } from './load-listings.js';
import { taxonomy } from './notice-fields.js';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const { regions, categories } = taxonomy();
const sample = [...loadListings(4000, 7, NOW)];

it('makes as many as asked, the same for the same seed', () => {
  expect([...loadListings(300, 7, NOW)]).toEqual(sample.slice(0, 300));
  expect([...loadListings(300, 8, NOW)]).not.toEqual(sample.slice(0, 300));
  expect([...loadListings(0, 7, NOW)]).toEqual([]);
});

it('makes listings that the forms take', () => {
  const wrong = sample.flatMap((listing) => {
    const leaf = categories.leaf(listing.leaf)!;
    const faults = [NOW, NOW - listing.ageHours * HOUR].flatMap((at) => readFields(leaf, listing.fields, at).faults);
    const contacts = findContacts(`${listing.title}\n${listing.body}`);
    const [title, body] = [length(listing.title), length(listing.body)];
    const fits = title >= 6 && title <= 30 && body >= 25 && body <= 300;
    const alive = Boolean(leaf.expiresWith) || listing.ageHours < leaf.defaultDays * 24;
    const placed = !listing.town || regions.town(listing.town)?.area.region.slug === listing.region;
    return faults.length || contacts.length || !fits || !alive || !placed ? [{ listing, faults, contacts }] : [];
  });
  expect(wrong).toEqual([]);
});

it('spreads them over all leaves and places, and rarely says the same twice', () => {
  expect(new Set(sample.map(({ leaf }) => leaf)).size).toBe(categories.leaves.length);
  expect(new Set(sample.map(({ town }) => town)).size).toBeGreaterThan(110);
  expect(new Set(sample.map(({ body }) => body)).size).toBeGreaterThan(3900);
  const rents = sample.flatMap(({ leaf, fields }) => (leaf === 'chuzu' ? [Number(fields['rent'])] : []));
  expect(new Set(rents).size).toBeGreaterThan(20);
});
