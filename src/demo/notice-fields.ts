import type { Categories } from '../modules/categories/categories.js';
import { readCategories } from '../modules/categories/categories.file.js';
import { readRegions } from '../modules/regions/regions.file.js';
import type { Regions } from '../modules/regions/regions.js';
import type { DemoListing } from './demo-listing.js';
import { dated, type Times } from './moments.js';

/** Places that lie where the listing does, unless it says something else. */
const NEAR = ['workplace', 'place', 'lost_place', 'act_place'];

let taxonomies: { regions: Regions; categories: Categories } | undefined;

/** The board's own places and leaves, read once. */
export function taxonomy(): { regions: Regions; categories: Categories } {
  if (taxonomies) return taxonomies;
  const regions = readRegions();
  return (taxonomies = { regions, categories: readCategories(regions) });
}

/** A town by its name, a county or 其他 by the region's. */
export function whereIs(place: string): { region: string; town?: string } {
  for (const region of taxonomy().regions.all) {
    if (region.name.startsWith(place)) return { region: region.slug };
    const town = region.areas.flatMap(({ towns }) => towns).find(({ name }) => name === place);
    if (town) return { region: region.slug, town: town.code };
  }
  throw new Error(`demo: no place ${place}`);
}

/**
 * The fields of a notice as the form sends them.
 * @param always are left out where the leaf has no such field
 * @throws when the notice itself names a field that its leaf does not have
 */
export function fieldsOf(
  notice: { leaf: string; town?: string; line: string },
  always: Readonly<Record<string, string>>,
  times: Times,
): DemoListing['fields'] {
  const types = new Map(
    taxonomy()
      .categories.leaf(notice.leaf)
      ?.fields.map(({ key, type }) => [key, type]),
  );
  const written = pairsIn(notice.line);
  const fields: DemoListing['fields'] = {};
  for (const [key, value] of Object.entries({ ...always, ...written })) {
    const type = types.get(key.split('.')[0]!);
    if (!type && key in written) throw new Error(`demo: ${notice.leaf} has no field ${key}`);
    if (!type) continue;
    if (type === 'region[]') fields[key] = value.split(',').map(areaCode);
    else if (type === 'multi') fields[key] = value.split(',');
    else if (type === 'daterange') setRange(fields, key, value, times);
    else fields[key] = dated(value, times);
    if (NEAR.includes(key) && notice.town && !(`${key}.area` in written)) fields[`${key}.area`] = notice.town;
  }
  return fields;
}

function setRange(fields: DemoListing['fields'], key: string, value: string, times: Times): void {
  const [first = '', last] = value.split('~');
  fields[key] = dated(first, times);
  if (last) fields[`${key}.end`] = dated(last, times);
}

/** `room=2; rent=1100` */
function pairsIn(line: string): Record<string, string> {
  const pairs = line.split('; ').map((pair) => pair.split('='));
  return Object.fromEntries(pairs.map(([key = '', ...value]) => [key.trim(), value.join('=').trim()]));
}

function areaCode(name: string): string {
  const { city, everyArea } = taxonomy().regions;
  return name === '全市' ? city.code : everyArea.find((area) => area.name.includes(name))!.code;
}
