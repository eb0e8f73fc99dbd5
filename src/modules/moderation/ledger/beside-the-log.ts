import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Report } from '../report.entity.js';
import { RuleFiring } from '../rules/rule-firing.entity.js';

interface Span {
  readonly from: number;
  readonly before: number;
}

/** How often a rule has found something that was decided since, and how often it was right. */
interface RuleFigures {
  readonly decided: number;
  readonly right: number;
}

/** What is not in the log. */
export interface Beside {
  readonly reports: { readonly made: number; readonly upheld: number };
  /** By code. */
  readonly rules: Readonly<Record<string, RuleFigures>>;
}

type Row<Key extends string> = Record<Key, string | null> & { count: number | string };

/** Counts in two tables of their own: by index, of one month, never for a page. */
@Injectable()
export class BesideTheLog {
  constructor(private readonly db: Database) {}

  async of(span: Span): Promise<Beside> {
    return { reports: await this.reports(span), rules: await this.rules(span) };
  }

  private async reports(span: Span): Promise<Beside['reports']> {
    const rows = await this.db
      .select(Report, 'r')
      .select('r.outcome', 'outcome')
      .addSelect('COUNT(*)', 'count')
      .where('r.at >= :from AND r.at < :before', span)
      .groupBy('r.outcome')
      .getRawMany<Row<'outcome'>>();
    const count = (outcome?: string) =>
      rows
        .filter((row) => outcome === undefined || row.outcome === outcome)
        .reduce((sum, row) => sum + Number(row.count), 0);
    return { made: count(), upheld: count('upheld') };
  }

  private async rules(span: Span): Promise<Beside['rules']> {
    const rows = await this.db
      .select(RuleFiring, 'f')
      .select('f.rule', 'rule')
      .addSelect('f.outcome', 'outcome')
      .addSelect('COUNT(*)', 'count')
      .where('f.at >= :from AND f.at < :before AND f.outcome IS NOT NULL', span)
      .groupBy('f.rule')
      .addGroupBy('f.outcome')
      .getRawMany<Row<'rule' | 'outcome'>>();
    const figures: Record<string, RuleFigures> = {};
    for (const { rule, outcome, count } of rows) {
      const { decided, right } = figures[rule!] ?? { decided: 0, right: 0 };
      const more = Number(count);
      figures[rule!] = { decided: decided + more, right: right + (outcome === 'bad' ? more : 0) };
    }
    return figures;
  }
}
