import { Controller, Get, Render } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Cached } from '../../../web/cached.js';
import { Document } from '../../../web/document.js';
import { Public } from '../../../web/public.js';
import { kindName } from '../kind-words.js';
import { ModeratedKinds } from '../moderated.js';
import { Reasons } from '../reasons.js';
import { Transparency, TRANSPARENCY } from './transparency.js';
import { type Names, transparencyData, transparencyPage } from './transparency.view.js';

/** What moderation did, month by month: as a page, and as data. */
@Controller()
export class TransparencyController {
  constructor(
    private readonly transparency: Transparency,
    private readonly kinds: ModeratedKinds,
    private readonly reasons: Reasons,
    private readonly clock: Clock,
  ) {}

  @Get('transparency')
  @Public()
  @Cached(600)
  @Render('moderation/transparency')
  async page() {
    const months = await this.transparency.months();
    return { ...transparencyPage(months, this.names, this.clock.now()), tags: [TRANSPARENCY] };
  }

  @Get('transparency.json')
  @Public()
  @Cached(600)
  async data(): Promise<Document> {
    const data = transparencyData(await this.transparency.months(), this.names);
    return new Document(`${JSON.stringify(data, null, 2)}\n`, 'application/json; charset=utf-8', [TRANSPARENCY]);
  }

  private get names(): Names {
    return {
      kind: (name) => kindName(this.kinds.find(name), name),
      reason: (code) => this.reasons.words(code),
    };
  }
}
