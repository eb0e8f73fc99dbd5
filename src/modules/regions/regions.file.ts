import { readFileSync } from 'node:fs';
import { Entry, readDataFile } from '../../kernel/data-file.js';
import { ROOT_PATHS, SLUG } from './root-paths.js';
import { Alias, Area, City, Regions, SiteRegion, Town } from './regions.js';

/** A thing under construction: what refers back to its parent is set when the parent is there. */
type Mutable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] };

/** The regions of this city. @throws WrongData naming file and line when the file is wrong. */
export function readRegions(): Regions {
  return loadRegions('regions.json', readFileSync(new URL('./regions.json', import.meta.url), 'utf8'));
}

/** Builds and checks the regions of a file's text. `file` is the name in complaints. @throws WrongData */
export function loadRegions(file: string, text: string): Regions {
  const top = readDataFile(file, text).only(['about', 'source', 'city', 'regions', 'areas', 'aliases']);
  const areas = new Map<string, Mutable<Area>>();
  const codes = new Set<string>();
  for (const entry of top.entries('areas')) {
    const area = readArea(entry.as(`area "${String(entry.raw('code'))}"`), codes);
    areas.set(area.code, area);
  }
  const regions = readSiteRegions(top.entries('regions'), areas);
  const homeless = top.entries('areas').find((entry) => !areas.get(entry.text('code'))?.region);
  homeless?.as(`area "${homeless.text('code')}"`).fail('belongs to no region');
  return new Regions(readCity(top.entry('city').as('city')), regions, readAliases(top.entries('aliases'), codes));
}

function readCity(entry: Entry): City {
  entry.only(['code', 'name', 'phoneArea', 'plate']);
  const city = { code: entry.text('code', /^\d{6}$/), name: entry.text('name') };
  return { ...city, phoneArea: entry.text('phoneArea', /^0\d{2,3}$/), plate: entry.text('plate') };
}

function readArea(entry: Entry, codes: Set<string>): Mutable<Area> {
  entry.only(['code', 'name', 'kind', 'towns']);
  const code = fresh(entry, entry.text('code', /^\d{6}$/), codes);
  const towns: Mutable<Town>[] = entry
    .entries('towns')
    .map((town) => readTown(town.as(`town "${String(town.raw('code'))}"`), code, codes));
  const area = { code, name: entry.text('name'), kind: entry.text('kind'), towns } as unknown as Mutable<Area>;
  for (const town of towns) town.area = area;
  return area;
}

function readTown(entry: Entry, area: string, codes: Set<string>): Mutable<Town> {
  entry.only(['code', 'name', 'kind', 'old']);
  const code = fresh(entry, entry.text('code', /^\d{9}$/), codes);
  if (!code.startsWith(area)) entry.fail(`stands under area "${area}", where its code does not belong`);
  return {
    code,
    name: entry.text('name'),
    kind: entry.text('kind'),
    old: entry.texts('old'),
  } as unknown as Mutable<Town>;
}

function readSiteRegions(entries: Entry[], areas: Map<string, Mutable<Area>>): SiteRegion[] {
  const slugs = new Set<string>();
  return entries.map((plain) => {
    const entry = plain.as(`region "${String(plain.raw('slug'))}"`).only(['slug', 'name', 'areas']);
    const slug = fresh(entry, entry.text('slug', SLUG), slugs);
    if (ROOT_PATHS.has(slug)) entry.fail('the slug is the address of a page of the site');
    const region: Mutable<SiteRegion> = { slug, name: entry.text('name'), areas: [] };
    region.areas = entry.texts('areas').map((code) => {
      const area = areas.get(code) ?? entry.fail(`unknown area "${code}"`);
      if (area.region) entry.fail(`area "${code}" belongs to "${area.region.slug}" already`);
      area.region = region;
      return area;
    });
    return region;
  });
}

function readAliases(entries: Entry[], codes: ReadonlySet<string>): Alias[] {
  return entries.map((plain) => {
    const entry = plain.as(`alias "${String(plain.raw('name'))}"`).only(['name', 'code']);
    const alias = { name: entry.text('name'), code: entry.text('code') };
    return codes.has(alias.code) ? alias : entry.fail(`unknown code "${alias.code}"`);
  });
}

function fresh(entry: Entry, value: string, seen: Set<string>): string {
  if (seen.has(value)) entry.fail(`"${value}" is there twice`);
  seen.add(value);
  return value;
}
