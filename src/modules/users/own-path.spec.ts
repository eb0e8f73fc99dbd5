import { describe, expect, it } from '@jest/globals';
import { ownPath } from './own-path.js';

describe('a path of our own', () => {
  it.each([
    ['/staff/queue', '/staff/queue'],
    ['/staff/queue?tab=reported&after=1.2', '/staff/queue?tab=reported&after=1.2'],
    ['/staff/item/listing/7#item', '/staff/item/listing/7'],
    ['/search?q=%E6%88%BF', '/search?q=%E6%88%BF'],
  ])('%s is one', (next, path) => {
    expect(ownPath(next)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    'staff/queue',
    '',
    '/\t/evil.example',
    '/staff\r\nSet-Cookie: a=b',
    ' /staff',
    `/${'a'.repeat(2000)}`,
    undefined,
    ['/staff'],
    { toString: () => '/staff' },
  ])('%j is none', (next) => {
    expect(ownPath(next)).toBeNull();
  });
});
