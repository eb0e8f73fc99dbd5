import { describe, expect, it } from '@jest/globals';
import { DAY, MINUTE } from '../../kernel/clock.js';
import type { Leaf } from '../categories/leaf.js';
import { type State, STATES } from '../moderation/publication.js';
import { Listing } from './listing.entity.js';
import { doneWords, stateWords } from './receipt.state.js';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');

const leaf = (group: string, deal: Leaf['deal'] = 'offer') => ({ group: { slug: group }, deal }) as Leaf;

function listing(state: State, more: Partial<Listing> = {}): Listing {
  const one = Object.assign(new Listing(), { expiresAt: NOW + 30 * DAY, confirmedAt: NOW, ...more });
  Object.assign(one.publication, { state, changedAt: NOW, publishedAt: NOW });
  return one;
}

const words = (one: Listing, now = NOW) => stateWords(one, leaf('fang'), null, now);

describe('The state of a listing in words', () => {
  it.each(STATES)('has a heading and a short word for %s', (state) => {
    expect(words(listing(state)).heading).not.toBe('');
    expect(words(listing(state)).short.length).toBeLessThan(6);
  });

  it('says that a live one is seen only while its time lasts', () => {
    const one = listing('live');
    expect(words(one).heading).toBe('已发布，别人看得到了');
    expect(words(one).lines).toEqual(['展示到 12月24日。']);
    expect(words(one, one.expiresAt).heading).toBe('已到期，别人看不到了');
  });

  it('tells one that was refused from one that was taken away', () => {
    const refused = listing('removed');
    refused.publication.publishedAt = null;
    expect(words(refused).short).toBe('未通过');
    expect(words(listing('removed')).short).toBe('已移除');
  });

  it('says the place in the queue and how long it takes', () => {
    const place = (medianWaitMs: number | null) => ({ place: 3, ahead: 2, medianWaitMs });
    const held = (medianWaitMs: number | null) => stateWords(listing('held'), leaf('fang'), place(medianWaitMs), NOW);
    expect(held(6 * MINUTE).heading).toBe('正在审核，排第 3 位');
    expect(held(6 * MINUTE).lines[0]).toContain('最近一般要等 6 分钟');
    expect(held(null).lines[0]).toContain('一般当天就有结果');
  });

  it('says until when a deletion can be undone, and when it no longer can', () => {
    expect(words(listing('withdrawn')).lines[0]).toContain('12月24日前可以恢复');
    expect(words(listing('withdrawn'), NOW + 30 * DAY).lines[0]).toBe('已经过了可以恢复的时间。');
    expect(words(listing('expired', { wipedAt: NOW })).lines[0]).toContain('重新发一条');
  });
});

describe('已成交 in the words of the trade', () => {
  it.each([
    [leaf('ershou'), '已成交'],
    [leaf('zhaopin'), '已招到'],
    [leaf('linggong', 'want'), '已找到'],
    [leaf('shenghuo', 'service'), '不再接单'],
    [leaf('bianmin'), '已解决'],
    [leaf('pinche'), '已约好'],
  ])('%# %j', (one, said) => {
    expect(doneWords(one)).toBe(said);
  });
});
