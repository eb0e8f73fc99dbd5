import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock } from '../../kernel/clock.js';
import { readCursor, writeCursor } from '../../kernel/cursor.js';
import { type FormModel, formModel } from '../../web/forms.js';
import { textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import type { Article } from './article.entity.js';
import { commentForm, commentsFrame, type Eye, sectionModel, type Thread, threadModel } from './comment.view.js';
import { canAnswer } from './comment.policy.js';
import { commentsPath } from './comment.path.js';
import type { Comment } from './comment.entity.js';
import { CommentsQueries } from './comments.queries.js';
import { Paper } from './paper.js';

/** Replies of one thread; of a heated page, of all its threads together not more than `MOST_REPLIES`. */
const ON_ARTICLE = { threads: 10, replies: 5 };
const ON_PAGE = { threads: 20, replies: 200 };
const MOST_REPLIES = 500;

/** Gathers what is shown of an article's comments. */
@Injectable()
export class Comments {
  constructor(
    private readonly queries: CommentsQueries,
    private readonly categories: Categories,
    private readonly paper: Paper,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  get areOn(): boolean {
    return this.settings.comments !== 'off';
  }

  /** The model of `news/_comments` for the article's common page: the newest threads. Null when there are no comments here. */
  async shown(article: Pick<Article, 'id' | 'comments'>): Promise<object | null> {
    if (!this.areOn) return null;
    const eye = this.eye(null);
    const { threads, next } = await this.threads(article.id, eye, null, ON_ARTICLE);
    return {
      ...this.section(article),
      threads,
      all: next || threads.some(({ allReplies }) => allReplies) ? commentsPath(article.id) : null,
      form: commentForm(formModel(), null),
    };
  }

  /**
   * The model of `news/comments`: all of them for one visitor.
   * @param device hash of the visitor's device, if it has one
   * @param form what was sent, when it comes back
   */
  async page(article: Article, device: string | null, after: string, form: FormModel = formModel()) {
    const [before = null] = readCursor(after, 1) ?? [];
    const { threads, next } = await this.threads(article.id, this.eye(device), before, ON_PAGE);
    const path = commentsPath(article.id);
    return {
      ...commentsFrame(article, this.paper.name),
      comments: {
        ...this.section(article),
        threads,
        whole: true,
        form: commentForm(form, await this.answered(article, form)),
      },
      form,
      next: next && `${path}?after=${next}`,
      first: before === null ? null : path,
    };
  }

  /** The model of `news/comments-own`: what only this visitor sees. */
  async ownOf(articleId: number, device: string | null) {
    const own = device === null ? [] : await this.queries.own(articleId, device);
    const eye = this.eye(device);
    return {
      layout: 'none',
      threads: own.map((root) => ({
        ...threadModel({ root, replies: [], cut: false }, eye),
        isReply: !!root.parentId,
      })),
    };
  }

  private section({ id, comments }: Pick<Article, 'id' | 'comments'>) {
    return sectionModel(id, comments, this.settings.comments === 'held');
  }

  private async threads(articleId: number, eye: Eye, before: number | null, most: typeof ON_PAGE) {
    const found = await this.queries.roots(articleId, eye.device, before, most.threads + 1);
    const roots = found.slice(0, most.threads);
    const own = eye.device === null ? [] : await this.queries.own(articleId, eye.device);
    const answered = roots.filter(({ replies }) => replies > 0).map(({ id }) => id);
    const replies = await this.queries.replies(answered, MOST_REPLIES);
    return {
      threads: roots.map((root) => threadModel(threadOf(root, replies, own, most.replies), eye)),
      next: found.length > most.threads ? writeCursor([roots.at(-1)!.id]) : null,
    };
  }

  /** What a form that comes back replies to: only what can be replied to here, so that nobody learns the name on another. */
  private async answered({ id: articleId }: Pick<Article, 'id'>, { values }: FormModel): Promise<Comment | null> {
    const id = Number(textOf(values, 'reply_to'));
    const comment = Number.isSafeInteger(id) && id > 0 ? await this.queries.byId(id) : null;
    return comment?.articleId === articleId && canAnswer(comment) ? comment : null;
  }

  private eye(device: string | null): Eye {
    const reasonWords = (code: string) => this.categories.removalReason(code)?.label ?? code;
    return { device, now: this.clock.now(), reasonWords };
  }
}

/** What is on show of a thread, and what only its writer sees of it. */
function threadOf(root: Comment, all: readonly Comment[], own: readonly Comment[], most: number): Thread {
  const inside = ({ parentId }: Comment) => parentId === root.id;
  const live = all.filter(inside).slice(0, most);
  const replies = [...live, ...own.filter(inside)].sort((one, other) => one.id - other.id);
  return { root, replies, cut: root.replies > live.length };
}
