import { describe, expect, it } from '@jest/globals';
import { leadOnce } from './article.lead.js';

const LEAD = '从本周一起，12 条线路调整班次。票价不变。';
const REST = '<p>天还没亮透，站牌下已经站了七八个人。</p>';
const FIGURE = '<figure><img data-photo="aaaaaaaaaaaaaaaaaaaaaaaaaa" alt="" /></figure>';

describe('导读 that repeats the first paragraph', () => {
  it.each([
    ['word for word', `<p>${LEAD}</p>\n${REST}`, `\n${REST}`],
    ['in other signs and widths', `<p>从本周一起,１２条线路调整班次;票价不变</p>\n${REST}`, `\n${REST}`],
    ['in bold', `<p><strong>从本周一起，</strong>12 条线路调整班次。票价不变。</p>${REST}`, REST],
    [
      'with signs that HTML has for itself',
      `<p>从本周一起，12 条线路&amp;调整&lt;班次&gt;。票价不变。</p>${REST}`,
      REST,
    ],
    ['below a picture', `${FIGURE}\n${FIGURE}<p>${LEAD}</p>${REST}`, `${FIGURE}\n${FIGURE}${REST}`],
    ['below a rule', `<hr /><p>${LEAD}</p>${REST}`, `<hr />${REST}`],
    ['and is all there is', `<p>${LEAD}</p>`, ''],
  ])('takes its place, %s', (_, body, left) => expect(leadOnce(LEAD, body)).toEqual({ lead: LEAD, body: left }));

  it('gives way to a paragraph that has a link', () => {
    const body = `<p>从本周一起，<a href="https://bus.example/">12 条线路</a>调整班次。票价不变。</p>${REST}`;
    expect(leadOnce(LEAD, body)).toEqual({ lead: '', body });
  });

  it.each([
    ['something else', LEAD, `${REST}<p>${LEAD}</p>`],
    ['only its beginning', LEAD, `<p>${LEAD}各站牌已经换好。</p>`],
    ['nothing', '', `<p></p>${REST}`],
    ['signs only', '——', `<p>……</p>${REST}`],
    ['a list', LEAD, `<ul><li>${LEAD}</li></ul>`],
    ['what nobody closed', LEAD, `<figure><p>${LEAD}`],
  ])('leaves both where the text begins with %s', (_, lead, body) =>
    expect(leadOnce(lead, body)).toEqual({ lead, body }),
  );

  it('says nothing twice, whatever stands before', () => {
    const { body } = leadOnce(LEAD, `${FIGURE.repeat(40)}<h2>小标题</h2><p>${LEAD}</p>`);
    expect(body).toContain(LEAD);
  });
});
