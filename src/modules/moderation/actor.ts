import { HOUSE_NAMES } from '../users/house-names.js';
import type { Person, Role } from '../users/person.js';

/** Who did it: somebody of the staff, the poster, a reader, whoever has the command line, or the house itself. */
export interface Actor {
  readonly name: string;
  readonly role: Role | 'poster' | 'reader' | 'operator' | 'system';
  /** Of staff. */
  readonly id?: number;
}

export const SYSTEM: Actor = { name: HOUSE_NAMES.system, role: 'system' };

export const OPERATOR: Actor = { name: HOUSE_NAMES.operator, role: 'operator' };

export const actorOf = (person: Person): Actor => ({ name: person.name, role: person.role, id: person.id });
