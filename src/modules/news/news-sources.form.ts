import { cleanLine, length, saysSomething } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { type Sent, textOf } from '../../web/sent.js';
import { isWebAddress } from './article.lacking.js';
import { ARTICLE_LIMITS } from './article.limits.js';
import type { SourceWords } from './news-sources.js';

const URL_MOST = 200;

/** Reads the form of a source. */
export function readSource(sent: Sent): { words: SourceWords; faults: Fault[] } {
  const faults: Fault[] = [];
  const [name, url] = [cleanLine(textOf(sent, 'name')), cleanLine(textOf(sent, 'url'))];
  if (!name || !saysSomething(name)) faults.push({ field: 'name', message: '请填来源的名字，例如“淮安日报”' });
  if (length(name) > ARTICLE_LIMITS.source)
    faults.push({ field: 'name', message: `名字最多 ${ARTICLE_LIMITS.source} 个字` });
  if (url && !isWebAddress(url))
    faults.push({ field: 'url', message: '网址以 http:// 或 https:// 开头；没有网站可以不填' });
  if (length(url) > URL_MOST) faults.push({ field: 'url', message: `网址最多 ${URL_MOST} 个字符` });
  return { words: { name, url, mayReprint: textOf(sent, 'may_reprint') === '1' }, faults };
}
