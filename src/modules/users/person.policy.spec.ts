import { describe, expect, it } from '@jest/globals';
import { covers } from './person.policy.js';

describe('whose business a region is', () => {
  const moderator = { id: 1, name: '沈若川', role: 'moderator', regions: ['lianshui'] } as const;

  it('is that of those who are bound to it, and of those who are bound to none', () => {
    expect(covers(moderator, 'lianshui')).toBe(true);
    expect(covers(moderator, 'jinhu')).toBe(false);
    expect(covers(moderator, null)).toBe(true);
    expect(covers({ ...moderator, regions: null }, 'jinhu')).toBe(true);
    expect(covers({ ...moderator, role: 'admin' }, 'jinhu')).toBe(true);
  });
});
