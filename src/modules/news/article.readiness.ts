import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { type Fault, FormInvalid } from '../../web/forms.js';
import type { ArticleContent } from './article.content.js';
import { lackingOf } from './article.lacking.js';
import { ArticlePhotos } from './article.photos.js';
import { cleanHtml, textOfHtml } from './html/clean-html.js';
import { NewsSources } from './news-sources.js';

/** Whether a text may be shown to readers: asked when it is published, scheduled or revised, and once more when its time has come. */
@Injectable()
export class ArticleReadiness {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sources: NewsSources,
    private readonly photos: ArticlePhotos,
  ) {}

  /** What it lacks, field by field. @param id of the article, whose photos may be used */
  async lacking(id: number, content: ArticleContent): Promise<Fault[]> {
    const [source, photos] = await Promise.all([this.sources.byName(content.source), this.photos.of(id)]);
    return lackingOf(content, {
      mode: this.settings.newsMode,
      source: source && { mayReprint: source.mayReprint === 1 },
      photos: photos.map(({ token }) => token),
      text: textOfHtml(content.body),
      missing: cleanHtml(content.body).missing,
    });
  }

  /** @param more what else is wrong with the form. @throws FormInvalid */
  async insist(id: number, content: ArticleContent, more: readonly Fault[] = []): Promise<void> {
    const faults = [...(await this.lacking(id, content)), ...more];
    if (faults.length) throw new FormInvalid(faults);
  }
}
