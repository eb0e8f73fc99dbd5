import { Module } from '@nestjs/common';
import { Budgets } from './budgets.js';
import { Devices } from './devices.js';
import { Networks } from './networks.js';
import { SettingsController } from './settings.controller.js';
import { ViewMarks } from './view-marks.js';
import { Views } from './views.js';
import { ViewCount, ViewMark } from './visit.entities.js';

export const visitorsEntities = [ViewMark, ViewCount];

/** The person without an account. */
@Module({
  controllers: [SettingsController],
  providers: [Budgets, Devices, Networks, ViewMarks, Views],
  exports: [Budgets, Devices, Networks, Views],
})
export class VisitorsModule {}
