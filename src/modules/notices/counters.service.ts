import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { Vault } from '../../kernel/vault.js';
import { Moderation } from '../moderation/moderation.js';
import type { CounterDraft } from './counter.form.js';
import { CounterNotice } from './counter.entity.js';
import type { Notice } from './notice.entity.js';
import { COUNTER } from './notice.path.js';
import { openParty, sealParty } from './parties.js';
import type { Party } from './party.form.js';
import type { Proof } from './proofs.js';

const AT_ONCE = 50;

/** Counter-notices: whoever published a page says that it does not infringe. One for each notice. */
@Injectable()
export class CounterNotices {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly moderation: Moderation,
  ) {}

  byId(id: number): Promise<CounterNotice | null> {
    return this.db.read(CounterNotice).findOneBy({ id });
  }

  of(notice: Pick<Notice, 'id'>): Promise<CounterNotice | null> {
    return this.db.read(CounterNotice).findOneBy({ noticeId: notice.id });
  }

  /** By the number of the notice. */
  async ofAll(notices: readonly Pick<Notice, 'id'>[]): Promise<Map<number, CounterNotice>> {
    if (notices.length === 0) return new Map();
    const rows = await this.db.read(CounterNotice).findBy({ noticeId: In(notices.map(({ id }) => id)) });
    return new Map(rows.map((row) => [row.noticeId, row]));
  }

  /** A second one of the same notice, also one sent at the same moment, is the first. */
  async send(notice: Notice, draft: CounterDraft, proof: Proof | null): Promise<CounterNotice> {
    try {
      return await this.db.transaction(() => this.create(notice, draft, proof));
    } catch (error) {
      const twin = this.db.dialect.isDuplicate(error) ? await this.of(notice) : null;
      if (!twin) throw error;
      return twin;
    }
  }

  /** For staff. */
  personOf({ person }: CounterNotice): Party {
    return openParty(this.vault, person);
  }

  /** Upheld, and its day has come. */
  due(now: number): Promise<CounterNotice[]> {
    return this.db.read(CounterNotice).find({
      where: { restoreAt: LessThanOrEqual(now), restoredVersion: IsNull(), publication: { state: 'done' } },
      order: { restoreAt: 'ASC' },
      take: AT_ONCE,
    });
  }

  private async create(notice: Notice, draft: CounterDraft, proof: Proof | null): Promise<CounterNotice> {
    const now = this.clock.now();
    const counter = Object.assign(new CounterNotice(), {
      noticeId: notice.id,
      title: notice.pageTitle,
      region: notice.region,
      why: draft.why,
      proofText: draft.proofText,
      proofFile: proof?.file ?? null,
      proofName: proof?.name ?? null,
      proofBytes: proof?.bytes ?? null,
      person: sealParty(this.vault, draft),
      restoreAt: null,
      restoredVersion: null,
      createdAt: now,
    });
    counter.publication.changedAt = now;
    await this.db.write(CounterNotice).save(counter);
    const parts = [{ rule: '反通知：说没有侵权', score: 0, words: [] }];
    await this.moderation.submit(COUNTER, counter, { decision: 'held', score: 0, parts });
    return counter;
  }
}
