import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { RuleBroken } from '../../kernel/rule-broken.js';
import { cleanLine, length } from '../../kernel/text.js';
import { HOUSE_NAMES } from './house-names.js';
import { Passwords } from './passwords.js';
import type { Person, Role } from './person.js';
import { Sessions } from './sessions.js';
import { Staff } from './staff.entity.js';

export interface NewPerson {
  readonly name: string;
  readonly role: Role;
  readonly regions?: readonly string[] | null;
  /** Without one, a one-time password is made. */
  readonly password?: string;
}

export interface Prepared {
  readonly password: string;
  readonly passwordHash: string;
}

const RESERVED = new Set(Object.values(HOUSE_NAMES).map((name) => Staff.keyOf(name)));

/** Who works here. Messages of broken rules are for the operator at the command line. */
@Injectable()
export class StaffService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /**
   * The password that was given, or a new one-time one, with its hash.
   * Hashing takes 20 ms and more, so it comes before the transaction.
   * @throws RuleBroken when the password is too short or too long.
   */
  async prepare(given?: string): Promise<Prepared> {
    const fault = given === undefined ? null : this.passwords.fault(given);
    if (fault) throw new RuleBroken(fault);
    const password = given ?? this.passwords.oneTime();
    return { password, passwordHash: await this.passwords.hash(password) };
  }

  /** @throws RuleBroken when the name is taken or cannot be used. */
  async add({ name: typed, role, regions }: NewPerson, { passwordHash }: Prepared): Promise<Person> {
    const name = cleanLine(typed);
    const count = length(name);
    if (count === 0 || count > Staff.nameLength || /[\s,"'<>&/\\]/.test(name))
      throw new RuleBroken(`a name has 1 to ${Staff.nameLength} characters, without spaces and signs`);
    if (RESERVED.has(Staff.keyOf(name))) throw new RuleBroken(`the log uses the name ${name} for the house itself`);
    const staff = Object.assign(new Staff(), {
      name,
      nameKey: Staff.keyOf(name),
      passwordHash,
      role,
      regions: regions?.length ? regions.join(',') : null,
      disabledAt: null,
      createdAt: this.clock.now(),
    });
    return this.db.transaction(async () => {
      if (await this.db.write(Staff).existsBy({ nameKey: staff.nameKey }))
        throw new RuleBroken(`there is a ${name} already`, 409);
      return (await this.db.write(Staff).save(staff)).person;
    });
  }

  /** Gives a new password, ends all sessions, and lets a disabled person in again. */
  async reset(name: string, { passwordHash }: Prepared): Promise<Person> {
    return this.db.transaction(async () => {
      const staff = await this.db.write(Staff).findOneBy({ nameKey: Staff.keyOf(name) });
      if (!staff) throw new RuleBroken(`there is no ${name}`, 409);
      await this.change(staff.id, { passwordHash, disabledAt: null });
      return staff.person;
    });
  }

  /** What may not be known from outside: whether it was the name or the password that was wrong. */
  async signIn(name: string, password: string): Promise<Person | null> {
    const staff = await this.db.read(Staff).findOneBy({ nameKey: Staff.keyOf(name) });
    const usable = staff && staff.disabledAt === null ? staff : null;
    const right = await this.passwords.matches(usable?.passwordHash ?? null, password);
    return right && usable ? usable.person : null;
  }

  list(): Promise<Staff[]> {
    return this.db.read(Staff).find({ order: { id: 'ASC' }, take: 1000 });
  }

  async byId(id: number): Promise<Staff | null> {
    return this.db.read(Staff).findOneBy({ id });
  }

  async disable(staff: Staff): Promise<void> {
    await this.db.transaction(() => this.change(staff.id, { disabledAt: this.clock.now() }));
  }

  async enable(staff: Staff): Promise<void> {
    await this.db.transaction(() => this.change(staff.id, { disabledAt: null }));
  }

  async giveRole(staff: Staff, role: Role): Promise<void> {
    await this.db.transaction(() => this.change(staff.id, { role }));
  }

  private async change(id: number, what: Partial<Pick<Staff, 'role' | 'passwordHash' | 'disabledAt'>>): Promise<void> {
    await this.db.write(Staff).update({ id }, what);
    await this.sessions.closeAllOf(id);
  }
}
