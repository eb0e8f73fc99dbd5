import { Column } from 'typeorm';
import { big } from '../../database/columns.js';
import { RuleBroken } from '../../kernel/rule-broken.js';

// prettier-ignore
export const STATES = [
  'draft', 'scheduled', 'submitted', 'held', 'live', 'hidden', 'removed', 'purged', 'expired', 'done', 'withdrawn',
] as const;
export type State = (typeof STATES)[number];

/** Where a move leads: to one state; by the state it starts from; or back to the state before the last move that can be undone. */
type Target = State | 'before' | Partial<Record<State, State>>;

export interface Move {
  readonly from: readonly State[];
  readonly to: Target;
  readonly undoable?: true;
}

/** Every way that content can go. */
const MOVES = {
  submit: { from: ['draft'], to: 'submitted' },
  // What an editor sets a time for.
  schedule: { from: ['draft'], to: 'scheduled' },
  recall: { from: ['scheduled'], to: 'draft' },
  // What the verdict says of something new, or an editor who publishes.
  publish: { from: ['draft', 'scheduled', 'submitted'], to: 'live' },
  hold: { from: ['draft', 'submitted'], to: 'held' },
  reject: { from: ['draft', 'submitted'], to: 'removed' },
  // What the verdict says of something that its poster has changed: nothing to see, or somebody must look. What a moderator
  // has not yet seen, or has sent back or refused, never goes live by itself.
  revise: {
    from: ['live', 'held', 'draft', 'removed'],
    to: { live: 'live', held: 'held', draft: 'held', removed: 'held' },
  },
  resubmit: { from: ['live', 'held', 'draft', 'removed'], to: 'held' },
  // Decisions of moderators.
  approve: { from: ['held'], to: 'live', undoable: true },
  refuse: { from: ['held'], to: 'removed', undoable: true },
  'send-back': { from: ['held'], to: 'draft', undoable: true },
  // What staff have mended is as good as approved.
  correct: { from: ['held', 'live', 'hidden'], to: 'live', undoable: true },
  remove: { from: ['held', 'live', 'hidden', 'draft', 'expired', 'done', 'withdrawn'], to: 'removed', undoable: true },
  uphold: { from: ['live', 'hidden'], to: 'removed', undoable: true },
  dismiss: { from: ['live', 'hidden'], to: 'live', undoable: true },
  // Reports hide; time shows again what nobody has decided on.
  hide: { from: ['live'], to: 'hidden' },
  release: { from: ['hidden'], to: 'live' },
  // What an accepted appeal brings back.
  reinstate: { from: ['removed', 'draft', 'hidden'], to: 'live', undoable: true },
  // The poster's own doings, and the calendar's.
  refresh: { from: ['live'], to: 'live' },
  confirm: { from: ['live'], to: 'live' },
  renew: { from: ['live', 'expired', 'done'], to: 'live' },
  expire: { from: ['live'], to: 'expired' },
  complete: { from: ['live', 'expired'], to: 'done', undoable: true },
  withdraw: {
    from: ['draft', 'submitted', 'held', 'live', 'hidden', 'expired', 'done'],
    to: 'withdrawn',
    undoable: true,
  },
  restore: { from: ['draft', 'live', 'removed', 'done', 'withdrawn'], to: 'before' },
  purge: { from: ['draft', 'removed', 'withdrawn', 'expired', 'done'], to: 'purged' },
} as const satisfies Record<string, Move>;

export type PublicationEvent = keyof typeof MOVES;
export const EVENTS = Object.keys(MOVES) as PublicationEvent[];
export type Moves = Readonly<Partial<Record<PublicationEvent, Move>>>;

/** What a move writes over, and `restore` alone does not bring back. */
export type Was = Pick<Publication, 'before' | 'reason' | 'changedAt' | 'publishedAt'>;

/** How far a piece of content has come towards the public. Every kind of content embeds one. */
export class Publication {
  @Column({ type: 'varchar', length: 12 })
  state: State = 'draft';

