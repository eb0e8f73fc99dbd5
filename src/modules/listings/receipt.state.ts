import { dateWords } from '../../kernel/format.js';
import { waitWords } from '../../web/too-many.js';
import { Leaf } from '../categories/leaf.js';
import { PlaceInLine } from '../moderation/queue.queries.js';
import { Listing } from './listing.entity.js';
import { canRenew, canRestore } from './listing.policy.js';

/** The head of a receipt: what has become of the listing, in the words of a clerk. */
export interface StateWords {
  readonly tone: 'ok' | 'wait' | 'bad';
  readonly sign: string;
  readonly heading: string;
  /** In one or two words, for a list. */
  readonly short: string;
  readonly lines: readonly string[];
}

/** The last moment at which the poster can still take back what was done, or renew. */
export const undoUntil = (listing: Listing): number => listing.publication.changedAt + Listing.undoFor;

/** 已成交 in the words of the trade: nobody has "sold" a job. */
export function doneWords(leaf: Leaf): string {
  if (leaf.group.slug === 'bianmin') return '已解决';
  if (leaf.group.slug === 'pinche') return '已约好';
  if (leaf.deal === 'want') return '已找到';
  if (leaf.deal === 'service') return '不再接单';
  return ['zhaopin', 'linggong'].includes(leaf.group.slug) ? '已招到' : '已成交';
}

/**
 * @param place where it stands in the queue; null when it does not wait
 * @param cameBack the last thing that happened was that it was restored: what was 已成交 before it was deleted needs that twice
 */
export function stateWords(
  listing: Listing,
  leaf: Leaf,
  place: PlaceInLine | null,
  now: number,
  cameBack = false,
): StateWords {
  const until = dateWords(undoUntil(listing), now);
  switch (listing.publication.state) {
    case 'live':
      return listing.isExpired(now) ? expired(listing, now) : onShow(listing, now);
    case 'scheduled':
    case 'submitted':
    case 'held':
      return held(place);
    case 'draft':
      return {
        tone: 'bad',
        sign: 'edit',
        short: '待修改',
        heading: '退回给您了，改好就能上',
        lines: ['照下面说的改好，重新提交，审核员会再看一次。'],
      };
    case 'hidden':
      return {
        tone: 'wait',
        sign: 'warn',
        short: '暂停展示',
        heading: '被举报，暂停展示',
        lines: ['审核员正在核实，没有问题会自动恢复展示，不用再发一次。'],
      };
    case 'removed':
      return listing.publication.publishedAt === null
        ? {
            tone: 'bad',
            sign: 'ban',
            short: '未通过',
            heading: '未通过审核，没有发布',
            lines: ['别人看不到这条信息。'],
          }
        : { tone: 'bad', sign: 'ban', short: '已移除', heading: '已被移除，别人看不到了', lines: [] };
    case 'expired':
      return expired(listing, now);
    case 'done':
      return {
        tone: 'ok',
        sign: 'ok',
        short: doneWords(leaf),
        heading: `${doneWords(leaf)}，不再展示`,
        lines: !canRestore(listing, now)
          ? []
          : cameBack
            ? [`已恢复到“${doneWords(leaf)}”，再点恢复就会展示。`]
            : [`点错了的话，${until}前可以恢复展示。`],
      };
    case 'withdrawn':
      return {
        tone: 'wait',
        sign: 'trash',
        short: '已删除',
        heading: '已删除，别人看不到了',
        lines: canRestore(listing, now)
          ? [`${until}前可以恢复${toState(listing, leaf)}，过后内容、照片和联系方式会彻底清除。`]
          : ['已经过了可以恢复的时间。'],
      };
    case 'purged':
      return {
        tone: 'bad',
        sign: 'trash',
        short: '已清除',
        heading: '内容已彻底清除',
        lines: ['文字、照片和联系方式都已删除，不能恢复。'],
      };
  }
}

function toState({ publication }: Listing, leaf: Leaf): string {
  return publication.before === 'done' ? `到“${doneWords(leaf)}”` : '';
}

function onShow(listing: Listing, now: number): StateWords {
  const lines = [`展示到 ${dateWords(listing.expiresAt, now)}。`];
  return { tone: 'ok', sign: 'ok', short: '展示中', heading: '已发布，别人看得到了', lines };
}

function held(place: PlaceInLine | null): StateWords {
  const wait = place?.medianWaitMs;
  const usual = wait === null || wait === undefined ? '一般当天就有结果' : `最近一般要等 ${waitWords(wait)}`;
  return {
    tone: 'wait',
    sign: 'clock',
    short: '待审核',
    heading: place ? `正在审核，排第 ${place.place} 位` : '正在审核',
    lines: [`${usual}。通过以后别人才看得到，不用再发一次。`],
  };
}

function expired(listing: Listing, now: number): StateWords {
  const renewable = canRenew(listing, now);
  return {
    tone: 'wait',
    sign: 'clock',
    short: '已到期',
    heading: '已到期，别人看不到了',
    lines: renewable
      ? [`${dateWords(undoUntil(listing), now)}前可以续期，续期后马上恢复展示。`]
      : listing.publication.state === 'live'
        ? []
        : ['已经过了可以续期的时间，需要的话请重新发一条。'],
  };
}
