import type { ArticleContent } from './article.content.js';
import { photosIn } from './article.body.js';
import { paragraphsOf } from './html/text-of-html.js';
import { textDiff, type Run } from '../../kernel/text-diff.js';

/** What became of one line of an article, like its title. */
export interface LineChange {
  readonly label: string;
  readonly runs: readonly Run[];
}

/** A changed paragraph, or how many stand between two that did not change. */
export type ParagraphChange = { readonly runs: readonly Run[] } | { readonly unchanged: number };

/** The model of `news/_diff`. */
export interface ArticleDiff {
  readonly lines: readonly LineChange[];
  /** Empty when the text is the same. */
  readonly paragraphs: readonly ParagraphChange[];
  readonly pictures: { readonly added: number; readonly removed: number } | null;
  /** Nothing that readers can see is different. */
  readonly isEmpty: boolean;
}

type Line = 'title' | 'subtitle' | 'lead' | 'source' | 'sourceUrl' | 'editor';
const LINES: readonly (readonly [Line, string])[] = [
  ['title', '标题'],
  ['subtitle', '副标题'],
  ['lead', '导读'],
  ['source', '来源'],
  ['sourceUrl', '原文地址'],
  ['editor', '责任编辑'],
];

/**
 * What an editor has changed, word by word: for the history that readers see, and for the newsroom.
 * @param read the paragraphs of a body; who compares many versions reads each once
 */
export function articleDiff(
  before: ArticleContent,
  after: ArticleContent,
  read: (body: string) => readonly string[] = paragraphsOf,
): ArticleDiff {
  const pairs = [
    ...LINES.map(([key, label]) => ({ label, old: before[key], now: after[key] })),
    { label: '记者', old: before.authors.join('、'), now: after.authors.join('、') },
  ];
  const lines = pairs
    .filter(({ old, now }) => old !== now)
    .map(({ label, old, now }) => ({ label, runs: textDiff(old, now) }));
  const paragraphs = paragraphChanges(read(before.body), read(after.body));
  const pictures = pictureChanges(picturesOf(before), picturesOf(after));
  return { lines, paragraphs, pictures, isEmpty: !lines.length && !paragraphs.length && !pictures };
}

function paragraphChanges(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const runs = textDiff(before.join('\n'), after.join('\n'));
  if (runs.every(({ kind }) => kind === 'same')) return [];
  const changes: ParagraphChange[] = [];
  for (const paragraph of inParagraphs(runs)) {
    const last = changes.at(-1);
    if (paragraph.some(({ kind }) => kind !== 'same')) changes.push({ runs: paragraph });
    else if (last && 'unchanged' in last) changes[changes.length - 1] = { unchanged: last.unchanged + 1 };
    else changes.push({ unchanged: 1 });
  }
  return changes;
}

/** The runs of each paragraph. */
function inParagraphs(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const { kind, text } of runs)
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)!.push({ kind, text: part });
    }
  return paragraphs.filter(({ length }) => length > 0);
}

const picturesOf = ({ cover, body }: ArticleContent): Set<string> =>
  new Set([...(cover ? [cover] : []), ...photosIn(body)]);

function pictureChanges(before: ReadonlySet<string>, after: ReadonlySet<string>): ArticleDiff['pictures'] {
  const added = [...after].filter((token) => !before.has(token)).length;
  const removed = [...before].filter((token) => !after.has(token)).length;
  return added || removed ? { added, removed } : null;
}
