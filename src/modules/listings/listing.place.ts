import { Sent, textOf } from '../../web/sent.js';
import { Area, Regions, SiteRegion, Town } from '../regions/regions.js';

interface Place {
  readonly area: string | null;
  readonly town: string | null;
}

/**
 * Area and town of a listing. The form asks for both with one list, `town`; `area` may be named besides. A town says its area, a region
 * with one area needs no choice. Some leaves have a field of the
 * name `area` too, the size of a home; a size is never the code of an area.
 */
export function readPlace(
  regions: Regions,
  region: SiteRegion,
  sent: Sent,
  say: (field: string, message: string) => void,
): Place {
  const typed = textOf(sent, 'town');
  const town = inRegion(regions.town(typed), region);
  const named = inRegion(regions.area(typed) ?? regions.areaSent(sent['area']), region);
  const area = named ?? town?.area ?? (region.areas.length === 1 ? region.areas[0] : undefined);
  if (typed && !town && !inRegion(regions.area(typed), region)) say('town', `请从${region.name}的列表里选`);
  else if (town && area && town.area.code !== area.code) say('town', `${town.name}不在${area.name}，请重新选`);
  else if (!area && region.areas.length > 1) say('town', '请选在哪个区，能选到街道更好');
  return { area: area?.code ?? null, town: town?.code ?? null };
}

/** Only what lies in the region that one posts in. */
function inRegion<Found extends Area | Town>(found: Found | undefined, region: SiteRegion): Found | undefined {
  const place: Area | Town | undefined = found;
  const area = place && 'area' in place ? place.area : place;
  return area?.region.slug === region.slug ? found : undefined;
}
