import { readCategories } from '../../categories/categories.file.js';
import { readRegions } from '../../regions/regions.file.js';

let groups: ReadonlyMap<string, string> | undefined;

/** The group in which a leaf of the categories stands. */
export function groupOf(leaf: string): string | undefined {
  groups ??= new Map(
    readCategories(readRegions()).groups.flatMap((group) => group.leaves.map(({ slug }) => [slug, group.slug])),
  );
  return groups.get(leaf);
}
