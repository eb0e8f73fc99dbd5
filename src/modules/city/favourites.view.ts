import type { Saved } from './favourite-shelf.js';

/** The model of `city/favourites`. `all` names everything that was saved, for the marks that the browser keeps. */
export function favouritesPage(saved: readonly Saved[], now: number) {
  return {
    title: '收藏',
    noindex: true,
    narrow: true,
    tab: 'favourites',
    now,
    count: saved.length,
    all: saved.map(({ kind, id }) => `${kind}:${id}`).join(' '),
    items: saved.map(({ kind, id, card }) => ({
      kind,
      id,
      listing: kind === 'listing' ? card : null,
      article: kind === 'article' ? card : null,
      name: (card as { title?: string } | null)?.title ?? `编号 ${id}`,
      gone: card === null,
      goneWords: kind === 'listing' ? '这条信息已不在' : '这篇新闻已不在',
    })),
  };
}
