import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toTraditional, traditionalText } from './traditional.js';

describe('A page in traditional characters', () => {
  it.each([
    ['<p>发现头发</p>', '<p>發現頭髮</p>'],
    ['<h1>面条 <small>干净</small></h1>后面', '<h1>麵條 <small>乾淨</small></h1>後面'],
    ['<img alt="电动车" title=\'\' data-title="电动车">', '<img alt="電動車" title=\'\' data-title="电动车">'],
    [
      '<button aria-label="删除" name="x" value="删除">删除</button>',
      '<button aria-label="刪除" name="x" value="删除">刪除</button>',
    ],
    ['<input placeholder="请输入" value="两室">', '<input placeholder="請輸入" value="两室">'],
    [
      '<optgroup label="涟水县"><option value="红窑">红窑</option></optgroup>',
      '<optgroup label="漣水縣"><option value="红窑">紅窯</option></optgroup>',
    ],
    ['<meta name="description" content="发布">', '<meta name="description" content="發佈">'],
    ['<meta property="og:title" content="发布">', '<meta property="og:title" content="發佈">'],
    ['<a href="/search?q=头发" class="头">头发</a>', '<a href="/search?q=头发" class="头">頭髮</a>'],
    ['<br title="后面">', '<br title="後面">'],
    ['<br/>头<hr />', '<br/>頭<hr />'],
    ['x &gt; 头 &amp; &#x27;', 'x &gt; 頭 &amp; &#x27;'],
    ['<a title="a > 头">头</a>', '<a title="a > 頭">頭</a>'],
  ])('%s → %s', (page, wanted) => {
    expect(toTraditional(page)).toBe(wanted);
  });

  it.each([
    '<textarea name="body">头发\n&lt;b&gt;发</textarea>',
    '<script type="application/ld+json">{"name":"头发"}</script>',
    '<style>a{content:"头"}</style>',
    '<code>npm run 头</code>',
    '<span translate="no" title="头">简<b>头</b><span>头</span></span>',
    '<option selected>两室</option>',
    '<meta name="author" content="发布">',
    '<!-- 头 <b> 发 -->',
    '<svg viewBox="0 0 1 1" data-x="头"><path d="M0 0"/></svg>',
  ])('leaves %s alone', (page) => {
    expect(toTraditional(page)).toBe(page);
    expect(toTraditional(`<p>头</p>${page}<p>发</p>`)).toBe(`<p>頭</p>${page}<p>發</p>`);
  });

  it('changes no letter that is not Chinese, and no tag', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<b>',
        '</b>',
        '<i class="头">',
        '</i>',
        '<br>',
        '<input value="头" title="发">',
        '&amp;',
        '头发',
        '面',
      ),
      fc.string({ unit: fc.constantFrom('a', ' ', '1', '发', '里', '，', '😀') }),
    );
    const skeleton = (page: string) => page.replace(/[\u3400-\u9fff]+/g, '字');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const page = pieces.join('');
        expect(skeleton(toTraditional(page))).toBe(skeleton(page));
      }),
    );
  });

  it('knows the places of the city', () => {
    expect(traditionalText('盱眙县马坝镇、涟水县红窑镇、高良涧、钦工镇、范集镇、淮安区复兴镇')).toBe(
      '盱眙縣馬壩鎮、漣水縣紅窯鎮、高良澗、欽工鎮、范集鎮、淮安區復興鎮',
    );
  });
});
