import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isFound, readPuzzle, workHash } from './puzzle.js';

const { findNumber }: { findNumber(salt: string, hash: string, most: number): Promise<number> } = await import(
  '../../../../public/js/work.js' as string
);

describe('A puzzle', () => {
  const salt = 'listing.mabc1234.0123456789abcdef.36';

  it('is worked off by the browser as the server checks it', async () => {
    for (const number of [0, 9, 10, 255, 4096, 8191]) {
      const hash = createHash('sha256').update(`${salt}.${number}`).digest('hex');
      expect(workHash(salt, number)).toBe(hash);
      expect(await findNumber(salt, hash, 8192)).toBe(number);
    }
    expect(await findNumber(salt, 'f'.repeat(64), 1000)).toBe(-1);
  });

  it('is read from its text, and from nothing else', () => {
    const hash = workHash(salt, 7);
    const read = readPuzzle(`${salt}.${hash}.${'a'.repeat(64)}`);
    expect(read?.puzzle).toMatchObject({ purpose: 'listing', question: 36, salt, hash });
    expect(isFound(read!.puzzle, '7')).toBe(true);
    for (const typed of ['', '07.', '7 ', '8', '1e3', '٧', '9'.repeat(40)])
      expect(isFound(read!.puzzle, typed)).toBe(false);
    for (const text of ['', salt, `${salt}.${hash}`, `${salt}.${hash}.x`, 'x'.repeat(5000)])
      expect(readPuzzle(text)).toBeNull();
  });
});
