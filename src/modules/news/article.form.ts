import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { clean, cleanLine, length } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textOf, textsOf } from '../../web/sent.js';
import { Categories } from '../categories/categories.js';
import { Regions } from '../regions/regions.js';
import { readAuthors } from './article.authors.js';
import { ARTICLE_KINDS, ArticleContent, type ArticleKind } from './article.content.js';
import { writeContent } from './article.copy.js';
import { ARTICLE_LIMITS as MOST } from './article.limits.js';
import { readTowns, townWords } from './article.towns.js';
import { cleanHtml } from './html/clean-html.js';
import { typedHtml } from './newsroom.typed.js';
import { Sections } from './sections.js';

const TOKEN = /^[0-9a-z]{26}$/;
const NO_SCHEME = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/?#:]|$)/i;

/** Reads what the newsroom's form sends. It holds lengths alone: a draft may lack anything, see `lackingOf`. */
@Injectable()
export class ArticleForm {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sections: Sections,
    private readonly categories: Categories,
    private readonly regions: Regions,
  ) {}

  read(sent: Sent): { content: ArticleContent; faults: Fault[] } {
    const faults: Fault[] = [];
    const say = (field: string, message: string) => void faults.push({ field, message });
    const line = (field: string, name: string, most: number) => {
      const text = cleanLine(textOf(sent, field));
      if (length(text) > most) say(field, `${name}最多 ${most} 个字，现在是 ${length(text)} 个`);
      return text;
    };
    const kind = this.kindOf(textOf(sent, 'kind'));
    const content = Object.assign(new ArticleContent(), {
      kind,
      section: this.sections.find(textOf(sent, 'section'))?.slug ?? '',
      title: line('title', '标题', MOST.title),
      subtitle: line('subtitle', '副标题', MOST.subtitle),
      lead: line('lead', '导读', MOST.lead),
      body: readBody(textOf(sent, 'body'), say),
      ...this.readOrigin(kind, line),
      authors: readNames(textOf(sent, 'authors'), say),
      editor: line('editor', '责任编辑', MOST.editor),
      ...this.readPlaces(sent, say),
      cover: TOKEN.test(textOf(sent, 'cover')) ? textOf(sent, 'cover') : null,
      coverAlt: line('cover_alt', '封面说明', MOST.coverAlt),
    });
    if (!faults.length && Buffer.byteLength(writeContent(content)) > MOST.jsonBytes) say('body', TOO_LONG);
    return { content, faults };
  }

  /** The fields of the form as they would have been typed. */
  sentOf(content: ArticleContent): Sent {
    const { kind, section, title, subtitle, lead, body, source, editor, regions, leaves } = content;
    return {
      ...{ kind, section, title, subtitle, lead, body, source, editor, regions, leaves },
      source_url: content.sourceUrl,
      authors: content.authors.join('、'),
      towns: townWords(content.towns, this.regions),
      cover: content.cover ?? '',
      cover_alt: content.coverAlt,
    };
  }

  /** What a new article begins with. */
  fresh(editor: string): ArticleContent {
    return Object.assign(new ArticleContent(), { kind: this.kindOf(''), editor });
  }

  private kindOf(sent: string): ArticleKind {
    const usual = this.settings.newsMode === 'index' ? 'index' : 'reprint';
    return ARTICLE_KINDS.find((kind) => kind === sent) ?? usual;
  }

  /** A notice is the site's own. */
  private readOrigin(kind: ArticleKind, line: (field: string, name: string, most: number) => string) {
    if (kind === 'notice') return { source: [...this.settings.siteName].slice(0, MOST.source).join(''), sourceUrl: '' };
    const url = line('source_url', '原文链接', MOST.sourceUrl);
    return { source: line('source', '来源', MOST.source), sourceUrl: NO_SCHEME.test(url) ? `https://${url}` : url };
  }

  private readPlaces(sent: Sent, say: Say) {
    const { codes, faults } = readTowns(cleanLine(textOf(sent, 'towns')), this.regions);
    for (const fault of faults) say('towns', fault);
    if (codes.length > MOST.towns) say('towns', `最多写 ${MOST.towns} 个乡镇街道`);
    const leaves = textsOf(sent, 'leaves').filter((slug) => this.categories.leaf(slug));
    if (leaves.length > MOST.leaves) say('leaves', `最多选 ${MOST.leaves} 个分类`);
    const regions = textsOf(sent, 'regions').filter((slug) => this.regions.find(slug));
    // All of them together are the whole city.
    const isEverywhere = regions.length === this.regions.all.length;
    return { towns: codes, leaves, regions: isEverywhere ? [] : regions };
  }
}

const TOO_LONG = '正文太长或者太复杂，请分成几篇';

type Say = (field: string, message: string) => void;

/** Without JavaScript an editor writes plain paragraphs or HTML; with it, the editor's HTML comes. */
function readBody(typed: string, say: Say): string {
  const html = cleaned(typed);
  if (html === null) say('body', TOO_LONG);
  if (html === null) return '';
  const bytes = Buffer.byteLength(html);
  if (bytes > MOST.bodyBytes) {
    const much = Math.ceil(((bytes - MOST.bodyBytes) / bytes) * 100);
    say('body', `正文太长，请删去大约 ${much}%，或者分成两篇`);
  }
  return html;
}

/** Null when it is more than any article. */
function cleaned(typed: string): string | null {
  try {
    return cleanHtml(typedHtml(clean(typed))).html;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readNames(typed: string, say: Say): string[] {
  const authors = readAuthors(cleanLine(typed.slice(0, 500)));
  if (authors.length > MOST.authors) say('authors', `最多写 ${MOST.authors} 个名字`);
  const long = authors.find((name) => length(name) > MOST.author);
  if (long) say('authors', `“${long.slice(0, 10)}…”太长，一个名字最多 ${MOST.author} 个字`);
  return authors;
}
