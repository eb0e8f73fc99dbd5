import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { FormBack, FormInvalid, type FormModel, formModel } from '../../web/forms.js';
import type { Sent } from '../../web/sent.js';
import type { Appeal } from '../moderation/appeals/appeal.entity.js';
import { readAppeal } from '../moderation/appeals/appeal.form.js';
import { appealModel } from '../moderation/appeals/appeal.view.js';
import { Appeals } from '../moderation/appeals/appeals.js';
import { AppealsQueries } from '../moderation/appeals/appeals.queries.js';
import { Reasons } from '../moderation/reasons.js';
import type { Comment } from './comment.entity.js';
import { ownState } from './comment.view.js';
import { appealPath, COMMENT, commentsPath } from './comment.path.js';

/** Appeals of those whose comments were refused, hidden or removed. */
@Injectable()
export class CommentAppeals {
  constructor(
    private readonly appeals: Appeals,
    private readonly queries: AppealsQueries,
    private readonly reasons: Reasons,
    private readonly clock: Clock,
  ) {}

  /** The newest appeal of each of these comments, in one statement. */
  newest(comments: readonly Comment[]): Promise<Map<number, Appeal>> {
    return this.queries.newest(
      COMMENT,
      comments.map(({ id }) => id),
    );
  }

  /** The model of `news/comment-appeal`. */
  async page(comment: Comment, form?: FormModel) {
    const { id, articleId, shownName: name, body, publication } = comment;
    const reasonWords = (code: string) => this.reasons.words(code);
    const standing = await this.appeals.standing(COMMENT, comment);
    return {
      title: '申诉',
      noindex: true,
      narrow: true,
      tab: 'news',
      back: commentsPath(articleId),
      name,
      body,
      state: publication.isPublic ? null : ownState(publication, reasonWords),
      appeal: appealModel(standing, appealPath(id), reasonWords, this.clock.now(), form),
    };
  }

  /** @throws FormBack 422 with what was typed, or RuleBroken (409) when this cannot be appealed */
  async send(comment: Comment, sent: Sent): Promise<void> {
    try {
      await this.appeals.send(COMMENT, comment, readAppeal(sent));
    } catch (error) {
      if (!(error instanceof FormInvalid)) throw error;
      throw new FormBack('news/comment-appeal', await this.page(comment, formModel(sent, error.faults)));
    }
  }
}
