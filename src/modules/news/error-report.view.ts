import { momentWords } from '../../kernel/format.js';
import type { FormModel } from '../../web/forms.js';
import { textOf } from '../../web/sent.js';
import type { LastDecision } from '../moderation/audit.queries.js';
import type { Article } from './article.entity.js';
import { articlePath } from './article.index.js';
import { shortTitle } from './comment.path.js';
import { ErrorReport } from './error-report.entity.js';

/** The model of `news/error`. */
export function errorPage({ id, title }: Article, paperName: string, form: FormModel) {
  const path = articlePath(id);
  return {
    title: `纠错：${title}`,
    noindex: true,
    narrow: true,
    tab: 'news',
    crumbs: [
      { href: '/', name: '首页' },
      { href: '/news', name: paperName },
      { href: path, name: shortTitle(title) },
      { name: '纠错' },
    ],
    heading: title,
    action: `${path}/error`,
    limits: {
      quote: ErrorReport.quoteLength,
      words: ErrorReport.wordsLength,
      contact: ErrorReport.contactLength,
    },
    quote: textOf(form.values, 'quote'),
    wrong: textOf(form.values, 'wrong'),
    right: textOf(form.values, 'right'),
    contact: textOf(form.values, 'contact'),
    form,
  };
}

/** What is known of the article that a report is about. */
export interface Reported {
  readonly report: ErrorReport;
  readonly article: Article | null;
  readonly decision: LastDecision | null;
  reasonWords(code: string): string;
}

/** The model of `news/error-state`: for whoever sent it. */
export function errorStatePage({ report, article, decision, reasonWords }: Reported, now: number) {
  const { number, articleId, quote, wrong, better, createdAt } = report;
  const path = article?.publication.isPublic ? articlePath(articleId) : null;
  return {
    title: `纠错 ${number}`,
    noindex: true,
    narrow: true,
    tab: 'news',
    number,
    /** What was taken away is not told here either. */
    article: path && article ? { title: article.title, href: path } : null,
    quote,
    wrong,
    better,
    sent: momentWords(createdAt, now),
    ...stateOf(report, article, path),
    decided: report.publication.state === 'held' || !decision ? null : momentWords(decision.at, now),
    reason: decision?.reason ? reasonWords(decision.reason) : null,
    note: decision?.note ?? null,
  };
}

function stateOf({ publication, createdAt }: ErrorReport, article: Article | null, path: string | null) {
  const corrections = path && `${path}/corrections`;
  if (publication.state === 'purged')
    return {
      sign: 'info',
      kind: 'plain',
      heading: '文章已删除',
      words: '这篇文章已经彻底删除，纠错的内容也一起清除了。',
    };
  if (publication.state === 'removed')
    return { sign: 'info', kind: 'plain', heading: '未采纳', words: '编辑核对过了，这一处没有改。谢谢您帮着看。' };
  if (publication.state !== 'done')
    return { sign: 'clock', kind: 'wait', heading: '已收到', words: '编辑会核对，处理结果就在这一页。' };
  const isMended = (article?.revisedAt ?? 0) >= createdAt;
  return isMended
    ? { sign: 'ok', kind: '', heading: '已更正', words: '文章已经改好，改动写在更正记录里。谢谢您。', corrections }
    : {
        sign: 'ok',
        kind: '',
        heading: '已采纳',
        words: '您说得对，编辑正在更正。改好以后会写在更正记录里。',
        corrections,
      };
}
