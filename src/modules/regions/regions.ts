import { PlaceNames, shortAreaName, shortTownName } from './place-names.js';

export interface City {
  readonly code: string;
  readonly name: string;
  readonly phoneArea: string;
  readonly plate: string;
}

/** A town, street or special zone: 9 digits. `old`: names it had, or of what was merged into it. */
export interface Town {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly old: readonly string[];
  readonly area: Area;
}

/** A district or county: 6 digits. */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly region: SiteRegion;
  readonly towns: readonly Town[];
}

/** What the site's region bar shows. `other` has no areas. */
export interface SiteRegion {
  readonly slug: string;
  readonly name: string;
  readonly areas: readonly Area[];
}

export interface Alias {
  readonly name: string;
  readonly code: string;
}

/** The places of the city, in memory, built once from `regions.json` by `loadRegions`, which checks them. */
export class Regions {
  private readonly bySlug: ReadonlyMap<string, SiteRegion>;
  private readonly areas: ReadonlyMap<string, Area>;
  private readonly towns: ReadonlyMap<string, Town>;
  private readonly names = new PlaceNames();
  private readonly oldNames = new PlaceNames();

  constructor(
    readonly city: City,
    /** In the order of the region bar. */
    readonly all: readonly SiteRegion[],
    private readonly aliases: readonly Alias[],
  ) {
    const areas = all.flatMap((region) => region.areas);
    this.bySlug = new Map(all.map((region) => [region.slug, region]));
    this.areas = new Map(areas.map((area) => [area.code, area]));
    this.towns = new Map(areas.flatMap((area) => area.towns).map((town) => [town.code, town]));
    this.learnNames();
  }

  find(slug: string): SiteRegion | undefined {
    return this.bySlug.get(slug);
  }

  area(code: string): Area | undefined {
    return this.areas.get(code);
  }

  town(code: string): Town | undefined {
    return this.towns.get(code);
  }

  /** The area code among what was sent under `area`; the size of a home has the same name in the form. */
  areaSent(sent: unknown): Area | undefined {
    return [sent]
      .flat()
      .map((text) => (typeof text === 'string' ? this.area(text.trim()) : undefined))
      .find(Boolean);
  }

  /** All areas of the city, in the order of the bar. */
  get everyArea(): Area[] {
    return [...this.areas.values()];
  }

  /** The area itself, or the one in which the town lies. */
  areaOf(code: string): Area | undefined {
    return this.area(code) ?? this.town(code)?.area;
  }

  /** Name of a town, an area or the city. */
  placeName(code: string): string | undefined {
    return (this.town(code) ?? this.area(code))?.name ?? (code === this.city.code ? this.city.name : undefined);
  }

  /** All that people call this town or area: its name, the name without 镇/街道/县/区, former names, aliases. Text for the search document. */
  namesOf(code: string): string[] {
    const [town, area] = [this.town(code), this.area(code)];
    const names = town ? [town.name, ...town.old].flatMap((name) => [name, shortTownName(name)]) : [];
    if (area) names.push(area.name, ...(area.kind === 'devzone' ? [] : [shortAreaName(area.name)]));
    return [...new Set([...names, ...this.aliases.filter((alias) => alias.code === code).map(({ name }) => name)])];
  }

  /**
   * The town or area that a typed place speaks of (高沟镇工业园 → 320826101, 涟水汽车站 → 320826), by full names of towns, present
   * and former, and by names, short names and aliases of areas. Undefined when there is none, or several far apart.
   */
  placeIn(text: string): string | undefined {
    return this.names.in(text);
  }

  /** The town or area that was once called so, or still is by people: 闵桥 and 闵桥镇 are 塔集镇 today. */
  codeOfOldName(name: string): string | undefined {
    return this.oldNames.of(name);
  }

  private learnNames(): void {
    this.names.add(shortAreaName(this.city.name), this.city.code);
    for (const area of this.areas.values()) for (const name of this.namesOf(area.code)) this.names.add(name, area.code);
    for (const town of this.towns.values())
      for (const name of [town.name, ...town.old]) this.names.add(name, town.code);
    this.learnOldNames();
  }

  /** What is the name of something today is not an old name, even where it was one. */
  private learnOldNames(): void {
    const places = [...this.areas.values(), ...this.towns.values()];
    const today = new Set(places.flatMap(({ name }) => [name, shortTownName(name), shortAreaName(name)]));
    const old = [...this.towns.values()].flatMap(({ code, old }) =>
      old.flatMap((name) => [name, shortTownName(name)].map((said) => ({ name: said, code }))),
    );
    for (const { name, code } of [...old, ...this.aliases]) if (!today.has(name)) this.oldNames.add(name, code);
  }
}
