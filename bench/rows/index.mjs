import { article } from './article.mjs';
import { cached } from './cached.mjs';
import { deep } from './deep.mjs';
import { list } from './list.mjs';
import { memory } from './memory.mjs';
import { photo } from './photo.mjs';
import { post } from './post.mjs';
import { search } from './search.mjs';
import { seed } from './seed.mjs';
import { start } from './start.mjs';
import { verdict } from './verdict.mjs';
import { weight } from './weight.mjs';

/** In this order; those that write come last. */
export const rows = [seed, cached, list, article, search, deep, weight, start, memory, verdict, post, photo];
