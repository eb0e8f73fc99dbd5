import type { FormModel } from '../../web/forms.js';
import { textOf } from '../../web/sent.js';
import type { Categories } from '../categories/categories.js';
import type { Comment } from './comment.entity.js';
import { COMMENT, commentPath } from './comment.path.js';

/** The model of `news/comment-report`. */
export function commentReportPage(comment: Comment, categories: Categories, form: FormModel) {
  const chosen = textOf(form.values, 'reason');
  return {
    title: '举报评论',
    noindex: true,
    narrow: true,
    tab: 'news',
    back: commentPath(comment),
    name: comment.shownName,
    body: comment.body,
    action: `/comments/${comment.id}/report`,
    reasons: categories
      .reportReasonsFor(COMMENT)
      .map(({ code, label }) => ({ value: code, label, selected: code === chosen })),
    note: textOf(form.values, 'note'),
    form,
  };
}
