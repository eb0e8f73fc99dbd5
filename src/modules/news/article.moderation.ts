import { Injectable, OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Photos } from '../media/photos.js';
import { ModeratedKind, ModeratedKinds, QueueCard } from '../moderation/moderated.js';
import type { State } from '../moderation/publication.js';
import { Article } from './article.entity.js';
import { ARTICLE, ArticleIndex } from './article.index.js';
import { ArticleEvidence } from './article.evidence.js';

/** Columns that others count up and down meanwhile. */
const COUNTED = ['comments', 'heat', 'edition', 'savedBy', 'savedAt'] as const;

/** What has not been public stands in one of these. */
const NEWSROOM_ONLY: readonly State[] = ['draft', 'scheduled', 'withdrawn', 'purged'];

/** How moderation finds, keeps and shows an article. */
@Injectable()
export class ArticleModeration implements ModeratedKind<Article>, OnModuleInit {
  readonly name = ARTICLE;
  readonly words = {
    name: '新闻',
    states: { draft: '草稿', scheduled: '定时', withdrawn: '编辑已撤回' },
    events: { publish: '发布', withdraw: '编辑撤回', restore: '恢复', pin: '置顶', unpin: '取消置顶' },
    told: { reason: '读者', note: null },
  };
  readonly reasons = ['R05', 'R08', 'R09', 'R12', 'R13', 'R17', 'R18'];

  constructor(
    private readonly db: Database,
    private readonly kinds: ModeratedKinds,
    private readonly index: ArticleIndex,
    private readonly photos: Photos,
    private readonly evidence: ArticleEvidence,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  /** Drafts are the newsroom's, until readers have seen them. */
  concernsDesk({ publication: { state, publishedAt } }: Article): boolean {
    return publishedAt !== null || !NEWSROOM_ONLY.includes(state);
  }

  find(id: number): Promise<Article | null> {
    return this.db.read(Article).findOneBy({ id });
  }

  /** Inside the transaction that changed its state: the row, the search index, and whether its photos can be reached. */
  async keep(article: Article): Promise<void> {
    const { id, ...columns } = article;
    const own: Partial<typeof columns> = columns;
    for (const counted of COUNTED) delete own[counted];
    await this.db.write(Article).update({ id }, own);
    await this.index.update(article);
    await this.photos.show({ kind: ARTICLE, id }, article.publication.isPublic);
  }

  tags(article: Article): string[] {
    return this.index.tags(article);
  }

  card(article: Article): Promise<QueueCard> {
    return this.evidence.card(article);
  }
}
