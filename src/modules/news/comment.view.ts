import type { FormModel } from '../../web/forms.js';
import { textOf } from '../../web/sent.js';
import type { Appeal } from '../moderation/appeals/appeal.entity.js';
import { mayHaveGrounds } from '../moderation/appeals/appeal.policy.js';
import { appealShort } from '../moderation/appeals/appeal.view.js';
import { articlePath } from './article.index.js';
import { Comment } from './comment.entity.js';
import { canAnswer } from './comment.policy.js';
import { appealPath, commentsPath, shortTitle, threadPath } from './comment.path.js';

/** A thread as it was read. */
export interface Thread {
  readonly root: Comment;
  readonly replies: readonly Comment[];
  /** There are more replies than these. */
  readonly cut: boolean;
}

/** Who looks, and what the words for a reason's code are. */
export interface Eye {
  /** Hash of the device; null of a page for everybody. */
  readonly device: string | null;
  readonly now: number;
  /** The newest appeal of each of this device's comments that has one. */
  readonly appeals?: ReadonlyMap<number, Appeal>;
  reasonWords(code: string): string;
}

const GONE: Readonly<Record<string, string>> = {
  hidden: '这条评论被举报，正在核实',
  removed: '这条评论已删除',
  purged: '这条评论已删除',
};

/** The model of `news/_comment`. */
export function threadModel({ root, replies, cut }: Thread, eye: Eye) {
  return {
    ...commentModel(root, eye),
    replies: replies.map((reply) => commentModel(reply, eye)),
    allReplies: cut ? threadPath(root.articleId, root.id) : null,
    replyCount: root.replies,
    mayAnswer: canAnswer(root),
  };
}

function commentModel(comment: Comment, eye: Eye) {
  const { device, now, reasonWords } = eye;
  const { id, publication, createdAt, body, shownName: name } = comment;
  const isMine = device !== null && comment.device === device && publication.state !== 'purged';
  const at = { at: createdAt, now };
  if (publication.isPublic)
    return { id, name, body, ...at, isMine, state: null, reportHref: isMine ? null : `/comments/${id}/report` };
  if (!isMine) return { id, name: null, gone: GONE[publication.state] ?? '这条评论已删除', ...at, isMine };
  return { id, name, body, ...at, isMine, state: ownState(publication, reasonWords), appeal: appealLink(comment, eye) };
}

/** To the form, or to what became of the appeal; null when there is neither. */
function appealLink({ id, publication }: Comment, { appeals, now }: Eye) {
  const appeal = appeals?.get(id);
  if (appeal) return { href: appealPath(id), words: appealShort(appeal) };
  return mayHaveGrounds(publication, now) ? { href: appealPath(id), words: '申诉' } : null;
}

/** What its writer is told of a comment that others do not see. */
export function ownState({ state, reason, publishedAt }: Comment['publication'], reasonWords: Eye['reasonWords']) {
  if (state === 'hidden') return { words: '被举报，核实中', isBad: false };
  if (state !== 'removed') return { words: '审核中', isBad: false };
  const why = reason ? `：${reasonWords(reason)}` : '';
  return { words: `${publishedAt === null ? '未通过' : '已撤除'}${why}`, isBad: true };
}

/** What stands around the threads on the article's page and on that of its comments: the model of `news/_comments`. */
export function sectionModel(articleId: number, count: number, isHeld: boolean, asksPhone: boolean) {
  return {
    asksPhone,
    count,
    isHeld,
    action: commentsPath(articleId),
    own: `${commentsPath(articleId)}?part=own`,
    nameLength: Comment.nameLength,
    bodyLength: Comment.bodyLength,
  };
}

/** The form as it was sent, or empty; `answers` is the comment that it replies to. */
export function commentForm(form: FormModel, answers: Comment | null) {
  return {
    ...form,
    name: textOf(form.values, 'name'),
    body: textOf(form.values, 'body'),
    phone: textOf(form.values, 'phone'),
    asksCode: form.fault['sms_code'] !== undefined,
    answers: answers && { id: answers.id, name: answers.shownName },
  };
}

/** What the page of all comments is called, and where one is. */
export function commentsFrame({ id, title }: { id: number; title: string }, paperName: string) {
  return {
    title: `评论：${title}`,
    noindex: true,
    narrow: true,
    tab: 'news',
    crumbs: [
      { href: '/', name: '首页' },
      { href: '/news', name: paperName },
      { href: articlePath(id), name: shortTitle(title) },
      { name: '评论' },
    ],
    articleTitle: title,
    articleHref: articlePath(id),
  };
}
