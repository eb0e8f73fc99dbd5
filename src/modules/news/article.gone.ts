import { momentWords } from '../../kernel/format.js';
import type { Categories } from '../categories/categories.js';
import type { Article } from './article.entity.js';
import type { Paper } from './paper.js';

const REASONS = {
  withdrawn: { heading: '编辑已撤回', words: '这篇文章已由编辑撤回。', who: '编辑' },
  removed: { heading: '撤除启事', words: '这篇文章已被撤除，不会再出现在列表、搜索和订阅里。', who: '审核员' },
  hidden: { heading: '暂停展示', words: '这篇文章被举报，正在核实，暂停展示。', who: '举报后暂停' },
  purged: { heading: '文章已清除', words: '这篇文章已经彻底删除。', who: '到期清除' },
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
    crumbs: [{ href: '/', name: '首页' }, { href: '/news', name: paper.name }, { name: why.heading }],
    ...why,
    number: id,
    sectionName: name,
    reason: removal ? `${removal.code} ${removal.label}` : null,
    at: momentWords(changedAt, now),
  };
}
