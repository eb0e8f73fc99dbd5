import { Module } from '@nestjs/common';
import { Budgets } from './budgets.js';
import { Devices } from './devices.js';
import { Favourite } from './favourite.entity.js';
import { Favourites } from './favourites.js';
import { FormTraps } from './form-traps.js';
import { identity } from './identity/identity.parts.js';
import { Networks } from './networks.js';
import { puzzles } from './puzzles/puzzles.parts.js';
import { securityLog } from './security-log/security-log.parts.js';
import { SentOnce } from './sent-once.js';
import { SettingsController } from './settings.controller.js';
import { ViewMarks } from './view-marks.js';
import { Views } from './views.js';
import { ViewCount, ViewMark } from './visit.entities.js';

export const visitorsEntities = [ViewMark, ViewCount, Favourite, ...puzzles.entities, ...identity.entities];

/** The person without an account. */
@Module({
  controllers: [SettingsController],
  providers: [
    ...[Budgets, Devices, Favourites, FormTraps, Networks, SentOnce, ViewMarks, Views],
    ...[...puzzles.providers, ...identity.providers, ...securityLog.providers],
  ],
  exports: [
    ...[Budgets, Devices, Favourites, FormTraps, Networks, SentOnce, Views],
    ...[...puzzles.exports, ...identity.exports, ...securityLog.exports],
  ],
})
export class VisitorsModule {}
