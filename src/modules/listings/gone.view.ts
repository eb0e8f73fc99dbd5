import { momentWords } from '../../kernel/format.js';
import { listingCrumbs, Taxonomies } from './listing.view.js';
import { Listing } from './listing.entity.js';

/** Why the public can no longer see a listing, in the words of the page. Null when it never could. */
export function gonePage(listing: Listing, { categories, regions }: Taxonomies, now: number) {
  const { state, reason, publishedAt, changedAt } = listing.publication;
  const leaf = categories.leaf(listing.leaf)!;
  const region = regions.find(listing.region)!;
  if (publishedAt === null) return null;
  const removal = categories.removalReasons.find(({ code }) => code === reason);
  const overdue = state === 'live';
  const why = {
    live: { heading: '信息已过期', words: '这条信息过了有效期，发布人没有续期。', who: '到期自动下架' },
    expired: { heading: '信息已过期', words: '这条信息过了有效期，发布人没有续期。', who: '到期自动下架' },
    done: { heading: '已经成交', words: '发布人已把这条信息标为成交。', who: '发布人' },
    withdrawn: { heading: '发布人已删除', words: '发布人自己删除了这条信息。', who: '发布人' },
    removed: { heading: '撤除启事', words: '这条信息已被撤除，不会再出现在列表、搜索和订阅里。', who: '审核员' },
    hidden: { heading: '暂停展示', words: '这条信息被举报，正在核实，暂停展示。', who: '举报后暂停' },
    purged: { heading: '信息已清除', words: '这条信息已经彻底删除。', who: '到期清除' },
  }[state as string];
  if (!why) return null;
  return {
    title: why.heading,
    noindex: true,
    region: region.slug,
    tab: 'browse',
    crumbs: listingCrumbs(leaf, region),
    ...why,
    warn: state === 'removed',
    number: listing.id,
    leafName: `${leaf.group.name} · ${leaf.name}`,
    listHref: `/${region.slug}/${leaf.slug}`,
    listName: `${region.name}${leaf.name}`,
    reason: state === 'removed' && removal ? `${removal.code} ${removal.label}` : null,
    at: momentWords(overdue ? listing.expiresAt : changedAt, now),
  };
}
