import { describe, expect, it } from '@jest/globals';
import { linked } from './linked.js';

describe('A note that names our pages', () => {
  it('is cut where it does', () => {
    expect(linked('请到 /takedown/0123456789AB/counter 写反通知')).toEqual([
      { text: '请到 ' },
      { text: '/takedown/0123456789AB/counter', href: '/takedown/0123456789AB/counter' },
      { text: ' 写反通知' },
    ]);
    expect(linked('/my-number')).toEqual([{ text: '/my-number', href: '/my-number' }]);
  });

  it.each(['', '没有地址', '/staff/queue', '//takedown.example', '/takedown/short', 'https://evil.example/rulesx', '/rules/../x'])(
    'leaves “%s” alone',
    (note) => {
      expect(linked(note).every(({ href }) => href === undefined)).toBe(true);
      expect(linked(note).map(({ text }) => text).join('')).toBe(note);
    },
  ); // prettier-ignore
});
