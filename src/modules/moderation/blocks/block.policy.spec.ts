import { describe, expect, it } from '@jest/globals';
import type { Person, Role } from '../../users/person.js';
import { Block, type Blocked, type BlockState } from './block.entity.js';
import { canBlock, canConfirm, canEnd } from './block.policy.js';

const person = (id: number, role: Role): Person => ({ id, name: `p${id}`, role, regions: null });
const block = (what: Blocked, state: BlockState): Block => Object.assign(new Block(), { what, state, createdById: 1 });

describe('Who may block', () => {
  it('moderators block phones, photos and texts; networks are for admins', () => {
    expect(
      (['phone', 'photo', 'text', 'network'] as const).map((what) => canBlock(person(1, 'moderator'), what)),
    ).toEqual([true, true, true, false]);
    expect(canBlock(person(1, 'admin'), 'network')).toBe(true);
    expect(canBlock(person(1, 'editor'), 'phone')).toBe(false);
  });

  it('a wide network is confirmed by another admin, once', () => {
    const wide = block('network', 'proposed');
    expect(canConfirm(person(2, 'admin'), wide)).toBe(true);
    expect(canConfirm(person(1, 'admin'), wide)).toBe(false);
    expect(canConfirm(person(2, 'moderator'), wide)).toBe(false);
    expect(canConfirm(person(2, 'admin'), block('network', 'active'))).toBe(false);
  });

  it('what has ended does not end again', () => {
    expect(canEnd(person(2, 'moderator'), block('phone', 'active'))).toBe(true);
    expect(canEnd(person(2, 'moderator'), block('network', 'active'))).toBe(false);
    expect(canEnd(person(2, 'admin'), block('network', 'proposed'))).toBe(true);
    expect(canEnd(person(2, 'admin'), block('phone', 'ended'))).toBe(false);
  });
});
