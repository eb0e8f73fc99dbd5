import { SetMetadata } from '@nestjs/common';

export const CACHED = 'cached';

/**
 * The page is the same for everybody and may be kept by the page cache for `seconds`. The model that the handler answers
 * names in `tags` what it shows (`listing:7`, `home`, `list:lianshui`); whoever changes one of these calls `PageCache.forget`.
 */
export const Cached = (seconds: number) => SetMetadata(CACHED, seconds);

/** Part of the model of a cached page; never reaches the template. */
export interface Tagged {
  readonly tags: readonly string[];
}
