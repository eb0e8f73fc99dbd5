import { momentWords } from '../../kernel/format.js';
import type { Categories } from '../categories/categories.js';
import type { Article } from './article.entity.js';
import type { Paper } from './paper.js';

const REASONS = {
  withdrawn: {
    heading: '这篇文章已由编辑撤下',
    crumb: '已撤下',
    words: '这篇文章原来可以看，后来编辑把它撤下了，现在列表、搜索和订阅里都没有。',
    who: '编辑',
  },
  removed: {
    heading: '这篇文章违反规定，已被移除',
    crumb: '已移除',
    words: '这篇文章由审核员移除，不会再出现在列表、搜索和订阅里。',
    who: '审核员',
  },
  hidden: {
    heading: '这篇文章被举报，暂停展示',
    crumb: '暂停展示',
    words: '审核员正在核实这篇文章，没有问题就会恢复。',
    who: '举报后暂停',
  },
  purged: {
    heading: '这篇文章已彻底删除',
    crumb: '已删除',
    words: '这篇文章撤下已久，内容按规定清除了，不能恢复。',
    who: '到期清除',
  },
} as const;

/** The model of `news/gone`: why the public can no longer see an article. Null when it never could. */
export function gonePage({ id, publication, section }: Article, paper: Paper, categories: Categories, now: number) {
  const { state, reason, publishedAt, changedAt } = publication;
  const why = publishedAt === null ? undefined : REASONS[state as keyof typeof REASONS];
  if (!why) return null;
  const removal = reason === null ? undefined : categories.removalReason(reason);
  const name = paper.sections.find(section)?.name ?? section;
  return {
    title: why.heading,
    noindex: true,
    tab: 'news',
    crumbs: [{ href: '/', name: '首页' }, { href: '/news', name: paper.name }, { name: why.crumb }],
    ...why,
    number: id,
    sectionName: name,
    reason: removal ? `${removal.code} ${removal.label}` : null,
    at: momentWords(changedAt, now),
  };
}
