import { Module } from '@nestjs/common';
import { Regions } from '../regions/regions.js';
import { RegionsModule } from '../regions/regions.module.js';
import { Categories } from './categories.js';
import { readCategories } from './categories.file.js';

/** What can be posted, and what is asked of it. A wrong file stops the start. */
@Module({
  imports: [RegionsModule],
  providers: [{ provide: Categories, useFactory: readCategories, inject: [Regions] }],
  exports: [Categories],
})
export class CategoriesModule {}
