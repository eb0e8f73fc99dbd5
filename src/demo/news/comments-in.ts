import type { DemoComment } from './demo-article.js';

const LINE = /^(> )?(?:\{(held|removed|reported)(?: (\w+))?(?:×(\d))?\} )?\+([\d.]+)h ([^：]*)：(.+)$/;

/**
 * Comments as they are written down, one a line:
 *
 *     +0.5h 夜班的小戚：终于等到了。         hours after the article, name (may be left out), text
 *     > +1h 老职工：我也写了一条。           a reply to the last comment that is none itself
 *     {held} +3h 路过：…                    waits for somebody to look at it
 *     {removed R14} +7h 代办：…             taken off, for that reason
 *     {reported other×2} +6h 老住户：…      on show, and two readers have reported it
 */
export function commentsIn(written: string): DemoComment[] {
  return written
    .trim()
    .split(/\n\s*/)
    .filter(Boolean)
    .map((line) => {
      const [, reply, fate, reason, reports, after, name = '', text = ''] = LINE.exec(line) ?? [];
      if (!text) throw new Error(`demo: cannot read the comment “${line}”`);
      return {
        after: Number(after),
        name: name.trim(),
        text,
        isReply: reply !== undefined,
        ...(fate && { fate: fate as DemoComment['fate'] }),
        ...(reason && { reason }),
        ...(reports && { reports: Number(reports) }),
      };
    });
}
