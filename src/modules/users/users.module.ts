import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { VisitorsModule } from '../visitors/visitors.module.js';
import { KnownBrowsers } from './known-browsers.js';
import { LoginController } from './login.controller.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';
import { StaffSession } from './staff-session.entity.js';
import { Staff } from './staff.entity.js';
import { StaffGuard } from './staff.guard.js';
import { StaffService } from './staff.service.js';

export const usersEntities = [Staff, StaffSession];

/** What the command line needs as well: people without doors. */
export const staffProviders = [Passwords, Sessions, StaffService];

/** The staff: people, roles, sessions, and the guard before every door. */
@Module({
  imports: [VisitorsModule],
  controllers: [LoginController],
  providers: [...staffProviders, KnownBrowsers, { provide: APP_GUARD, useClass: StaffGuard }],
  exports: [StaffService],
})
export class UsersModule {}
