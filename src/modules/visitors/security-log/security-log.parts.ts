import { APP_INTERCEPTOR } from '@nestjs/core';
import { NotingInterceptor } from './noting.interceptor.js';
import { SecurityLog } from './security-log.js';

/** What the module of the visitors has for knowing afterwards who did what from where. */
export const securityLog = {
  providers: [SecurityLog, { provide: APP_INTERCEPTOR, useClass: NotingInterceptor }],
  exports: [SecurityLog],
};
