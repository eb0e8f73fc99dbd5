import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Person } from '../users/person.js';
import { Notice } from './notice.entity.js';

const MOST = 200;
const REGISTER = 5000;

/** Reads of notices for staff. */
@Injectable()
export class NoticesQueries {
  constructor(private readonly db: Database) {}

  /** The open ones, those that have waited longest first; and the newest that are decided. People see what is theirs to decide. */
  async list(person: Person): Promise<{ open: Notice[]; decided: Notice[] }> {
    const [open, decided] = await Promise.all([
      this.of(person).andWhere('n.publication.state = :held', { held: 'held' }).orderBy('n.id', 'ASC').getMany(),
      this.of(person).andWhere('n.publication.state <> :held', { held: 'held' }).orderBy('n.id', 'DESC').getMany(),
    ]);
    return { open, decided };
  }

  /** All of them, the newest first, at most five thousand. */
  register(person: Person): Promise<Notice[]> {
    return this.of(person).orderBy('n.id', 'DESC').limit(REGISTER).getMany();
  }

  private of({ role, regions }: Person) {
    const query = this.db.select(Notice, 'n').where('1 = 1').limit(MOST);
    if (role === 'admin' || regions === null) return query;
    return query.andWhere('(n.region IN (:...regions) OR n.region IS NULL)', { regions });
  }
}
