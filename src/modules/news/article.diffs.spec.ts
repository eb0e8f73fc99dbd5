import { describe, expect, it } from '@jest/globals';
import { Clock, HOUR } from '../../kernel/clock.js';
import { ArticleContent } from './article.content.js';
import { writeContent } from './article.copy.js';
import { ArticleDiffs } from './article.diffs.js';
import { ArticleRevision } from './article-revision.entity.js';

class SetClock extends Clock {
  moment = 0;

  override now(): number {
    return this.moment;
  }
}

const CHARACTERS =
  '涟水县红窑镇集市公交早班提前司机打开暖风等老人坐稳关门卖菜人票价不变桥面半幅通行工期五个月其间线路调整';

/** Some 12,000 characters, different ones for each number. */
function rewrite(number: number): string {
  let state = number;
  const next = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  const clause = () => Array.from({ length: 8 + next(9) }, () => CHARACTERS[next(CHARACTERS.length)]).join('');
  return Array.from({ length: 100 }, () => `<p>${Array.from({ length: 9 }, clause).join('，')}。</p>`).join('\n');
}

const versions = (from: number, ...bodies: string[]): ArticleRevision[] =>
  bodies
    .map((body, place) =>
      Object.assign(new ArticleRevision(), {
        id: from + place,
        content: writeContent(Object.assign(new ArticleContent(), { body })),
      }),
    )
    .reverse();

describe('What versions have changed', () => {
  const clock = new SetClock();

  it('is found quickly even where each says everything anew, and at once the next time', () => {
    const diffs = new ArticleDiffs(clock);
    const nine = versions(1, ...Array.from({ length: 9 }, (_, n) => rewrite(n + 1)));
    const cost = () => {
      const began = process.cpuUsage();
      diffs.of(nine);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    diffs.of(versions(100, rewrite(50), rewrite(51)));
    expect(cost()).toBeLessThan(400);
    expect(cost()).toBeLessThan(20);
  });

  it('is kept for an hour, the newest first, within a bound', () => {
    const diffs = new ArticleDiffs(clock);
    const two = versions(1, '<p>五点五十发车。</p>', '<p>六点十分发车。</p>');
    const [first, none] = diffs.of(two);
    expect(none).toBeNull();
    expect(first!.paragraphs.length).toBe(1);
    expect(diffs.of(two)[0]).toBe(first);
    clock.moment += HOUR;
    expect(diffs.of(two)[0]).not.toBe(first);
    expect(diffs.of(two)[0]).toEqual(first);
    const again = diffs.of(two)[0];
    const long = Array.from({ length: 6 }, (_, n) => `<p>${String(n).repeat(400_000)}</p>`);
    for (let n = 0; n < 5; n += 1) diffs.of(versions(10 + 2 * n, long[n]!, long[n + 1]!));
    expect(diffs.of(two)[0]).not.toBe(again);
  });
});
