import type { UsefulNumber } from './useful-number.entity.js';

/** Which numbers may be changed. Pure: no database, no request, no exceptions. Who may is said by the roles of the controller. */
type Removable = Pick<UsefulNumber, 'removedAt'>;

export const isOnShow = ({ removedAt }: Removable): boolean => removedAt === null;

export const canEdit = isOnShow;

export const canRestore = (number: Removable): boolean => !isOnShow(number);
