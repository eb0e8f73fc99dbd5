import { SetMetadata } from '@nestjs/common';
import type { Role } from './person.js';

export const ROLES_ALLOWED = 'roles';

/** On a controller or a route: only these may enter; others who are signed in get 403. Without it everybody signed in may. */
export const Roles = (...roles: Role[]) => SetMetadata(ROLES_ALLOWED, roles);
