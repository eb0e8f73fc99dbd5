import { fold } from '../../kernel/text.js';

/**
 * 导读 and text without saying the same twice. A lead that only repeats the first paragraph takes its place: it stands where
 * the eye looks first, and the text goes on behind it. But when the paragraph has what the lead has not (a link), the paragraph
 * stays and the lead goes.
 * @param lead plain text
 * @param body clean HTML
 */
export function leadOnce(lead: string, body: string): { lead: string; body: string } {
  const first = lead === '' ? null : firstParagraph(body);
  if (!first || bare(lead) === '' || bare(first.html.replace(TAG_OR_SIGN, '')) !== bare(lead)) return { lead, body };
  if (/<(?:a|img)\b/.test(first.html)) return { lead: '', body };
  return { lead, body: body.slice(0, first.start) + body.slice(first.end) };
}

/** What is left of a text when signs, spaces and widths do not count. */
const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** In clean HTML only signs are written as entities. */
const TAG_OR_SIGN = /<[^<>]*>|&[a-z]+;/g;
const FIGURE = /\s*<figure\b/y;
const RULE = /\s*<hr\b[^<>]*>/y;
const PARAGRAPH = /\s*<p\b[^<>]*>/y;

/** The first paragraph, when nothing but pictures stands before it. */
function firstParagraph(body: string): { start: number; end: number; html: string } | null {
  for (let at = 0; ;) {
    if (endOf(PARAGRAPH, body, at)) {
      const end = body.indexOf('</p>', at) + 4;
      return end < 4 ? null : { start: at, end, html: body.slice(at, end) };
    }
    const next = endOf(FIGURE, body, at) ? body.indexOf('</figure>', at) + 9 : endOf(RULE, body, at);
    if (next <= at) return null;
    at = next;
  }
}

/** Where this ends that stands at `at`; 0 when it does not stand there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
