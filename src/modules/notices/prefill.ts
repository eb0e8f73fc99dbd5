import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { pagePath, readPage } from './notice.path.js';
import { Notices } from './notices.service.js';

/** What a form can know of the page from which somebody has come. */
@Injectable()
export class Prefill {
  constructor(
    private readonly notices: Notices,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Values of the form for `?page=/news/9`; none when there is no such page to be seen. */
  async of(typed: string): Promise<Record<string, string>> {
    const page = typed.length < 300 ? readPage(typed, [new URL(this.settings.siteUrl).host]) : null;
    const subject = page && (await this.notices.subject(page));
    if (!page || !subject?.publication.isPublic) return {};
    return { page: `${this.settings.siteUrl}${pagePath(page)}`, title: subject.title };
  }
}
