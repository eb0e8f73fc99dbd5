import { Injectable, OnModuleInit } from '@nestjs/common';
import { Views } from '../visitors/views.js';
import { ARTICLE } from './article.index.js';

/** Has the views of article pages counted. */
@Injectable()
export class ArticleViews implements OnModuleInit {
  constructor(private readonly views: Views) {}

  onModuleInit(): void {
    this.views.watch(ARTICLE, /^\/news\/(\d{1,10})$/);
  }
}
