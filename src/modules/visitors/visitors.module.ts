import { Module } from '@nestjs/common';
import { Budgets } from './budgets.js';
import { Devices } from './devices.js';
import { Favourite } from './favourite.entity.js';
import { Favourites } from './favourites.js';
import { Networks } from './networks.js';
import { SentOnce } from './sent-once.js';
import { SettingsController } from './settings.controller.js';
import { ViewMarks } from './view-marks.js';
import { Views } from './views.js';
import { ViewCount, ViewMark } from './visit.entities.js';

export const visitorsEntities = [ViewMark, ViewCount, Favourite];

/** The person without an account. */
@Module({
  controllers: [SettingsController],
  providers: [Budgets, Devices, Favourites, Networks, SentOnce, ViewMarks, Views],
  exports: [Budgets, Devices, Favourites, Networks, SentOnce, Views],
})
export class VisitorsModule {}
