import { Leaf } from '../categories/leaf.js';
import { HistoryLine } from '../moderation/audit.queries.js';
import { Listing } from './listing.entity.js';
import { doneWords, undoUntil } from './receipt.state.js';

/** One line of what has happened to a listing, or will. */
export interface PathLine {
  readonly words: string;
  readonly at: number | null;
  readonly todo?: true;
}

/** The names of reasons by their codes. */
export type ReasonName = (code: string) => string | undefined;

/** From the first thing that happened to the next that will. Never says who of the staff it was. */
export function pathOf(
  listing: Listing,
  leaf: Leaf,
  history: readonly HistoryLine[],
  reasonName: ReasonName,
): PathLine[] {
  const past = [...history].reverse().map((line) => ({ words: eventWords(line, leaf, reasonName), at: line.at }));
  const next = nextOf(listing);
  return [{ words: '收到', at: listing.createdAt }, ...past, ...(next ? [{ ...next, todo: true as const }] : [])];
}

const WORDS: Readonly<Record<string, string>> = {
  publish: '自动检查通过，开始展示',
  hold: '转给审核员看',
  reject: '自动检查没有通过',
  revise: '您修改了内容',
  resubmit: '您修改了内容，转给审核员看',
  refresh: '您刷新了，确认还在',
  confirm: '您确认还在',
  renew: '您续了期',
  expire: '到期，不再展示',
  withdraw: '您删除了这条信息',
  purge: '内容彻底清除',
  approve: '审核员通过，开始展示',
  correct: '审核员替您改了几处，展示出来',
  refuse: '审核员没有通过',
  'send-back': '审核员退回修改',
  remove: '审核员移除',
  uphold: '审核员核实举报，移除',
  dismiss: '审核员核实，举报不成立',
  hide: '被举报，暂停展示',
  release: '恢复展示',
  reinstate: '申诉成立，恢复展示',
};

function eventWords(
  { event, eventWords, role, reason, queue }: HistoryLine,
  leaf: Leaf,
  reasonName: ReasonName,
): string {
  if (event === 'complete') return `您标为${doneWords(leaf)}`;
  if (event === 'restore') return role === 'poster' ? '您恢复了这条信息' : '审核员收回了上面的决定';
  if (event === 'dismiss' && queue === 'spot') return '审核员抽查过，没有问题';
  const words = WORDS[event] ?? eventWords;
  const name = reason === null || event === 'purge' ? undefined : reasonName(reason);
  return name ? `${words}：${name}` : words;
}

function nextOf(listing: Listing): { words: string; at: number | null } | null {
  switch (listing.publication.state) {
    case 'live':
      return { words: '到期，可再续期', at: listing.expiresAt };
    case 'scheduled':
    case 'submitted':
    case 'held':
      return { words: '等审核员看', at: null };
    case 'hidden':
      return { words: '等审核员核实', at: null };
    case 'draft':
      return { words: '等您改好重新提交', at: null };
    case 'expired':
    case 'done':
      return listing.wipedAt === null ? { words: '联系方式彻底清除', at: undoUntil(listing) } : null;
    case 'removed':
    case 'withdrawn':
      return { words: '内容彻底清除', at: undoUntil(listing) };
    case 'purged':
      return null;
  }
}
