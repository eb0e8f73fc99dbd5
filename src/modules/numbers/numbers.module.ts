import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation/moderation.module.js';
import { RegionsModule } from '../regions/regions.module.js';
import { NumbersController } from './numbers.controller.js';
import { NumbersQueries } from './numbers.queries.js';
import { NumbersService } from './numbers.service.js';
import { StaffNumbersController } from './staff-numbers.controller.js';
import { UsefulNumber } from './useful-number.entity.js';
import { UsefulNumbers } from './useful-numbers.js';

export const numbersEntities = [UsefulNumber];

/** 便民电话: the telephone numbers of a city that everybody may need one day. */
@Module({
  imports: [ModerationModule, RegionsModule],
  controllers: [NumbersController, StaffNumbersController],
  providers: [NumbersQueries, NumbersService, UsefulNumbers],
  exports: [NumbersQueries, NumbersService, UsefulNumbers],
})
export class NumbersModule {}
