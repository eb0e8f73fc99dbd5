import { Injectable } from '@nestjs/common';
import { StaffService } from '../users/staff.service.js';
import { SYSTEM } from './actor.js';
import { StaffChanges } from './staff-changes.js';

/** A board that nobody can sign in to is of no use: the first start makes one admin. */
@Injectable()
export class FirstAdmin {
  static readonly defaultName = 'admin';

  constructor(
    private readonly staff: StaffService,
    private readonly changes: StaffChanges,
  ) {}

  /** The name and the one-time password to print, or null when there are staff already. */
  async make(): Promise<{ name: string; password: string } | null> {
    if ((await this.staff.list()).length > 0) return null;
    const { person, password } = await this.changes.add({ name: FirstAdmin.defaultName, role: 'admin' }, SYSTEM);
    return { name: person.name, password };
  }
}
