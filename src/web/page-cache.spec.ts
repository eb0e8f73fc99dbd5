import { describe, expect, it } from '@jest/globals';
import { Clock } from '../kernel/clock.js';
import { type Made, PageCache } from './page-cache.js';
import { PageEntry } from './page-entry.js';

const page = (text: string, tags: string[] = [], size = 0): Made<null> => ({
  page: {
    status: 200,
    headers: [['Content-Type', 'image/x-none']],
    body: Buffer.from(text.padEnd(size)),
    tags,
    seconds: 60,
  },
  answer: null,
  failed: false,
});
const textOf = (made: unknown) => (made as PageEntry).pick(['identity']).body.toString().trim();

/** Work that ends when it is told to. */
function held<Result>(result: Result) {
  let finish = () => undefined as void;
  const work = () => new Promise<Result>((resolve) => (finish = () => resolve(result)));
  return { work, finish: () => finish() };
}

describe('PageCache', () => {
  it('lets everybody wait for the one page that is being made', async () => {
    const cache = new PageCache(new Clock());
    const first = held(page('a'));
    const one = cache.make('/a', '/a', first.work);
    const two = cache.make('/a', '/a', () => Promise.reject(new Error('made twice')));
    await Promise.resolve();
    first.finish();

    expect(await one).toBe(await two);
    expect(cache.kept('/a', '/a')).toBe(await one);
  });

  it('does not keep what was being made when one of its tags was forgotten', async () => {
    const cache = new PageCache(new Clock());
    const [old, other] = [held(page('old', ['listing:1'])), held(page('other', ['listing:2']))];
    const early = cache.make('/a', '/a', old.work);
    const bystander = cache.make('/b', '/b', other.work);
    await Promise.resolve();
    cache.forget(['listing:1']);
    const late = cache.make('/a', '/a', async () => page('new', ['listing:1']));
    await late;
    old.finish();
    other.finish();
    await Promise.all([early, bystander]);

    expect(textOf(await early)).toBe('old');
    expect(textOf(await late)).toBe('new');
    expect(textOf(cache.kept('/a', '/a'))).toBe('new');
    expect(textOf(cache.kept('/b', '/b'))).toBe('other');
  });

  it('does not keep what was forgotten while it was being compressed', async () => {
    const cache = new PageCache(new Clock());
    const made = page('文字'.repeat(2000), ['listing:1']);
    const compressible = {
      ...made,
      page: { ...made.page!, headers: [['Content-Type', 'text/html']] as [string, string][] },
    };
    const early = cache.make('/a', '/a', async () => {
      setImmediate(() => cache.forget(['listing:1']));
      return compressible;
    });
    await early;
    await new Promise(setImmediate);
    expect(cache.kept('/a', '/a')).toBeUndefined();
  });

  it('does not put an earlier page in the place of a later one', async () => {
    const cache = new PageCache(new Clock());
    const slow = held(page('earlier'));
    const earlier = cache.make('/a', '/a', slow.work);
    await Promise.resolve();
    cache.abandon('/a');
    await cache.make('/a', '/a', async () => page('later'));
    slow.finish();
    await earlier;

    expect(textOf(cache.kept('/a', '/a'))).toBe('later');
  });

  it('forgets everything at once, what is being made included', async () => {
    const cache = new PageCache(new Clock());
    await cache.make('/a', '/a', async () => page('a', ['x']));
    const slow = held(page('b', ['y']));
    const made = cache.make('/b', '/b', slow.work);
    await Promise.resolve();
    cache.forgetAll();
    slow.finish();
    await made;

    expect(cache.weight).toEqual({ pages: 0, bytes: 0 });
  });

  it('makes a page anew after a failure', async () => {
    const cache = new PageCache(new Clock());
    await expect(cache.make('/a', '/a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(textOf(await cache.make('/a', '/a', async () => page('a')))).toBe('a');
  });

  it('drops a kept page when it turns out not to be common any more, and keeps it when nobody could say', async () => {
    const cache = new PageCache(new Clock());
    await cache.make('/a', '/a', async () => page('a'));
    await cache.make('/a', '/a', async () => ({ page: null, answer: null, failed: true }));
    expect(cache.kept('/a', '/a')).toBeDefined();
    await cache.make('/a', '/a', async () => ({ page: null, answer: null, failed: false }));
    expect(cache.kept('/a', '/a')).toBeUndefined();
  });

  it('stays within its memory: those that nobody asks for go first', async () => {
    const cache = new PageCache(new Clock(), 100_000);
    for (const name of ['a', 'b', 'c', 'd']) {
      await cache.make(`/${name}`, `/${name}`, async () => page(name, [], 20_000));
      cache.kept('/a', '/a');
    }
    await cache.make('/e', '/e', async () => page('e', [], 20_000));
    const there = ['a', 'b', 'c', 'd', 'e'].filter((name) => cache.kept(`/${name}`, `/${name}`));

    expect(there).toEqual(['a', 'c', 'd', 'e']);
    expect(cache.weight.bytes).toBeLessThanOrEqual(100_000);
  });

  it('weighs nothing when all is gone, and an alias leads nowhere', async () => {
    const cache = new PageCache(new Clock());
    await cache.make('/a', '/a', async () => page('a', ['t', 'u']));
    cache.kept('/a', '/a?x=1');
    expect(cache.fresh('/a?x=1')).toBeDefined();
    cache.forget(['u']);
    expect(cache.fresh('/a?x=1')).toBeUndefined();
    expect(cache.weight).toEqual({ pages: 0, bytes: 0 });
  });
});
