import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { canonicalCode, crockford } from '../../kernel/ids.js';
import { Vault } from '../../kernel/vault.js';
import { type Moderated, ModeratedKinds } from '../moderation/moderated.js';
import { Moderation } from '../moderation/moderation.js';
import { SentOnce } from '../visitors/sent-once.js';
import { CounterNotice } from './counter.entity.js';
import { Notice } from './notice.entity.js';
import type { NoticeDraft } from './notice.form.js';
import { type NamedPage, NOTICE } from './notice.path.js';
import { openParty, sealParty } from './parties.js';
import type { Party } from './party.form.js';
import type { Proof } from './proofs.js';
import { rightName } from './rights.js';

const NUMBER_LENGTH = 12;

/** Notices that pages infringe somebody's rights. */
@Injectable()
export class Notices {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly once: SentOnce,
    private readonly kinds: ModeratedKinds,
    private readonly moderation: Moderation,
  ) {}

  /** What a page shows; null when there is no such page. */
  async subject({ kind, id }: NamedPage): Promise<Moderated | null> {
    return (await this.kinds.find(kind)?.find(id)) ?? null;
  }

  /** What this very sending has made already, within the last ten minutes. @param device keyed hash */
  sentBefore(draft: NoticeDraft, device: string): Promise<Notice | null> {
    const where = { once: In(this.keys(draft, device)), createdAt: MoreThan(this.once.since()) };
    return this.db.read(Notice).findOneBy(where);
  }

  async send(draft: NoticeDraft, proof: Proof | null, subject: Moderated, device: string): Promise<Notice> {
    try {
      return await this.db.transaction(() => this.create(draft, proof, subject, device));
    } catch (error) {
      const twin = this.db.dialect.isDuplicate(error) ? await this.sentBefore(draft, device) : null;
      if (!twin) throw error;
      return twin;
    }
  }

  byId(id: number): Promise<Notice | null> {
    return this.db.read(Notice).findOneBy({ id });
  }

  byNumber(typed: string): Promise<Notice | null> {
    return this.db.read(Notice).findOneBy({ number: canonicalCode(typed.slice(0, 40)).slice(0, NUMBER_LENGTH) });
  }

  /** For staff. */
  personOf({ person }: Notice): Party {
    return openParty(this.vault, person);
  }

  async hasProof(file: string): Promise<boolean> {
    if (await this.db.read(Notice).existsBy({ proofFile: file })) return true;
    return this.db.read(CounterNotice).existsBy({ proofFile: file });
  }

  private async create(draft: NoticeDraft, proof: Proof | null, subject: Moderated, device: string): Promise<Notice> {
    const { right, title, page, what, proofText } = draft;
    const now = this.clock.now();
    const notice = Object.assign(new Notice(), {
      what,
      proofText,
      number: crockford(randomBytes(8), NUMBER_LENGTH),
      infringed: right,
      pageKind: page.kind,
      pageId: page.id,
      pageTitle: title,
      region: subject.region,
      proofFile: proof?.file ?? null,
      proofName: proof?.name ?? null,
      proofBytes: proof?.bytes ?? null,
      person: sealParty(this.vault, draft),
      once: this.keys(draft, device)[0],
      removalVersion: null,
      createdAt: now,
    });
    notice.publication.changedAt = now;
    await this.db.write(Notice).save(notice);
    const parts = [{ rule: `侵权通知：${rightName(right)}`, score: 0, words: [] }];
    await this.moderation.submit(NOTICE, notice, { decision: 'held', score: 0, parts });
    return notice;
  }

  private keys(draft: NoticeDraft, device: string): [string, string] {
    return this.once.keys(NOTICE, [device, draft]);
  }
}
