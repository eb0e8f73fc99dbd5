import { describe, expect, it } from '@jest/globals';
import { type Actor, SYSTEM } from '../actor.js';
import { takenBy } from './ledger.rules.js';

const mei: Actor = { name: '小梅', role: 'moderator' };
const poster: Actor = { name: '发布人', role: 'poster' };
const editor: Actor = { name: '小编', role: 'editor' };

describe('On whose word something went', () => {
  it('moderators decide, unless the reason says who asked for it', () => {
    expect(takenBy('remove', mei, 'R14', true)).toBe('moderator');
    expect(takenBy('refuse', mei, 'R09', false)).toBe('moderator');
    expect(takenBy('uphold', mei, null, true)).toBe('moderator');
    expect(takenBy('remove', mei, 'R10', true)).toBe('owner');
    expect(takenBy('remove', mei, 'R18', true)).toBe('law');
  });

  it('rules refuse by themselves, and time ends', () => {
    expect(takenBy('reject', SYSTEM, 'R09', false)).toBe('rules');
    expect(takenBy('expire', SYSTEM, null, true)).toBe('expiry');
  });

  it('what its writer takes back counts only when it had been shown', () => {
    expect(takenBy('withdraw', poster, null, true)).toBe('author');
    expect(takenBy('withdraw', poster, null, false)).toBeNull();
    expect(takenBy('withdraw', editor, null, true)).toBe('editor');
  });

  it('all else takes nothing away', () => {
    for (const event of ['publish', 'hold', 'approve', 'dismiss', 'hide', 'purge', 'complete', 'send-back'] as const)
      expect(takenBy(event, mei, null, true)).toBeNull();
  });
});
