import { fileURLToPath } from 'node:url';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { Assets } from './assets.js';
import { CachingInterceptor } from './caching.interceptor.js';
import { Cookies } from './cookies.js';
import { ErrorPages } from './error-pages.js';
import { FormInterceptor } from './forms.js';
import { PageCache } from './page-cache.js';
import { ReadinessController } from './readiness.controller.js';
import { Readiness } from './readiness.js';
import { Renderer } from './renderer.js';
import { ViewEngine } from './view-engine.js';

const BUILT = fileURLToPath(new URL('../../dist/public', import.meta.url));
const VIEWS = fileURLToPath(new URL('../../views', import.meta.url));

/** The edge: pages, errors, the page cache, and what every module needs of the web. */
@Global()
@Module({
  controllers: [ReadinessController],
  providers: [
    { provide: Assets, useFactory: () => new Assets(BUILT) },
    Cookies,
    PageCache,
    Readiness,
    Renderer,
    { provide: ViewEngine, useFactory: () => new ViewEngine(VIEWS) },
    { provide: APP_FILTER, useClass: ErrorPages },
    { provide: APP_INTERCEPTOR, useClass: CachingInterceptor },
    { provide: APP_INTERCEPTOR, useClass: FormInterceptor },
  ],
  exports: [Assets, Cookies, PageCache, Readiness, Renderer],
})
export class WebModule {}
