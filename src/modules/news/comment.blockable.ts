import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { type Blockable, Blockables } from '../moderation/blocks/blockables.js';
import { Comment } from './comment.entity.js';
import { COMMENT } from './comment.path.js';

/** Of a comment its text can be blocked. */
@Injectable()
export class CommentBlockable implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly blockables: Blockables,
  ) {}

  onModuleInit(): void {
    this.blockables.add(COMMENT, (id) => this.find(id));
  }

  private async find(id: number): Promise<Blockable | null> {
    const comment = await this.db.read(Comment).findOneBy({ id });
    return comment && { phone: null, photoPrints: [], title: '', body: comment.body };
  }
}