  /** Goes up by one with every move. Whoever decides names the version that was seen. */
  @Column({ type: 'int' })
  version = 0;

  /** Code of the reason for the present state: a removal reason, or the report reason that hid it. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  reason: string | null = null;

  @Column(big)
  changedAt = 0;

  /**
   * When the public could first see it. Stays when it is removed and restored, so that the page comes back as it was; goes when
   * the approval that set it is taken back: what was approved by a slip leaves no trace in public.
   */
  @Column({ ...big, nullable: true })
  publishedAt: number | null = null;

  /** Where `restore` leads; null when the last move cannot be undone. */
  @Column({ type: 'varchar', length: 12, nullable: true })
  before: State | null = null;

  get isPublic(): boolean {
    return this.state === 'live';
  }

  /** An accepted appeal has brought it back: that is undone by taking the acceptance back. */
  get isReinstated(): boolean {
    return this.isPublic && (this.before === 'removed' || this.before === 'draft');
  }

  /** To be kept by whoever may want to undo the next move without a trace. */
  get was(): Was {
    const { before, reason, changedAt, publishedAt } = this;
    return { before, reason, changedAt, publishedAt };
  }

  can(event: PublicationEvent): boolean {
    const move = this.moves[event];
    return move !== undefined && move.from.includes(this.state) && (move.to !== 'before' || this.before !== null);
  }

  /**
   * @param was with `restore`: what it was before the move that is taken back, so that nothing tells of that move but the version
   * @throws RuleBroken (409) when the state it is in does not allow this.
   */
  make(event: PublicationEvent, at: number, reason: string | null = null, was?: Was): void {
    const move = this.moves[event];
    if (!move || !this.can(event))
      throw new RuleBroken(`现在是“${STATE_NAMES[this.state]}”，不能${EVENT_NAMES[event]}`, 409);
    const from = this.state;
    if (event === 'restore' && this.before === 'held' && this.publishedAt === this.changedAt) this.publishedAt = null;
    this.state = this.target(move.to);
    // 已成交, then deleted: undoing the deletion leaves the other still to be undone
    const undone = event === 'restore' && this.state === 'done' ? 'live' : null;
    this.before = move.undoable ? from : undone;
    this.reason = event === 'purge' ? this.reason : reason;
    this.version += 1;
    this.changedAt = at;
    if (this.isPublic) this.publishedAt ??= at;
    if (was) Object.assign(this, was);
  }

  /** The ways that this can go. */
  protected get moves(): Moves {
    return MOVES;
  }

  private target(to: Target): State {
    if (to === 'before') return this.before!;
    return typeof to === 'string' ? to : to[this.state]!;
  }
}

export const STATE_NAMES: Readonly<Record<State, string>> = {
  draft: '待修改',
  scheduled: '定时发布',
  submitted: '已提交',
  held: '待审核',
  live: '展示中',
  hidden: '被举报暂停展示',
  removed: '已撤除',
  purged: '已清除',
  expired: '已过期',
  done: '已成交',
  withdrawn: '发布者已删除',
};

export const EVENT_NAMES: Readonly<Record<PublicationEvent, string>> = {
  submit: '提交',
  schedule: '定时发布',
  recall: '取消定时',
  publish: '直接展示',
  hold: '送审',
  reject: '自动拒绝',
  revise: '修改',
  resubmit: '改后再审',
  approve: '通过',
  refuse: '不通过',
  'send-back': '退回修改',
  correct: '改后通过',
  remove: '撤除',
  uphold: '举报成立',
  dismiss: '举报不成立',
  hide: '暂停展示',
  release: '恢复展示',
  expire: '到期',
  complete: '标为成交',
  withdraw: '删除',
  reinstate: '申诉成立，恢复',
  refresh: '刷新',
  confirm: '确认还在',
  renew: '续期',
  restore: '撤回',
  purge: '清除',
};
