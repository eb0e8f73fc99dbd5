import type { Regions, Town } from '../regions/regions.js';

const BETWEEN = /[、，,;；\s]+/u;

/** What became of a line of places. */
export interface ReadTowns {
  readonly codes: string[];
  /** Words for whoever typed it, about names that say nothing, or too much. */
  readonly faults: string[];
}

/** Towns as people write them: by their names of today or of old, with the county before it where a name alone would not do. */
export function readTowns(line: string, regions: Regions): ReadTowns {
  const codes = new Set<string>();
  const faults: string[] = [];
  for (const name of line.split(BETWEEN).filter(Boolean)) {
    const found = townsCalled(name, regions);
    if (found.length === 1) codes.add(found[0]!.code);
    else if (found.length === 0) faults.push(`没有找到“${name.slice(0, 20)}”，请写乡镇或街道的名字`);
    else faults.push(`叫“${name}”的有 ${found.map(fullName).join('、')}，请连县区一起写`);
  }
  return { codes: [...codes], faults };
}

/** As they are typed. */
export function townWords(codes: readonly string[], regions: Regions): string {
  return codes
    .flatMap((code) => regions.town(code) ?? [])
    .map((town) => (townsCalled(town.name, regions).length > 1 ? fullName(town) : town.name))
    .join('、');
}

const fullName = ({ name, area }: Town): string => `${area.name}${name}`;

/** A name of today goes before the old name of another. */
function townsCalled(name: string, regions: Regions): Town[] {
  const towns = regions.everyArea.flatMap((area) => area.towns);
  const exact = towns.filter((town) => town.name === name || fullName(town) === name);
  if (exact.length) return exact;
  return towns.filter((town) => {
    const names = regions.namesOf(town.code);
    return (
      names.includes(name) ||
      names.some((known) => regions.namesOf(town.area.code).some((area) => area + known === name))
    );
  });
}
