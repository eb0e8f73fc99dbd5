import { Controller, Get, Header, Param, Render, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Clock } from '../../kernel/clock.js';
import { forbiddenUnless, found } from '../../web/errors.js';
import { stateWords } from '../moderation/kind-words.js';
import { canDecide } from '../moderation/moderation.policy.js';
import { Reasons } from '../moderation/reasons.js';
import { StaffFrame } from '../moderation/staff-frame.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { CounterModeration } from './counter.moderation.js';
import { counterLine } from './counter.view.js';
import { CounterNotices } from './counters.service.js';
import type { Notice } from './notice.entity.js';
import { NoticeModeration } from './notice.moderation.js';
import { noticeLine } from './notice.view.js';
import { NoticesQueries } from './notices.queries.js';
import { Notices } from './notices.service.js';
import { Proofs } from './proofs.js';
import { registerCsv } from './register.js';
import { sendProof } from './send-proof.js';

/** The notices as a list, and the files that came with them. They are decided at the desk like everything else. */
@Controller('staff/takedowns')
@Roles('moderator', 'admin')
export class StaffNoticesController {
  constructor(
    private readonly queries: NoticesQueries,
    private readonly notices: Notices,
    private readonly kind: NoticeModeration,
    private readonly counters: CounterNotices,
    private readonly counterKind: CounterModeration,
    private readonly reasons: Reasons,
    private readonly proofs: Proofs,
    private readonly frame: StaffFrame,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('notices/index')
  async index(@CurrentStaff() person: Person) {
    const { open, decided } = await this.queries.list(person);
    const now = this.clock.now();
    const counters = await this.counters.ofAll([...open, ...decided]);
    const line = (notice: Notice) => {
      const counter = counters.get(notice.id);
      return {
        ...noticeLine(notice, stateWords(this.kind, notice.publication.state), now),
        counter: counter && counterLine(counter, stateWords(this.counterKind, counter.publication.state)),
      };
    };
    return {
      ...(await this.frame.of(person, 'takedowns')),
      title: '侵权通知',
      now,
      count: open.length,
      notices: [...open, ...decided].map(line),
    };
  }

  @Get(':id/proof')
  async proof(@CurrentStaff() person: Person, @Param('id') id: string, @Res() res: Response) {
    const notice = found(/^[1-9]\d{0,8}$/.test(id) ? await this.notices.byId(Number(id)) : null);
    forbiddenUnless(canDecide(person, notice));
    await sendProof(res, found(this.proofs.at(notice.proofFile ?? '')), notice.proofName);
  }

  /** The newest five thousand, for a spreadsheet. */
  @Get('register.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="takedowns.csv"')
  @Header('Cache-Control', 'private, no-store')
  async register(@CurrentStaff() person: Person) {
    const notices = await this.queries.register(person);
    const counters = await this.counters.ofAll(notices);
    const kinds = { notice: this.kind, counter: this.counterKind };
    return registerCsv(notices, counters, kinds, (code) => this.reasons.coded(code));
  }
}
