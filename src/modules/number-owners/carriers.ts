import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { PageCache } from '../../web/page-cache.js';
import { Contacts } from '../contacts/contacts.js';
import type { State } from '../moderation/publication.js';

export interface Carried {
  readonly kind: string;
  readonly id: number;
  readonly title: string;
  readonly state: State;
  readonly region: string;
}

/** A kind of thing that has a contact says how many of them are looked at in one query. */
export interface Carrier {
  readonly kind: string;
  /** Those of these that exist, in one query. */
  carried(ids: readonly number[]): Promise<Carried[]>;
  /** The cache tag of the page that shows it. */
  tag(id: number): string;
}

/** Whatever carries a telephone number, by the kinds that have registered. */
@Injectable()
export class Carriers {
  private readonly byKind = new Map<string, Carrier>();

  constructor(
    private readonly db: Database,
    private readonly contacts: Contacts,
    private readonly cache: PageCache,
  ) {}

  add(carrier: Carrier): void {
    this.byKind.set(carrier.kind, carrier);
  }

  /** The newest first, at most 200. */
  async of(phoneHash: string): Promise<Carried[]> {
    const owners = await this.contacts.sameNumber(phoneHash);
    const found = await Promise.all(
      [...this.byKind.values()].map((carrier) => {
        const ids = owners.filter(({ kind }) => kind === carrier.kind).map(({ id }) => id);
        return ids.length > 0 ? carrier.carried(ids) : [];
      }),
    );
    return found.flat();
  }

  async onShow(phoneHash: string): Promise<Carried[]> {
    return (await this.of(phoneHash)).filter(({ state }) => state === 'live');
  }

  /** After commit the pages that show one of them are made anew. */
  async forgetPages(carried: readonly Carried[]): Promise<void> {
    const tags = carried.map(({ kind, id }) => this.byKind.get(kind)!.tag(id));
    await this.db.afterCommit(() => this.cache.forget(tags));
  }
}
