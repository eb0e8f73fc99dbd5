import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Clock } from '../../kernel/clock.js';
import { readCursor, writeCursor } from '../../kernel/cursor.js';
import { found } from '../../web/errors.js';
import { type FormModel, formModel } from '../../web/forms.js';
import { textOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { Identity } from '../visitors/identity/identity.js';
import type { Article } from './article.entity.js';
import { commentForm, commentsFrame, type Eye, sectionModel, type Thread, threadModel } from './comment.view.js';
import { canAnswer, shareOf } from './comment.policy.js';
import { commentsPath, threadPath } from './comment.path.js';
import type { Comment } from './comment.entity.js';
import { CommentAppeals } from './comment-appeals.js';
import { CommentsQueries } from './comments.queries.js';
import { Paper } from './paper.js';

/** Of the threads of a page, and of one that has a page of its own: so many comments in all. */
const MOST = 100;
const ON_ARTICLE = { threads: 10, all: 50, each: 5 };
const ON_PAGE = { threads: 20, all: MOST - 20, each: MOST };

/** Where in the comments of an article somebody looks, as addresses say it; '' is the start. */
export interface Spot {
  readonly after: string;
  /** Number of the thread to be seen alone. */
  readonly thread: string;
}

export const START: Spot = { after: '', thread: '' };

/** Gathers what is shown of an article's comments. */
@Injectable()
export class Comments {
  constructor(
    private readonly queries: CommentsQueries,
    private readonly categories: Categories,
    private readonly paper: Paper,
    private readonly clock: Clock,
    private readonly appeals: CommentAppeals,
    private readonly identity: Identity,
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
   * @throws NotFoundException for a thread that there is not
   */
  async page(article: Article, device: string | null, { after, thread }: Spot, form: FormModel = formModel()) {
    const [edge = null] = readCursor(after, 1) ?? [];
    const eye = this.eye(device);
    const root = thread !== '' ? found(await this.rootOf(article.id, thread, eye)) : null;
    const { threads, next } = root
      ? await this.thread(root, eye, edge ?? 0)
      : await this.threads(article.id, eye, edge, ON_PAGE);
    const path = root ? threadPath(article.id, root.id) : commentsPath(article.id);
    return {
      ...commentsFrame(article, this.paper.name),
      all: root && commentsPath(article.id),
      more: root ? '后面的回复' : '更早的评论',
      comments: {
        ...this.section(article),
        threads,
        whole: true,
        form: commentForm(form, await this.answered(article, form)),
      },
      form,
      next: next && `${path}${root ? '&' : '?'}after=${next}`,
      first: edge === null ? null : path,
    };
  }

  /** The model of `news/comments-own`: what only this visitor sees. */
  async ownOf(articleId: number, device: string | null) {
    const own = device === null ? [] : await this.queries.own(articleId, device);
    const eye = await this.withAppeals(this.eye(device), own);
    return {
      layout: 'none',
      threads: own.map((root) => ({
        ...threadModel({ root, replies: [], cut: false }, eye),
        isReply: !!root.parentId,
      })),
    };
  }

  private section({ id, comments }: Pick<Article, 'id' | 'comments'>) {
    return sectionModel(id, comments, this.settings.comments === 'held', this.identity.asks('comments'));
  }

  private async threads(articleId: number, eye: Eye, before: number | null, most: typeof ON_PAGE) {
    const read = await this.queries.roots(articleId, eye.device, before, most.threads + 1);
    const roots = read.slice(0, most.threads);
    const own = eye.device === null ? [] : await this.queries.own(articleId, eye.device);
    const answered = roots.filter(({ replies }) => replies > 0).map(({ id }) => id);
    const share = shareOf(
      roots.map(({ replies }) => replies),
      most,
    );
    const replies = await this.queries.replies(answered, share);
    const seen = await this.withAppeals(eye, own);
    return {
      threads: roots.map((root) => threadModel(threadOf(root, replies, own), seen)),
      next: read.length > most.threads ? writeCursor([roots.at(-1)!.id]) : null,
    };
  }

  /** One thread: its replies behind a number, and what only its writer sees. */
  private async thread(root: Comment, eye: Eye, after: number) {
    const [behind, own] = await Promise.all([
      this.queries.repliesBehind(root.id, after, MOST + 1),
      eye.device === null ? [] : this.queries.own(root.articleId, eye.device),
    ]);
    const replies = behind.slice(0, MOST);
    const seen = await this.withAppeals(eye, own);
    return {
      threads: [threadModel({ ...threadOf(root, replies, own), cut: false }, seen)],
      next: behind.length > MOST ? writeCursor([replies.at(-1)!.id]) : null,
    };
  }

  /** What begins a thread and is seen by this visitor. */
  private async rootOf(articleId: number, number: string, eye: Eye): Promise<Comment | null> {
    const id = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0;
    const [root] = id > 0 ? await this.queries.roots(articleId, eye.device, id + 1, 1) : [];
    return root?.id === id ? root : null;
  }

  /** What a form that comes back replies to: only what can be replied to here, so that nobody learns the name on another. */
  private async answered({ id: articleId }: Pick<Article, 'id'>, { values }: FormModel): Promise<Comment | null> {
    const id = Number(textOf(values, 'reply_to'));
    const comment = Number.isSafeInteger(id) && id > 0 ? await this.queries.byId(id) : null;
    return comment?.articleId === articleId && canAnswer(comment) ? comment : null;
  }

  private async withAppeals(eye: Eye, own: readonly Comment[]): Promise<Eye> {
    return { ...eye, appeals: await this.appeals.newest(own) };
  }

  private eye(device: string | null): Eye {
    const reasonWords = (code: string) => this.categories.removalReason(code)?.label ?? code;
    return { device, now: this.clock.now(), reasonWords };
  }
}

/** What is on show of a thread, and what only its writer sees of it. */
function threadOf(root: Comment, all: readonly Comment[], own: readonly Comment[]): Thread {
  const inside = ({ parentId }: Comment) => parentId === root.id;
  const live = all.filter(inside);
  const replies = [...live, ...own.filter(inside)].sort((one, other) => one.id - other.id);
  return { root, replies, cut: root.replies > live.length };
}
