import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strangers } from '../../../../test/support/strangers.js';
import { cleanHtml } from './clean-html.js';
import { gate } from './gate.js';
import { readHtml } from './read-html.js';
import { render } from './render.js';

/** What people paste, each with what should become of it beside it, written by hand. There, white space between tags says nothing. */
const FOLDER = 'test/samples/paste';
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.clean.html'))
  .map((file) => file.replace('.clean.html', ''));
const sample = (name: string): string => readFileSync(`${FOLDER}/${name}.html`, 'utf8');
const inLines = (html: string): string =>
  html
    .replace(/>\s*\n\s*</g, '><')
    .replace(/(<\/(?:p|h2|h3|li|tr|table|figure|blockquote|ul|ol)>)/g, '$1\n')
    .trim();

describe('cleanHtml on what people paste', () => {
  it('has samples enough of every kind', () => {
    const count = (kind: RegExp): number => names.filter((name) => kind.test(name)).length;
    expect(count(/^(word|wps|excel)-/)).toBeGreaterThanOrEqual(8);
    expect(count(/^wechat-/)).toBeGreaterThanOrEqual(8);
    expect(count(/^web-/)).toBeGreaterThanOrEqual(8);
    expect(count(/^hostile-/)).toBeGreaterThanOrEqual(10);
    expect(readdirSync(FOLDER)).toHaveLength(names.length * 2);
  });

  it.each(names)('%s', (name) => {
    const { html } = cleanHtml(sample(name));
    expect(inLines(html)).toBe(inLines(sample(`${name}.clean`)));
    expect(strangers(html)).toEqual([]);
  });

  it.each(names)('%s is clean after one cleaning', (name) => {
    const once = cleanHtml(sample(name));
    expect(cleanHtml(once.html)).toEqual(once);
  });

  it.each(names)('%s passes the gate unchanged', (name) => {
    const written = render(readHtml(sample(name)));
    expect(gate(written)).toBe(written);
  });
});

describe('cleanHtml', () => {
  it('names the pictures that lie elsewhere, each once', () => {
    const { missing } = cleanHtml(
      '<img src="https://a.example.com/1.jpg"><p>甲<img data-src="//a.example.com/2.jpg"><img src="https://a.example.com/1.jpg">' +
        '<table><tr><td><img src="file:///C:/3.jpg"></td><td>乙</td></tr><tr><td>丙</td><td><img src="blob:x"></td></tr></table>',
    );
    expect(missing).toEqual(['https://a.example.com/1.jpg', 'https://a.example.com/2.jpg', 'inline']);
  });

  it('has nothing to say of nothing', () => {
    expect(cleanHtml('')).toEqual({ html: '', missing: [] });
    expect(cleanHtml(' <p>&nbsp;</p><div><br></div>　<span></span>')).toEqual({ html: '', missing: [] });
  });

  it('takes plain text', () => {
    expect(cleanHtml('3 < 5 & 7 > 2').html).toBe('<p>3 &lt; 5 &amp; 7 &gt; 2</p>');
  });

  it('leaves quotation marks, units and times as they are', () => {
    const text = '“两步”‘办’《好》——8:30～17:30，5㎏/㎡，№3，１２３，8 GW、0.14 MPa……①Ⅱ，𠮷〇';
    expect(cleanHtml(`<p>${text}</p>`).html).toBe(`<p>${text}</p>`);
  });

  it('draws no line at an end, and never two', () => {
    expect(cleanHtml('<hr>甲<hr><p></p><hr>乙<hr>').html).toBe('<p>甲</p>\n<hr />\n<p>乙</p>');
  });

  it('keeps lists to six levels and quotations to three', () => {
    const { html } = cleanHtml(`${'<ul><li>甲'.repeat(9)}${'</li></ul>'.repeat(9)}${'<blockquote>乙'.repeat(9)}`);
    expect(html.match(/<ul>/g)).toHaveLength(6);
    expect(html.match(/<blockquote>/g)).toHaveLength(3);
    expect(html.match(/甲/g)).toHaveLength(9);
    expect(html.match(/乙/g)).toHaveLength(9);
  });

  it('makes a paragraph of what is too long for a heading', () => {
    expect(cleanHtml(`<h2>${'长'.repeat(121)}</h2>`).html).toBe(`<p>${'长'.repeat(121)}</p>`);
  });

  it('cuts alternative texts at 120 characters', () => {
    const { html } = cleanHtml(`<img data-photo="0123456789abcdefghjkmnpqrs" alt="${'图'.repeat(200)}">`);
    expect(html).toContain(`alt="${'图'.repeat(120)}"`);
  });
});
