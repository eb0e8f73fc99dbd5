import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../kernel/clock.js';
import { Publication, type PublicationEvent } from '../moderation/publication.js';
import * as policy from './article.policy.js';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');

/** An article that has gone this way. */
function after(...events: PublicationEvent[]) {
  const publication = new Publication();
  for (const event of events) publication.make(event, NOW);
  return { publication, revision: events.includes('publish') ? 1 : 0 };
}

const mayOf = (article: ReturnType<typeof after>, now = NOW) =>
  [
    policy.canEdit(article) && 'edit',
    policy.canPublish(article) && 'publish',
    policy.canRecall(article) && 'recall',
    policy.canRevise(article) && 'revise',
    policy.canPin(article) && 'pin',
    policy.canWithdraw(article) && 'withdraw',
    policy.canRestore(article, now) && 'restore',
  ].filter(Boolean);

describe('What the newsroom may do with an article', () => {
  it.each<[string, PublicationEvent[], string[]]>([
    ['a draft', [], ['edit', 'publish', 'withdraw']],
    ['one that waits for its time', ['schedule'], ['edit', 'publish', 'recall']],
    ['one that was called back', ['schedule', 'recall'], ['edit', 'publish', 'withdraw']],
    ['a live one', ['publish'], ['edit', 'revise', 'pin', 'withdraw']],
    ['one that reports have hidden', ['publish', 'hide'], ['edit', 'withdraw']],
    ['one it has withdrawn', ['publish', 'withdraw'], ['restore']],
    ['one that a moderator has removed', ['publish', 'remove'], []],
    ['one that was withdrawn, then removed', ['publish', 'withdraw', 'remove'], []],
    ['one that is wiped', ['publish', 'withdraw', 'purge'], []],
  ])('%s', (_, events, may) => {
    expect(mayOf(after(...events))).toEqual(may);
  });

  it('brings back for 30 days', () => {
    const article = after('publish', 'withdraw');
    expect(policy.canRestore(article, NOW + 30 * DAY - 1)).toBe(true);
    expect(policy.canRestore(article, NOW + 30 * DAY)).toBe(false);
  });
});
