import { Injectable } from '@nestjs/common';
import { In, LessThan, MoreThan } from 'typeorm';
import { Database } from '../../database/database.js';
import { fewOfEach } from '../../database/few-of-each.js';
import { Comment } from './comment.entity.js';
import { OWN_STATES } from './comment.policy.js';

/** More than one page ever shows; what is looked at of one thread, and shown of one device. */
const MOST = 500;
const MOST_OWN = 20;

const live = { publication: { state: 'live' as const } };

/** Reads of comments; every one is bounded and served by an index. */
@Injectable()
export class CommentsQueries {
  constructor(private readonly db: Database) {}

  byId(id: number): Promise<Comment | null> {
    return this.db.read(Comment).findOneBy({ id });
  }

  /** What was kept under one of these keys since then. */
  sent(keys: readonly string[], since: number): Promise<Comment | null> {
    return this.db.read(Comment).findOneBy({ once: In([...keys]), createdAt: MoreThan(since) });
  }

  /**
   * What begins the threads of an article, newest first: what is on show, what only still holds its replies together, and what
   * only its writer sees.
   * @param device whose own are shown too
   */
  roots(articleId: number, device: string | null, before: number | null, limit: number): Promise<Comment[]> {
    const query = this.db
      .select(Comment, 'c')
      .where('c.articleId = :articleId AND c.parentId IS NULL', { articleId })
      .andWhere(
        '(c.publication.state = :live OR c.replies > 0 OR (c.device = :device AND c.publication.state IN (:...own)))',
        { live: 'live', device: device ?? '', own: OWN_STATES },
      )
      .orderBy('c.id', 'DESC')
      .limit(limit);
    if (before !== null) query.andWhere('c.id < :before', { before });
    return query.getMany();
  }

  /** The first of those on show in each of these threads, oldest first. */
  async replies(parents: readonly number[], each: number): Promise<Comment[]> {
    if (parents.length === 0 || each === 0) return [];
    const few = parents.map((_, place) =>
      this.db
        .select(Comment, 'r')
        .select('r.id', 'id')
        .where(`r.parentId = :parent${place} AND r.publication.state = :live`)
        .orderBy('r.id', 'ASC')
        .limit(each)
        .getQuery(),
    );
    return this.db
      .select(Comment, 'c')
      .innerJoin(fewOfEach(few), 'few', 'few.id = c.id')
      .setParameters({ live: 'live', ...Object.fromEntries(parents.map((id, place) => [`parent${place}`, id])) })
      .orderBy('c.id', 'ASC')
      .getMany();
  }

  /** Those on show in one thread behind a number, oldest first. */
  repliesBehind(parentId: number, after: number, limit: number): Promise<Comment[]> {
    const where = { parentId, id: MoreThan(after), ...live };
    return this.db.read(Comment).find({ where, order: { id: 'ASC' }, take: limit });
  }

  /** What only this device sees of an article's comments, newest first. */
  own(articleId: number, device: string): Promise<Comment[]> {
    const where = { articleId, device, publication: { state: In([...OWN_STATES]) } };
    return this.db.read(Comment).find({ where, order: { id: 'DESC' }, take: MOST_OWN });
  }

  /** What else this device has written, on whatever article. */
  othersOf({ id, device }: Comment, limit: number): Promise<Comment[]> {
    const device_ = { device };
    return this.db.read(Comment).find({
      where: [
        { ...device_, id: LessThan(id) },
        { ...device_, id: MoreThan(id) },
      ],
      order: { id: 'DESC' },
      take: limit,
    });
  }

  countOthers({ device }: Comment): Promise<number> {
    return this.db
      .read(Comment)
      .countBy({ device })
      .then((count) => count - 1);
  }

  /**
   * When this device last wrote in a thread, whatever became of it; null when it never did.
   * @param network whose replies count like those of the device; null when it is told from others of its network
   */
  async lastInThread(thread: number, device: string, network: string | null): Promise<number | null> {
    const last = await this.db.read(Comment).findOne({
      where: [
        { id: thread, device },
        { parentId: thread, device },
        ...(network === null ? [] : [{ parentId: thread, network }]),
      ],
      order: { createdAt: 'DESC' },
    });
    return last && last.createdAt;
  }

  /** Whether this device has written anything before `moment`. */
  wroteBefore(device: string, moment: number): Promise<boolean> {
    return this.db.read(Comment).existsBy({ device, createdAt: LessThan(moment) });
  }

  /** Numbers of a thread's comments, the newest first. */
  async threadIds(thread: number): Promise<number[]> {
    const replies = await this.db.read(Comment).find({
      where: { parentId: thread },
      select: { id: true },
      order: { id: 'DESC' },
      take: MOST,
    });
    return [thread, ...replies.map(({ id }) => id)];
  }

  /** What has been removed since before `moment`, to be wiped. */
  removedBefore(moment: number, limit: number): Promise<Comment[]> {
    const where = { publication: { state: 'removed' as const, changedAt: LessThan(moment) } };
    return this.db.read(Comment).find({ where, take: limit });
  }
}
