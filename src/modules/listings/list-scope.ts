import { Categories } from '../categories/categories.js';
import { Filterable, Group, Leaf } from '../categories/leaf.js';
import { Regions, SiteRegion } from '../regions/regions.js';

/** What a list is of: a leaf, a group or everything, in one region or in the whole city. */
export interface ListScope {
  /** null: the whole city. */
  readonly region: SiteRegion | null;
  readonly leaf: Leaf | null;
  readonly group: Group | null;
  /** The leaf, else the group: what can be filtered by. */
  readonly filterable: Filterable | null;
  readonly slug: string;
  /** 房屋出租, 房产租售 or 全部信息. */
  readonly name: string;
  /** 涟水县 or the city's name. */
  readonly place: string;
  readonly path: string;
}

/** The scope that `/{region}/{slug}` names, or null when there is no such list. */
export function listScope(
  regions: Regions,
  categories: Categories,
  regionSlug: string,
  slug: string,
): ListScope | null {
  const region = regions.find(regionSlug) ?? null;
  const leaf = categories.leaf(slug) ?? null;
  const group = leaf?.group ?? categories.group(slug) ?? null;
  if ((!region && regionSlug !== 'all') || (!group && slug !== 'all')) return null;
  return {
    region,
    leaf,
    group,
    filterable: leaf ?? group,
    slug,
    name: leaf?.name ?? group?.name ?? '全部信息',
    place: region?.name ?? `${regions.city.name}全市`,
    path: `/${regionSlug}/${slug}`,
  };
}

export const scopeRegion = (scope: ListScope): string => scope.region?.slug ?? 'all';
