import { Controller, Get, Param, Render, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Clock } from '../../kernel/clock.js';
import { forbiddenUnless, found } from '../../web/errors.js';
import { stateWords } from '../moderation/kind-words.js';
import { canDecide } from '../moderation/moderation.policy.js';
import { StaffFrame } from '../moderation/staff-frame.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import type { Notice } from './notice.entity.js';
import { NoticeModeration } from './notice.moderation.js';
import { noticeLine } from './notice.view.js';
import { NoticesQueries } from './notices.queries.js';
import { Notices } from './notices.service.js';
import { Proofs } from './proofs.js';

/** The notices as a list, and the files that came with them. They are decided at the desk like everything else. */
@Controller('staff/takedowns')
@Roles('moderator', 'admin')
export class StaffNoticesController {
  constructor(
    private readonly queries: NoticesQueries,
    private readonly notices: Notices,
    private readonly kind: NoticeModeration,
    private readonly proofs: Proofs,
    private readonly frame: StaffFrame,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Render('notices/index')
  async index(@CurrentStaff() person: Person) {
    const { open, decided } = await this.queries.list(person);
    const now = this.clock.now();
    const line = (notice: Notice) => noticeLine(notice, stateWords(this.kind, notice.publication.state), now);
    return {
      ...(await this.frame.of(person, 'takedowns')),
      title: '侵权通知',
      now,
      count: open.length,
      notices: [...open, ...decided].map(line),
    };
  }

  /** As a file to keep, never as a page: what strangers have sent does not run here. */
  @Get(':id/proof')
  async proof(@CurrentStaff() person: Person, @Param('id') id: string, @Res() res: Response) {
    const notice = found(/^[1-9]\d{0,8}$/.test(id) ? await this.notices.byId(Number(id)) : null);
    forbiddenUnless(canDecide(person, notice));
    const file = found(this.proofs.at(notice.proofFile ?? ''));
    const name = encodeURIComponent(notice.proofName ?? '证据');
    res.set({
      'Cache-Control': 'private, no-store',
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    });
    await new Promise<void>((resolve, reject) =>
      res.sendFile(file.path, { cacheControl: false, dotfiles: 'allow' }, (error) =>
        error && !res.headersSent ? reject(error) : resolve(),
      ),
    );
  }
}
