import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '../kernel/clock.js';
import { length } from '../kernel/text.js';
import { readFields } from '../modules/categories/leaf-form.js';
import { readValid } from '../modules/categories/validity.js';
import { findContacts } from '../modules/contacts/find-contacts.js';
import { parsePhone } from '../modules/contacts/phone.js';
import { demoListings } from './demo-listings.js';
import type { DemoListing } from './demo-listing.js';
import { taxonomy } from './notice-fields.js';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const { regions, categories } = taxonomy();
const listings = demoListings(NOW);
const leafOf = (listing: DemoListing) => categories.leaf(listing.leaf)!;
const share = (wanted: (listing: DemoListing) => boolean) => listings.filter(wanted).length / listings.length;
const fated = (fate: DemoListing['fate']) => listings.filter((listing) => listing.fate === fate);

describe('the demo board', () => {
  it('has listings in every leaf, region and most towns', () => {
    expect(listings.length).toBeGreaterThanOrEqual(420);
    const thin = categories.leaves.filter(
      ({ slug, core }) => listings.filter(({ leaf }) => leaf === slug).length < (core ? 5 : 2),
    );
    expect(thin.map(({ slug }) => slug)).toEqual([]);
    expect(new Set(listings.map(({ town }) => town)).size).toBeGreaterThan(80);
    const wanted = { huaian: 0.4, lianshui: 0.25, xuyi: 0.15, jinhu: 0.12, other: 0.08 };
    for (const [slug, part] of Object.entries(wanted))
      expect(share(({ region }) => region === slug)).toBeCloseTo(part, 1);
  });

  it('has something for every tab of the queue and every state', () => {
    expect(fated('held').length).toBeGreaterThanOrEqual(18);
    expect(fated('reported').length).toBeGreaterThanOrEqual(8);
    expect(fated('expired').length).toBeGreaterThanOrEqual(12);
    expect([fated('removed').length, fated('refused').length, fated('done').length]).toEqual([6, 4, 6]);
    const held = [...fated('held'), ...fated('refused')];
    expect(held.filter((listing) => leafOf(listing).review !== 'pre').map(({ title }) => title)).toEqual([]);
  });

  it('names reasons that exist', () => {
    for (const { title, fate, reason, reports = [] } of listings) {
      const decided = fate === 'removed' || fate === 'refused';
      expect([title, decided, Boolean(categories.removalReason(reason ?? ''))]).toEqual([title, decided, decided]);
      expect(reports.filter((report) => !categories.reportReason(report.reason) || report.note.length < 4)).toEqual([]);
    }
  });

  it('spreads over the last weeks, with some of today', () => {
    expect(listings.filter(({ ageHours }) => ageHours < 24).length).toBeGreaterThanOrEqual(30);
    const old = listings.filter(({ ageHours, fate }) => ageHours * HOUR > 25 * DAY && fate !== 'expired');
    expect(old.map(({ title }) => title)).toEqual([]);
    for (const listing of listings) {
      const { defaultDays, expiresWith } = leafOf(listing);
      if (!expiresWith)
        expect([listing.title, listing.ageHours > (listing.valid ?? defaultDays) * 24]).toEqual([
          listing.title,
          listing.fate === 'expired',
        ]);
      if (listing.refreshedHours !== undefined) expect(listing.ageHours - listing.refreshedHours).toBeGreaterThan(72);
    }
  });

  it('is the same for the same moment', () => {
    expect(demoListings(NOW)).toEqual(listings);
  });
});

describe('each demo listing', () => {
  it('is taken by the form of its leaf, when it was posted and now', () => {
    for (const listing of listings) {
      for (const at of [NOW, NOW - listing.ageHours * HOUR])
        expect([listing.title, readFields(leafOf(listing), listing.fields, at).faults]).toEqual([listing.title, []]);
      expect('days' in readValid(leafOf(listing), listing.valid ? { valid: String(listing.valid) } : {})).toBe(true);
    }
  });

  it('has a title and a body of decent length that nobody else has', () => {
    for (const { title, body } of listings) {
      expect([title, length(title) >= 6 && length(title) <= 30]).toEqual([title, true]);
      expect([body, length(body) >= 30 && length(body) <= 300]).toEqual([body, true]);
    }
    for (const key of ['title', 'body'] as const)
      expect(new Set(listings.map((listing) => listing[key])).size).toBe(listings.length);
  });

  it('lies in a town of its region', () => {
    for (const { title, region, town } of listings) {
      if (region === 'other') expect([title, town]).toEqual([title, undefined]);
      else if (town) expect([title, regions.town(town)?.area.region.slug]).toEqual([title, region]);
      else expect([title, regions.find(region)?.areas.length]).toEqual([title, 1]);
    }
  });

  it('keeps contacts in their fields, with numbers that belong to nobody', () => {
    for (const { title, body, fields, contact } of listings) {
      const texts = [title, body, contact, ...Object.values(fields).flat()];
      expect(texts.flatMap((text) => findContacts(text))).toEqual([]);
    }
    const people = new Map<string, string>();
    for (const { phone, contact, callTime, wechat } of listings) {
      expect(phone).toMatch(/^1390000\d{4}$/);
      expect(parsePhone(phone)).toHaveProperty('kind', 'mobile');
      expect(people.get(phone) ?? contact).toBe(contact);
      people.set(phone, contact);
      expect(length(contact)).toBeLessThanOrEqual(8);
      expect([undefined, ...categories.callTimes]).toContain(callTime);
      expect(wechat ?? 'demo_none').toMatch(/^demo_\w{1,15}$/);
    }
  });
});
