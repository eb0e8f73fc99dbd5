import type { Person } from './person.js';

/** Whether something of this region is this person's business. What has no region is everybody's; an admin's is everything. */
export function covers(person: Person, region: string | null): boolean {
  return person.role === 'admin' || person.regions === null || region === null || person.regions.includes(region);
}
