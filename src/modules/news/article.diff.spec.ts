import { describe, expect, it } from '@jest/globals';
import { ArticleContent } from './article.content.js';
import { articleDiff } from './article.diff.js';

const BEFORE = Object.assign(new ArticleContent(), {
  title: '早班车提前到 5 时 50 分',
  lead: '票价不变。',
  source: '淮水晚报',
  authors: ['周予安'],
  editor: '沈若川',
  body: '<p>第一段。</p>\n<p>首班车5时50分发车。</p>\n<p>第三段。</p>\n<p>第四段。</p>',
});
const diff = (after: Partial<ArticleContent>) =>
  articleDiff(BEFORE, Object.assign(new ArticleContent(), BEFORE, after));

describe('What an editor has changed', () => {
  it('is told line by line, and only what is different', () => {
    const { lines, paragraphs, pictures, isEmpty } = diff({
      title: '早班车提前到 6 时 10 分',
      authors: ['周予安', '叶列'],
    });
    expect(lines).toEqual([
      {
        label: '标题',
        runs: [
          { kind: 'same', text: '早班车提前到 ' },
          { kind: 'removed', text: '5 时 50' },
          { kind: 'added', text: '6 时 10' },
          { kind: 'same', text: ' 分' },
        ],
      },
      {
        label: '记者',
        runs: [
          { kind: 'same', text: '周予安' },
          { kind: 'added', text: '、叶列' },
        ],
      },
    ]);
    expect({ paragraphs, pictures, isEmpty }).toEqual({ paragraphs: [], pictures: null, isEmpty: false });
  });

  it('folds the paragraphs that stayed', () => {
    const body = BEFORE.body.replace('5时50分', '6时10分');
    expect(diff({ body }).paragraphs).toEqual([
      { unchanged: 1 },
      {
        runs: [
          { kind: 'same', text: '首班车' },
          { kind: 'removed', text: '5时50' },
          { kind: 'added', text: '6时10' },
          { kind: 'same', text: '分发车。' },
        ],
      },
      { unchanged: 2 },
    ]);
  });

  it('shows a paragraph that was added or taken out as a whole', () => {
    const added = diff({
      body: BEFORE.body.replace('<p>第三段。</p>', '<p>补充：冬天另行通知。</p>\n<p>第三段。</p>'),
    });
    expect(added.paragraphs).toEqual([
      { unchanged: 2 },
      { runs: [{ kind: 'added', text: '补充：冬天另行通知。' }] },
      { unchanged: 2 },
    ]);
    const removed = diff({ body: BEFORE.body.replace('\n<p>第四段。</p>', '') });
    expect(removed.paragraphs).toEqual([{ unchanged: 3 }, { runs: [{ kind: 'removed', text: '第四段。' }] }]);
  });

  it('counts pictures that came and went, the cover too', () => {
    const figure = `<figure><img data-photo="${'a'.repeat(26)}" alt="" /></figure>`;
    expect(diff({ body: figure + BEFORE.body, cover: 'b'.repeat(26) }).pictures).toEqual({ added: 2, removed: 0 });
  });

  it('is nothing when readers see the same', () => {
    expect(diff({ body: BEFORE.body.replace('第一段', '<strong>第一段</strong>'), towns: ['320826101'] }).isEmpty).toBe(
      true,
    );
  });
});
