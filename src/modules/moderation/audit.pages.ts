import { Injectable } from '@nestjs/common';
import type { Person } from '../users/person.js';
import { StaffService } from '../users/staff.service.js';
import type { AuditEvent } from './audit-event.entity.js';
import { type AuditFilter, AuditQueries } from './audit.queries.js';
import { auditPage } from './audit.view.js';
import { ModeratedKinds } from './moderated.js';
import { canDecide } from './moderation.policy.js';
import { Reasons } from './reasons.js';

/** Gathers what the log's page shows. */
@Injectable()
export class AuditPages {
  constructor(
    private readonly log: AuditQueries,
    private readonly staff: StaffService,
    private readonly kinds: ModeratedKinds,
    private readonly reasons: Reasons,
  ) {}

  async page(person: Person, filter: AuditFilter) {
    const [page, staff] = await Promise.all([this.log.page(filter), this.staff.list()]);
    const open = await this.openTo(person, page.rows);
    const reasons = this.reasons.all;
    return auditPage(page, filter, {
      reasons,
      staff,
      kinds: this.kinds.all,
      mayOpen: (row) => open.has(keyOf(row)),
    });
  }

  /** The items that this person may open. Only who looks after some regions makes a look at each necessary: at most a page. */
  private async openTo(person: Person, rows: readonly AuditEvent[]): Promise<Set<string>> {
    const everywhere = canDecide({ ...person, regions: null }, { region: null });
    const keys = new Map(everywhere ? rows.map((row) => [keyOf(row), row]) : []);
    if (everywhere && person.role !== 'admin' && person.regions !== null)
      for (const [key, { kind, itemId }] of keys) {
        const item = await this.kinds.find(kind)?.find(itemId);
        if (!item || !canDecide(person, item)) keys.delete(key);
      }
    return new Set(keys.keys());
  }
}

const keyOf = ({ kind, itemId }: AuditEvent): string => `${kind} ${itemId}`;
