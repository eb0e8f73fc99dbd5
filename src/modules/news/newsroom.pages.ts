import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock } from '../../kernel/clock.js';
import { type Fault, FormBack } from '../../web/forms.js';
import { type Sent, textsOf } from '../../web/sent.js';
import type { PhotoView } from '../media/photos.js';
import { StaffFrame } from '../moderation/staff-frame.js';
import type { Person } from '../users/person.js';
import { articleDiff } from './article.diff.js';
import { ArticleDrafts } from './article.drafts.js';
import type { Article } from './article.entity.js';
import { ArticleForm } from './article.form.js';
import { ARTICLE_LIMITS } from './article.limits.js';
import { ArticlePhotos } from './article.photos.js';
import { ErrorReports } from './error-reports.service.js';
import { NewsSources } from './news-sources.js';
import { NewsroomChoices } from './newsroom.choices.js';
import { type EditParts, editPage } from './newsroom-edit.view.js';

export const EDIT_VIEW = 'news/newsroom-edit';

/** Gathers what the editor's page shows: of an article as it stands, or of a form that has come back. */
@Injectable()
export class NewsroomPages {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly frame: StaffFrame,
    private readonly form: ArticleForm,
    private readonly drafts: ArticleDrafts,
    private readonly photos: ArticlePhotos,
    private readonly sources: NewsSources,
    private readonly errors: ErrorReports,
    private readonly choices: NewsroomChoices,
    private readonly clock: Clock,
  ) {}

  /** The model of `news/newsroom-edit`. @param article null for one that is to be begun */
  edit(person: Person, article: Article | null) {
    return this.page(person, article, undefined, []);
  }

  /** The form again. @param typed what was sent, when it could not be saved; else what is saved is shown */
  async back(person: Person, article: Article | null, typed: Sent | undefined, faults: Fault[], extra: Sent = {}) {
    return new FormBack(EDIT_VIEW, await this.page(person, article, typed, faults, extra));
  }

  /** Somebody else has saved: what was typed comes back, beside what is different in the other text. */
  async conflict(person: Person, article: Article, typed: Sent) {
    const theirs = await this.drafts.of(article);
    const mine = this.form.read({ ...this.form.sentOf(theirs.content), ...typed }).content;
    const conflict = { by: article.savedBy, at: article.savedAt, diff: articleDiff(theirs.content, mine) };
    const page = await this.page(person, article, typed, []);
    return new FormBack(EDIT_VIEW, { ...page, conflict }, 409);
  }

  private async page(
    person: Person,
    article: Article | null,
    typed: Sent | undefined,
    faults: Fault[],
    extra: Sent = {},
  ) {
    const [frame, copy, photos, sources, errors] = await Promise.all([
      this.frame.of(person, 'news'),
      article ? this.drafts.of(article) : null,
      this.photosFor(article, typed),
      this.sources.list(),
      article ? this.errors.accepted(article) : [],
    ]);
    const content = copy?.content ?? this.form.fresh(person.name.slice(0, ARTICLE_LIMITS.editor));
    const sent = { ...this.form.sentOf(content), ...typed, ...extra };
    const parts: EditParts = {
      article,
      content,
      sent,
      faults,
      photos,
      sources,
      errors,
      isChanged: copy?.isChanged ?? false,
      changes: article && copy?.isChanged ? articleDiff(article, copy.content) : null,
      mode: this.settings.newsMode,
      now: this.clock.now(),
    };
    return { ...frame, ...editPage(parts), ...this.choices.of(sent) };
  }

  private async photosFor(article: Article | null, typed: Sent | undefined): Promise<PhotoView[]> {
    const sent = typed ? textsOf(typed, 'photo_tokens', ARTICLE_LIMITS.photos) : [];
    const [own, loose] = await Promise.all([
      article ? this.photos.of(article.id) : [],
      sent.length ? this.photos.loose(sent) : [],
    ]);
    return [...own, ...loose];
  }
}
