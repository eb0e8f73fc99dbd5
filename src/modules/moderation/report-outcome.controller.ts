import { Controller, Get, Param, Render } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Public } from '../../web/public.js';
import { ModeratedKinds } from './moderated.js';
import { Moderation } from './moderation.js';
import type { ReportState } from './report.desk.js';
import { outcomePage } from './report-outcome.view.js';

/** What became of a report, by its number. */
@Controller('reports/:number')
export class ReportOutcomeController {
  constructor(
    private readonly moderation: Moderation,
    private readonly kinds: ModeratedKinds,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @Render('moderation/report-outcome')
  async outcome(@Param('number') number: string) {
    const outcome = await this.moderation.reportOutcome(number.slice(0, 40));
    return outcomePage(number, outcome, outcome && (await this.pathOf(outcome)), this.clock.now());
  }

  /** Where everybody can see what was reported; null when nobody can. */
  private async pathOf({ kind, itemId }: ReportState): Promise<string | null> {
    const subject = await this.kinds.find(kind)?.find(itemId);
    if (!subject?.publication.isPublic) return null;
    return (await this.kinds.get(kind).card(subject)).path;
  }
}
