import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Role } from '../users/person.js';
import type { Staff } from '../users/staff.entity.js';
import { type NewPerson, StaffService } from '../users/staff.service.js';
import type { Actor } from './actor.js';
import { Audit } from './audit.js';

/** Changes of the staff together with their line in the log: both, or neither. */
@Injectable()
export class StaffChanges {
  constructor(
    private readonly db: Database,
    private readonly staff: StaffService,
    private readonly audit: Audit,
  ) {}

  async add(wanted: NewPerson, by: Actor) {
    const prepared = await this.staff.prepare(wanted.password);
    return this.db.transaction(async () => {
      const person = await this.staff.add(wanted, prepared);
      const after = { name: person.name, role: person.role, regions: person.regions };
      await this.audit.append(by, { kind: 'staff', itemId: person.id, event: 'add', after });
      return { person, password: prepared.password };
    });
  }

  async reset(name: string, by: Actor, given?: string) {
    const prepared = await this.staff.prepare(given);
    return this.db.transaction(async () => {
      const person = await this.staff.reset(name, prepared);
      await this.audit.append(by, { kind: 'staff', itemId: person.id, event: 'reset' });
      return { person, password: prepared.password };
    });
  }

  disable(staff: Staff, by: Actor): Promise<void> {
    return this.change(staff, by, 'disable', () => this.staff.disable(staff));
  }

  enable(staff: Staff, by: Actor): Promise<void> {
    return this.change(staff, by, 'enable', () => this.staff.enable(staff));
  }

  giveRole(staff: Staff, role: Role, by: Actor): Promise<void> {
    return this.change(staff, by, 'role', () => this.staff.giveRole(staff, role), { role: staff.role }, { role });
  }

  private change(
    staff: Staff,
    by: Actor,
    event: string,
    work: () => Promise<void>,
    before?: object,
    after?: object,
  ): Promise<void> {
    return this.db.transaction(async () => {
      await work();
      await this.audit.append(by, { kind: 'staff', itemId: staff.id, event, before, after });
    });
  }
}
