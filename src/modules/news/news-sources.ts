import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Clock } from '../../kernel/clock.js';
import { fold } from '../../kernel/text.js';
import { FormInvalid } from '../../web/forms.js';
import type { Actor } from '../moderation/actor.js';
import { Audit } from '../moderation/audit.js';
import { NewsSource } from './news-source.entity.js';

export interface SourceWords {
  readonly name: string;
  /** Of its site; '' when it has none. */
  readonly url: string;
  /** Its whole texts may be shown here. */
  readonly mayReprint: boolean;
}

const MOST = 500;
const SOURCE = 'source';

/** The white list: from whom news may be taken. Each change is a line in the log. */
@Injectable()
export class NewsSources {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** In the order of their names. */
  list(): Promise<NewsSource[]> {
    return this.db.read(NewsSource).find({ order: { nameKey: 'ASC' }, take: MOST });
  }

  byId(id: number): Promise<NewsSource | null> {
    return this.db.read(NewsSource).findOneBy({ id });
  }

  /** However its letters are written. */
  async byName(name: string): Promise<NewsSource | null> {
    return name === '' ? null : this.db.read(NewsSource).findOneBy({ nameKey: keyOf(name) });
  }

  /** @throws FormInvalid when there is one of this name already */
  add(words: SourceWords, by: Actor): Promise<NewsSource> {
    return this.keep(async () => {
      const source = await this.db
        .write(NewsSource)
        .save(Object.assign(new NewsSource(), rowOf(words), { createdAt: this.clock.now() }));
      await this.audit.append(by, { kind: SOURCE, itemId: source.id, event: 'add', after: words });
      return source;
    });
  }

  /** @throws FormInvalid when another has this name */
  change(source: NewsSource, words: SourceWords, by: Actor): Promise<void> {
    return this.keep(async () => {
      await this.db.write(NewsSource).update({ id: source.id }, rowOf(words));
      const entry = { kind: SOURCE, itemId: source.id, event: 'change' };
      await this.audit.append(by, { ...entry, before: wordsOf(source), after: words });
    });
  }

  /** Articles keep its name; further ones cannot be reprinted from it. */
  remove(source: NewsSource, by: Actor): Promise<void> {
    return this.db.transaction(async () => {
      await this.db.write(NewsSource).delete({ id: source.id });
      const entry = { kind: SOURCE, itemId: source.id, event: 'remove', note: source.name };
      await this.audit.append(by, { ...entry, before: wordsOf(source) });
    });
  }

  private async keep<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await this.db.transaction(work);
    } catch (error) {
      if (!this.db.dialect.isDuplicate(error)) throw error;
      throw new FormInvalid([{ field: 'name', message: '已经有这个来源了' }]);
    }
  }
}

/** What fits the column after folding: a ligature may become longer. */
const keyOf = (name: string): string => [...fold(name)].slice(0, 40).join('');

const rowOf = ({ name, url, mayReprint }: SourceWords) => ({
  name,
  nameKey: keyOf(name),
  url,
  mayReprint: mayReprint ? 1 : 0,
});

const wordsOf = ({ name, url, mayReprint }: NewsSource): SourceWords => ({ name, url, mayReprint: mayReprint === 1 });
