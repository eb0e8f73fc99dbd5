import { DAY, HOUR } from '../kernel/clock.js';
import { isoMoment } from '../kernel/format.js';
import type { Leaf } from '../modules/categories/leaf.js';
import type { DemoListing } from './demo-listing.js';
import { fill, type Calendar } from './load/fill.js';
import { DETAILS, OPENINGS, SENTENCES } from './load/sentences.js';
import { type Place, titleOf } from './load/texts.js';
import { SURNAMES, TITLES } from './load/words.js';
import { dated } from './moments.js';
import { taxonomy } from './notice-fields.js';
import { type Chance, chance } from './random.js';

/** How busy a leaf is; a core leaf has 3, the others 1. */
const BUSY: Readonly<Record<string, number>> = {
  chuzu: 16,
  ershoufang: 10,
  pugong: 7,
  canyin: 5,
  jiadian: 5,
  jiaoche: 5,
  diandong: 5,
  shangpu: 4,
  jianli: 4,
};
const REGIONS: Readonly<Record<string, number>> = { huaian: 40, lianshui: 25, xuyi: 15, jinhu: 12, other: 8 };

/** These have no divisor in common with the size of any stock of sentences, so none is said twice. */
const STEPS = [1, 7, 11] as const;

/**
 * `n` varied listings without photos, for measuring: the same for the same seed and now. Cheap to make; leaves, places, prices and
 * fields are spread as on a real board, the texts are put together from a small stock.
 */
export function* loadListings(n: number, seed: number, now: number): Generator<DemoListing> {
  const luck = chance(seed);
  const leaves = drawer(
    taxonomy().categories.leaves.map((leaf) => [leaf, BUSY[leaf.slug] ?? (leaf.core ? 3 : 1)] as const),
  );
  const places = placeDrawer();
  const calendar = calendarOf(now);
  for (let made = 0; made < n; made += 1) yield listing(leaves(luck), places(luck), luck, calendar);
}

function listing(leaf: Leaf, place: Place, luck: Chance, calendar: Calendar): DemoListing {
  const fields = fill(leaf, luck, place, calendar);
  const seller = luck.whole(0, 9999);
  return {
    leaf: leaf.slug,
    region: place.region,
    ...(place.code && { town: place.code }),
    title: titleOf(luck, leaf.group.slug, leaf, fields, place),
    body: bodyOf(leaf, luck, place),
    fields,
    contact: SURNAMES[seller % SURNAMES.length]! + TITLES[seller % TITLES.length]!,
    phone: `1390000${String(seller).padStart(4, '0')}`,
    photos: [],
    ageHours:
      Math.round((0.2 + luck.next() ** 1.6 * 0.95 * Math.min(leaf.defaultDays || 1, 25) * (DAY / HOUR)) * 10) / 10,
  };
}

/** Three or four sentences and a number. */
function bodyOf({ slug, group }: Leaf, luck: Chance, place: Place): string {
  const stock = SENTENCES[slug] ?? SENTENCES[group.slug]!;
  const [detail, most] = DETAILS[slug] ?? DETAILS[group.slug]!;
  const first = luck.whole(0, stock.length - 1);
  const step = luck.pick(STEPS);
  const opening = luck.pick(OPENINGS);
  let body = opening && opening.replace('{t}', place.name);
  for (let said = luck.whole(3, 4); said > 0; said -= 1) body += stock[(first + said * step) % stock.length]!;
  return body + detail.replace('{n}', String(luck.whole(3, most)));
}

/** Picks by weight. */
function drawer<Thing>(weighted: readonly (readonly [Thing, number])[]): (luck: Chance) => Thing {
  const deck = weighted.flatMap(([thing, weight]) => Array.from({ length: weight }, () => thing));
  return (luck) => luck.pick(deck);
}

function placeDrawer(): (luck: Chance) => Place {
  const regions = taxonomy().regions.all.map((region) => {
    const towns = region.areas.flatMap((area) => area.towns);
    const places: Place[] = towns.map(({ code, name }) => ({
      region: region.slug,
      code,
      name: name.replace(/镇$|街道$/, ''),
    }));
    return [places.length ? places : [{ region: region.slug, name: '本市周边' }], REGIONS[region.slug] ?? 1] as const;
  });
  const pickRegion = drawer(regions);
  return (luck) => luck.pick(pickRegion(luck));
}

function calendarOf(now: number): Calendar {
  const day = (offset: number) => isoMoment(now + offset * DAY).slice(0, 10);
  const times = { now, posted: now - 30 * DAY };
  return {
    days: Array.from({ length: 40 }, (_, index) => day(index)),
    pastMoments: Array.from(
      { length: 30 },
      (_, index) => `${day(-31 - index)}T${String(6 + (index % 15)).padStart(2, '0')}:20`,
    ),
    pastMonths: Array.from({ length: 110 }, (_, index) => dated(`-${index + 3}m`, times)),
    areaCodes: taxonomy().regions.everyArea.map(({ code }) => code),
  };
}
