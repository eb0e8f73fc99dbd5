import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock, MINUTE } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';
import type { Person } from './person.js';
import { StaffSession } from './staff-session.entity.js';
import { Staff } from './staff.entity.js';

/** Who is signed in. Sessions live in the database: every process knows them, and one row less ends one. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** Opens a session with a new id, ends the one that was there before. Answers what the cookie carries. */
  async open(person: Person, before: string | null): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.db.transaction(async () => {
      const sessions = this.db.write(StaffSession);
      if (before) await sessions.delete({ id: this.key(before) });
      await sessions.delete({ createdAt: LessThan(now - StaffSession.longestMs) });
      await sessions.insert({ id: this.key(secret), staffId: person.id, createdAt: now, seenAt: now });
    });
    return secret;
  }

  /** Whose session this is; null when it is over, or the person has been disabled. */
  async find(secret: string): Promise<Person | null> {
    const session = await this.db.read(StaffSession).findOneBy({ id: this.key(secret) });
    const now = this.clock.now();
    if (!session || session.isOver(now)) return null;
    const staff = await this.db.read(Staff).findOneBy({ id: session.staffId });
    if (!staff || staff.disabledAt !== null) return null;
    if (now - session.seenAt >= MINUTE) await this.touch(session.id, now);
    return staff.person;
  }

  async close(secret: string): Promise<void> {
    await this.db.transaction(() => this.db.write(StaffSession).delete({ id: this.key(secret) }));
  }

  /** Ends all sessions of one person, in the open transaction: after a new role or password everyone signs in anew. */
  async closeAllOf(staffId: number): Promise<void> {
    await this.db.write(StaffSession).delete({ staffId });
  }

  private async touch(id: string, now: number): Promise<void> {
    await this.db.transaction(() => this.db.write(StaffSession).update({ id }, { seenAt: now }));
  }

  private key(secret: string): string {
    return this.vault.hash('staff-session', secret);
  }
}
