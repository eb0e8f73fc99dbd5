import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'public';

/** Opens a door: without it a route is for signed-in staff only. `test/house/doors.spec.ts` lists the open ones. */
export const Public = () => SetMetadata(PUBLIC, true);
