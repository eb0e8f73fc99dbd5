import { Controller, Get, Render } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Cached } from '../../../web/cached.js';
import { Public } from '../../../web/public.js';
import { Queries, type Query } from '../../../web/query.js';
import { textOf } from '../../../web/sent.js';
import { Categories } from '../../categories/categories.js';
import { Regions } from '../../regions/regions.js';
import { kindName } from '../kind-words.js';
import { ModeratedKinds } from '../moderated.js';
import { Reasons } from '../reasons.js';
import { LEDGER } from './ledger.js';
import { LedgerQueries } from './ledger.queries.js';
import { ledgerPage } from './ledger.view.js';
import { boundsOf, monthsBetween } from './month.js';

const MOST_MONTHS = 24;

/** What was taken away, for everybody to see. */
@Controller('ledger')
export class LedgerController {
  constructor(
    private readonly queries: LedgerQueries,
    private readonly kinds: ModeratedKinds,
    private readonly reasons: Reasons,
    private readonly categories: Categories,
    private readonly regions: Regions,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @Cached(300)
  @Render('moderation/ledger')
  async index(@Queries() query: Query) {
    const { categories, regions } = this;
    const now = this.clock.now();
    const kinds = this.kinds.all
      .filter(({ claims }) => !claims)
      .map((kind) => ({ name: kind.name, label: kindName(kind) }));
    const kind = kinds.find(({ name }) => name === textOf(query, 'kind'))?.name ?? '';
    const month = boundsOf(textOf(query, 'month')) ? textOf(query, 'month') : '';
    const filter = { kind, month, after: textOf(query, 'after') };
    const [page, firstAt] = await Promise.all([this.queries.page(filter), this.queries.firstAt()]);
    const months = monthsBetween(firstAt ?? now, now, MOST_MONTHS);
    const reasonWords = (code: string) => this.reasons.words(code);
    return {
      ...ledgerPage(page, filter, { now, categories, regions, kinds, months, reasonWords }),
      now,
      tags: [LEDGER],
    };
  }
}
