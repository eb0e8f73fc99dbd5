import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Timetable } from '../../jobs/timetable.js';
import { HOUR } from '../../kernel/clock.js';
import { type Claims, ModeratedKind, ModeratedKinds, QueueCard } from '../moderation/moderated.js';
import { articlePath } from './article.index.js';
import { ArticlesQueries } from './articles.queries.js';
import { ErrorReport } from './error-report.entity.js';
import { ERROR_REPORT } from './error-report.path.js';
import { ErrorReports } from './error-reports.service.js';

/** How moderation finds, keeps and shows an error that a reader tells of. */
@Injectable()
export class ErrorReportModeration implements ModeratedKind<ErrorReport>, OnModuleInit {
  readonly name = ERROR_REPORT;
  readonly words = {
    name: '纠错',
    states: { held: '待处理', done: '已采纳', removed: '未采纳' },
    events: { hold: '收到', uphold: '采纳', dismiss: '不采纳' },
  };
  readonly claims: Claims = {
    reasons: [
      { code: 'E01', label: '核对过，原文没有错' },
      { code: 'E02', label: '文章里没有这一句' },
      { code: 'E03', label: '这一处已经更正过了' },
      { code: 'E04', label: '说得不够具体，没法核对' },
      { code: 'E05', label: '说的是看法，不是差错' },
    ],
  };

  constructor(
    private readonly db: Database,
    private readonly kinds: ModeratedKinds,
    private readonly reports: ErrorReports,
    private readonly articles: ArticlesQueries,
    private readonly timetable: Timetable,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
    this.timetable.every('errors:wipe-contacts', HOUR, (now) => this.reports.wipeContacts(now));
  }

  find(id: number): Promise<ErrorReport | null> {
    return this.db.read(ErrorReport).findOneBy({ id });
  }

  async keep({ id, publication, articleTitle, quote, wrong, better, contact }: ErrorReport): Promise<void> {
    await this.db.write(ErrorReport).update({ id }, { publication, articleTitle, quote, wrong, better, contact });
  }

  /** No common page shows it. */
  tags(): string[] {
    return [];
  }

  async card(report: ErrorReport): Promise<QueueCard> {
    const { articleId, quote, wrong, better, createdAt } = report;
    const article = await this.articles.byId(articleId);
    const contact = this.reports.contactOf(report);
    const path = articlePath(articleId);
    return {
      line: '读者指出差错',
      title: article?.title ?? report.title,
      body: [`原文：${quote}`, wrong && `哪里不对：${wrong}`, better && `应该是：${better}`]
        .filter(Boolean)
        .join('\n\n'),
      path: article?.publication.isPublic ? path : null,
      postedAt: createdAt,
      marks: [{ words: quote, label: '原文' }],
      facts: [
        { label: '改这一篇', words: '到编辑台打开（编辑、管理员可进）', href: `/staff${path}` },
        ...(contact ? [{ label: '联系方式', words: contact }] : []),
      ],
    };
  }
}
