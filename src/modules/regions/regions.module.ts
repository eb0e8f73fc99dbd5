import { Module } from '@nestjs/common';
import { Regions } from './regions.js';
import { readRegions } from './regions.file.js';

/** The places of the city, for everybody who asks. A wrong file stops the start. */
@Module({
  providers: [{ provide: Regions, useFactory: readRegions }],
  exports: [Regions],
})
export class RegionsModule {}
