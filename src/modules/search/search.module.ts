import { Module } from '@nestjs/common';
import { Postings } from '../../database/postings.js';
import { Search } from './search.js';
import { SearchChanges } from './search-changes.js';
import { SearchIndex } from './search-index.js';
import { Similar } from './similar.js';

@Module({
  providers: [Postings, Search, SearchChanges, SearchIndex, Similar],
  exports: [Search, SearchIndex, Similar],
})
export class SearchModule {}

/** Its tables are written and read by `database/postings.ts`, without entities. */
export const searchEntities: never[] = [];
