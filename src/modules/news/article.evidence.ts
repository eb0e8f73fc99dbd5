import { Injectable } from '@nestjs/common';
import { Photos } from '../media/photos.js';
import type { QueueCard } from '../moderation/moderated.js';
import type { Article } from './article.entity.js';
import { ARTICLE, articlePath } from './article.index.js';
import { textOfHtml } from './html/clean-html.js';
import { Sections } from './sections.js';

/** Everything about an article that a moderator should see at one glance. */
@Injectable()
export class ArticleEvidence {
  constructor(
    private readonly photos: Photos,
    private readonly sections: Sections,
  ) {}

  async card(article: Article): Promise<QueueCard> {
    const { id, section, title, lead, body, source, sourceUrl, authors, editor, publication, createdAt } = article;
    const photos = await this.photos.of({ kind: ARTICLE, id });
    return {
      line: ['新闻', this.sections.find(section)?.name ?? section].join(' · '),
      title,
      body: [lead, textOfHtml(body)].filter(Boolean).join('\n\n'),
      path: publication.isPublic ? articlePath(id) : null,
      postedAt: publication.publishedAt ?? createdAt,
      facts: [
        { label: '来源', words: source },
        { label: '原文', words: sourceUrl },
        { label: '记者', words: authors.join('、') },
        { label: '责任编辑', words: editor },
      ].filter(({ words }) => words !== ''),
      photos: photos.map(({ medium, large, width, height }) => ({ src: medium, href: large, width, height })),
    };
  }
}
