import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Vault } from '../../../kernel/vault.js';
import type { Submission, Trail, VerdictPart } from '../verdict.js';
import { featuresOf, packed, unpacked } from './features.js';
import { Judgement } from './judgement.entity.js';

/** As it was when the rules last looked. */
export interface Judged {
  readonly facts: string;
  readonly features: Uint16Array;
  readonly found: readonly VerdictPart[];
  /** What had been found when a moderator let it pass; null when none has. */
  readonly cleared: readonly VerdictPart[] | null;
}

/** Keeps what the rules found. Writes join the open transaction. */
@Injectable()
export class Judgements {
  /** Hashes of words say nothing without the site's secret. */
  readonly seed: number;

  constructor(
    private readonly db: Database,
    private readonly vault: Vault,
  ) {
    this.seed = vault.digest('features', '').readUInt32BE();
  }

  async of(kind: string, itemId: number): Promise<Judged | null> {
    const row = await this.db.read(Judgement).findOneBy({ kind, itemId });
    return row && judged(row);
  }

  /** The newest things that people have posted, the newest first. */
  newest(limit: number): Promise<Pick<Judgement, 'kind' | 'itemId' | 'partsJson'>[]> {
    const select = { id: true, kind: true, itemId: true, partsJson: true };
    return this.db.read(Judgement).find({ select, order: { id: 'DESC' }, take: limit });
  }

  async keep(kind: string, itemId: number, at: number, { submission, found }: Trail, isNew: boolean): Promise<void> {
    const row = {
      at,
      facts: this.factsOf(submission),
      features: packed(this.featuresOf(submission)),
      partsJson: JSON.stringify(found),
    };
    const judgements = this.db.write(Judgement);
    const { affected } = isNew ? { affected: 0 } : await judgements.update({ kind, itemId }, row);
    if (!affected) await judgements.insert({ ...row, kind, itemId, clearedJson: null });
  }

  /** A moderator has let it pass as it is; or has taken that back. */
  async clear(kind: string, itemId: number, cleared: readonly VerdictPart[] | null): Promise<void> {
    const clearedJson = cleared && JSON.stringify(cleared);
    await this.db.write(Judgement).update({ kind, itemId }, { clearedJson });
  }

  async forget(kind: string, itemId: number): Promise<void> {
    await this.db.write(Judgement).delete({ kind, itemId });
  }

  featuresOf({ title, body }: Pick<Submission, 'title' | 'body'>): Uint16Array {
    return featuresOf(`${title}\n${body}`, this.seed);
  }

  /** Everything but the text that an edit may change for good or bad. */
  factsOf({ leaf, region, price = null, phoneHash, photoPrints = [] }: Submission): string {
    return this.vault.hash('judged', JSON.stringify([leaf, region, price, phoneHash, photoPrints]));
  }
}

export const judged = ({ facts, features, partsJson, clearedJson }: Judgement): Judged => ({
  facts,
  features: unpacked(features),
  found: JSON.parse(partsJson) as VerdictPart[],
  cleared: clearedJson === null ? null : (JSON.parse(clearedJson) as VerdictPart[]),
});
