import { Injectable, type Type } from '@nestjs/common';
import { In, LessThan, Not } from 'typeorm';
import { Database } from '../../database/database.js';
import { DAY } from '../../kernel/clock.js';
import { CLAIM_ENDS } from '../moderation/claim.js';
import { CounterNotice } from './counter.entity.js';
import { Notice } from './notice.entity.js';
import { Proofs } from './proofs.js';

/** As long as somebody may come back to a decision. */
const KEPT = 180 * DAY;
const BATCH = 100;

/** What stays is the register: number, right, page, dates, and what was decided. */
const WIPED = {
  proofText: '',
  person: '',
  proofFile: null,
  proofName: null,
  proofBytes: null,
};

/** Lets go of what people have sent with a notice or its counter-notice, half a year after it was decided. */
@Injectable()
export class NoticesRetention {
  constructor(
    private readonly db: Database,
    private readonly proofs: Proofs,
  ) {}

  /** Bounded; what is left over is wiped the next time. */
  async wipe(now: number): Promise<void> {
    await this.wipeOf(Notice, { ...WIPED, pageTitle: '', what: '' }, now);
    await this.wipeOf(CounterNotice, { ...WIPED, title: '', why: '' }, now);
  }

  /** Unless the decision has just been taken back. A file that is left when the process ends here goes with those of unfinished forms. */
  private async wipeOf<Sent extends Notice | CounterNotice>(of: Type<Sent>, blank: object, now: number): Promise<void> {
    const over = (await this.db.read<Notice | CounterNotice>(of).find({
      where: {
        publication: { state: In([...CLAIM_ENDS]), changedAt: LessThan(now - KEPT) },
        person: Not(''),
      },
      order: { id: 'ASC' },
      take: BATCH,
    })) as Sent[];
    for (const { id, publication, proofFile } of over) {
      const where = { id, publication: { version: publication.version } };
      const { affected } = await this.db.transaction(() =>
        this.db.write<Notice | CounterNotice>(of).update(where, blank),
      );
      if (affected && proofFile) await this.proofs.remove(proofFile);
    }
  }
}
