import { length, saysSomething } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { photosIn } from './article.body.js';
import { ARTICLE_KINDS, type ArticleContent, type ArticleKind } from './article.content.js';
import { ARTICLE_LIMITS } from './article.limits.js';

export const KIND_NAMES: Readonly<Record<ArticleKind, string>> = {
  reprint: '全文转载',
  index: '摘要加链接',
  notice: '本站便民通知',
};

/** What has to be known besides the text. */
export interface Circumstances {
  readonly mode: 'index' | 'reprint' | 'off';
  /** The source of the white list that has its name. */
  readonly source: { readonly mayReprint: boolean } | null;
  /** Tokens of the photos that the article has. */
  readonly photos: readonly string[];
  /** Its body as readable text, and the addresses of pictures that still lie elsewhere. */
  readonly text: string;
  readonly missing: readonly string[];
}

const TITLE_MIN = 4;
const TEXT_MIN = 50;
const LISTED = 5;

/** Everything that an article still lacks before readers may see it, in the order of the form. */
export function lackingOf(content: ArticleContent, about: Circumstances): Fault[] {
  const faults: Fault[] = [];
  const say = (field: string, message: string) => void faults.push({ field, message });
  sayKind(content, about, say);
  sayTitle(content, say);
  if (content.kind === 'index') sayIndex(content, about, say);
  else sayText(content, about, say);
  if (content.kind !== 'notice') sayOrigin(content, about, say);
  if (content.kind === 'reprint' && content.authors.length === 0)
    say('authors', '转载要写明记者或作者；原文没有署名的，写“本报讯”那样的原文说法');
  if (content.kind !== 'index' && !content.editor) say('editor', '请填责任编辑');
  sayPictures(content, about, say);
  return faults;
}

type Say = (field: string, message: string) => void;

function sayKind({ kind, section }: ArticleContent, { mode }: Circumstances, say: Say): void {
  if (!ARTICLE_KINDS.includes(kind)) say('kind', '请选择文章类型');
  if (mode === 'off') say('kind', '本站现在不发布新闻');
  if (mode === 'index' && kind === 'reprint')
    say('kind', '本站现在只发布摘要和原文链接，全文转载不能发布。请把类型改成“摘要加链接”');
  if (!section) say('section', '请选择栏目');
}

function sayTitle({ title }: ArticleContent, say: Say): void {
  if (length(title) < TITLE_MIN) say('title', `标题要 ${TITLE_MIN} 到 ${ARTICLE_LIMITS.title} 个字`);
  else if (!saysSomething(title)) say('title', '标题里要有字，只有符号看不懂');
}

function sayIndex({ lead }: ArticleContent, { text }: Circumstances, say: Say): void {
  const { indexLead } = ARTICLE_LIMITS;
  if (!lead) say('lead', `请用一两句话写导读，最多 ${indexLead} 个字`);
  if (length(lead) > indexLead) say('lead', `摘要类文章的导读最多 ${indexLead} 个字，现在是 ${length(lead)} 个`);
  if (text) say('body', '“摘要加链接”不放正文，读者到原网站看全文。请清空正文，或换一种类型');
}

function sayText({ kind }: ArticleContent, { text }: Circumstances, say: Say): void {
  if (!text) say('body', '请写正文');
  else if (kind === 'reprint' && length(text) < TEXT_MIN)
    say('body', `正文太短，至少 ${TEXT_MIN} 个字，现在是 ${length(text)} 个`);
}

function sayOrigin({ kind, source, sourceUrl }: ArticleContent, about: Circumstances, say: Say): void {
  if (!source) say('source', '请写明来源');
  else if (kind === 'reprint' && !about.source?.mayReprint)
    say('source', `“${source}”不在可以全文转载的来源里。请在“来源”页确认授权，或改发“摘要加链接”`);
  if (!isWebAddress(sourceUrl)) say('source_url', '请填原文链接，以 http:// 或 https:// 开头');
}

function sayPictures({ body, cover }: ArticleContent, { photos, missing }: Circumstances, say: Say): void {
  const pasted = missing.filter((address) => !isWebAddress(address) || PASTED.test(address));
  const elsewhere = missing.filter((address) => !pasted.includes(address));
  if (elsewhere.length)
    say('body', `还有 ${elsewhere.length} 张图片在别的网站上，请换成上传的图片或者删掉：${listed(elsewhere)}`);
  if (pasted.length) say('body', `有 ${pasted.length} 张贴进来的图片没有传上来，请重新上传或者删掉`);
  const lost = photosIn(body).filter((token) => !photos.includes(token)).length;
  if (lost) say('body', `正文里有 ${lost} 张图片找不到了（多半是从别的文章里复制来的），请重新上传`);
  if (cover !== null && !photos.includes(cover)) say('cover', '封面图片找不到了，请重新选择');
}

/** Where a picture of pasted text is said to lie until it has been sent (public/js/newsroom/pasted-pictures.js). */
const PASTED = /^https:\/\/pasted\.invalid\//;

const listed = (addresses: readonly string[]): string =>
  addresses.slice(0, LISTED).join('、') + (addresses.length > LISTED ? ' 等' : '');

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+\.[^\s]*$/i.test(text) && URL.canParse(text);
}
