import { Body, Controller, Get, Param, Post, Redirect, Render, UseGuards } from '@nestjs/common';
import { found } from '../../web/errors.js';
import { type Fault, FormBack, FormInvalid, formModel } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { actorOf } from '../moderation/actor.js';
import { StaffFrame } from '../moderation/staff-frame.js';
import { CurrentStaff } from '../users/current-staff.js';
import type { Person } from '../users/person.js';
import { Roles } from '../users/roles.js';
import { ArticleId } from './article-id.js';
import { NewsOpen } from './news-open.guard.js';
import { NewsSources, type SourceWords } from './news-sources.js';
import { readSource } from './news-sources.form.js';

const VIEW = 'news/sources';
const BACK = { url: '/staff/sources', statusCode: 303 };

/** The white list of sources. */
@Controller('staff/sources')
@Roles('editor', 'admin')
@UseGuards(NewsOpen)
export class NewsSourcesController {
  constructor(
    private readonly sources: NewsSources,
    private readonly frame: StaffFrame,
  ) {}

  @Get()
  @Render(VIEW)
  index(@CurrentStaff() person: Person) {
    return this.page(person);
  }

  @Post()
  @Redirect()
  async add(@CurrentStaff() person: Person, @Body() sent: Sent) {
    await this.orBack(person, sent, null, (words) => this.sources.add(words, actorOf(person)));
    return BACK;
  }

  @Post(':id')
  @Redirect()
  async change(@CurrentStaff() person: Person, @Param('id', ArticleId) id: number, @Body() sent: Sent) {
    const source = found(await this.sources.byId(id));
    await this.orBack(person, sent, id, (words) => this.sources.change(source, words, actorOf(person)));
    return BACK;
  }

  @Post(':id/removal')
  @Redirect()
  async remove(@CurrentStaff() person: Person, @Param('id', ArticleId) id: number) {
    await this.sources.remove(found(await this.sources.byId(id)), actorOf(person));
    return BACK;
  }

  /** @param id of the source whose form was sent; null for the form of a new one */
  private async orBack(person: Person, sent: Sent, id: number | null, work: (words: SourceWords) => Promise<unknown>) {
    const { words, faults } = readSource(sent);
    try {
      if (faults.length) throw new FormInvalid(faults);
      await work(words);
    } catch (error) {
      if (!(error instanceof FormInvalid)) throw error;
      throw new FormBack(VIEW, await this.page(person, { sent, id, faults: error.faults }));
    }
  }

  private async page(person: Person, back?: { sent: Sent; id: number | null; faults: Fault[] }) {
    const [frame, sources] = await Promise.all([this.frame.of(person, 'sources'), this.sources.list()]);
    const sent = back && { name: textOf(back.sent, 'name'), url: textOf(back.sent, 'url') };
    const form = formModel({}, back?.faults);
    const isNew = back !== undefined && back.id === null;
    return {
      ...frame,
      title: '新闻来源',
      form,
      fresh: {
        values: isNew ? sent : {},
        mayReprint: isNew && textOf(back.sent, 'may_reprint') === '1',
        fault: isNew ? form.fault : {},
      },
      sources: sources.map(({ id, name, url, mayReprint }) => {
        const isBack = back?.id === id;
        const typed = isBack ? { ...sent, mayReprint: textOf(back.sent, 'may_reprint') === '1' } : {};
        return {
          id,
          called: name,
          name,
          url,
          mayReprint: mayReprint === 1,
          ...typed,
          open: isBack,
          fault: isBack ? form.fault : {},
        };
      }),
    };
  }
}
