import type { Person } from '../../users/person.js';
import type { Block, Blocked } from './block.entity.js';

/** Who of the staff may block what. A network has many people behind it, so that is for admins. */
export const canBlock = ({ role }: Person, what: Blocked): boolean =>
  role === 'admin' || (role === 'moderator' && what !== 'network');

/** A wide network needs two: nobody confirms what is their own. */
export const canConfirm = ({ role, id }: Person, { state, createdById }: Block): boolean =>
  role === 'admin' && state === 'proposed' && createdById !== id;

export const canEnd = (person: Person, { state, what }: Block): boolean => state !== 'ended' && canBlock(person, what);
