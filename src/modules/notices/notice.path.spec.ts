import { describe, expect, it } from '@jest/globals';
import { readPage } from './notice.path.js';

const HOSTS = ['board.example', '127.0.0.1:3000'];

describe('the page that a notice names', () => {
  it.each([
    ['/news/9', 'article', 9],
    [' https://board.example/news/9 ', 'article', 9],
    ['http://board.example/news/9/print?x=1#comments', 'article', 9],
    ['board.example/listings/40718', 'listing', 40718],
    ['http://127.0.0.1:3000/listings/7', 'listing', 7],
    ['ｈｔｔｐｓ：／／board.example／news／9', 'article', 9],
  ])('%s', (typed, kind, id) => {
    expect(readPage(typed, HOSTS)).toEqual({ kind, id });
  });

  it.each([
    '', 'news', '/news', '/news/0', '/news/x', '/news/99999999999', '/staff/news/9', '//evil.example/news/9', 'https://evil.example/news/9',
    'javascript:alert(1)', 'ftp://board.example/news/9', 'http://[::1', 'https://board.example@evil.example/news/9', '/news/9/../../staff',
  ])('is not %s', (typed) => {
    expect(readPage(typed, HOSTS)).toBeNull();
  }); // prettier-ignore
});
