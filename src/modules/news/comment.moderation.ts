import { Injectable, OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import { ModeratedKind, ModeratedKinds, ModeratedText, QueueCard } from '../moderation/moderated.js';
import { Article } from './article.entity.js';
import { CommentEvidence } from './comment.evidence.js';
import { Comment } from './comment.entity.js';
import { COMMENT } from './comment.path.js';

/** How moderation finds, keeps and shows a comment. */
@Injectable()
export class CommentModeration implements ModeratedKind<Comment>, OnModuleInit {
  readonly name = COMMENT;
  readonly words = {
    name: '评论',
    events: { publish: '直接展示' },
    told: { reason: '写评论的人', note: null },
  };
  /** Its writer cannot change it. */
  readonly never = ['send-back'] as const;
  readonly reasons = ['R04', 'R09', 'R12', 'R13', 'R14', 'R17', 'R19', 'R20'];

  constructor(
    private readonly db: Database,
    private readonly kinds: ModeratedKinds,
    private readonly evidence: CommentEvidence,
  ) {}

  onModuleInit(): void {
    this.kinds.add(this);
  }

  find(id: number): Promise<Comment | null> {
    return this.db.read(Comment).findOneBy({ id });
  }

  /** Inside the transaction that changed its state: the row, and the counts of what is on show. */
  async keep(comment: Comment): Promise<void> {
    const { id, articleId, parentId, name, body, publication } = comment;
    const comments = this.db.write(Comment);
    const before = await comments.findOneByOrFail({ id });
    await comments.update({ id }, { name, body, publication });
    const step = Number(publication.isPublic) - Number(before.publication.isPublic);
    if (step === 0) return;
    await this.db.write(Article).increment({ id: articleId }, 'comments', step);
    if (parentId !== null) await comments.increment({ id: parentId }, 'replies', step);
  }

  /** Cards in lists have the count too, and get it when they are next made: at most a minute later. */
  tags({ articleId }: Comment): string[] {
    return [`article:${articleId}`];
  }

  card(comment: Comment): Promise<QueueCard> {
    return this.evidence.card(comment);
  }

  async texts(ids: readonly number[]): Promise<ModeratedText[]> {
    const comments = await this.db.read(Comment).find({ where: { id: In([...ids]) } });
    return comments.map(({ id, name, body }) => ({ id, title: name, body, leaf: null }));
  }
}
