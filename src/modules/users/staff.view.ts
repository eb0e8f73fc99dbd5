import type { Regions } from '../regions/regions.js';
import { type Person, ROLE_NAMES } from './person.js';

/** What the frame of every staff page shows of the person who is signed in. */
export function meOf(person: Person, regions: Regions) {
  return { name: person.name, roleWords: ROLE_NAMES[person.role], regionWords: regionWords(person.regions, regions) };
}

/** 涟水县、金湖县, or 全部区域. */
export function regionWords(slugs: readonly string[] | null, regions: Regions): string {
  return slugs?.map((slug) => regions.find(slug)?.name ?? slug).join('、') ?? '全部区域';
}
