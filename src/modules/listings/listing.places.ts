import type { Regions } from '../regions/regions.js';
import type { Listing } from './listing.entity.js';

type Place = Pick<Listing, 'region' | 'area' | 'town'>;

/** As one value of one list of the whole city: the code of the town, else of the area, else the slug of the region. */
export const valueOfPlace = ({ region, area, town }: Place): string => town ?? area ?? region;

/** Everywhere a listing can be: regions, their areas, and the towns in these. */
export function listingPlaces(regions: Regions, chosen: string) {
  const option = (value: string, label: string) => ({ value, label, selected: value === chosen });
  return regions.all.flatMap((region) =>
    region.areas.length === 0
      ? [option(region.slug, region.name)]
      : region.areas.flatMap((area) => [
          option(area.code, area.name),
          ...area.towns.map((town) => option(town.code, `${area.name} · ${town.name}`)),
        ]),
  );
}

export function readListingPlace(regions: Regions, value: string): Place | null {
  const [town, area] = [regions.town(value), regions.areaOf(value)];
  if (area) return { region: area.region.slug, area: area.code, town: town?.code ?? null };
  const region = regions.find(value);
  return region?.areas.length === 0 ? { region: region.slug, area: null, town: null } : null;
}
