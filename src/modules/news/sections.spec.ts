import { describe, expect, it } from '@jest/globals';
import { loadSections, readSections } from './sections.js';

const file = (sections: object[]) => JSON.stringify({ sections }, null, 1);

describe('sections', () => {
  it('are those of this paper, each with a name of its own', () => {
    const { all } = readSections();
    expect(all.length).toBeGreaterThanOrEqual(6);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('are found by their slug', () => {
    expect(readSections().find('minsheng')?.name).toBe('民生');
    expect(readSections().find('nowhere')).toBeUndefined();
  });

  it.each([
    ['a slug with a capital', [{ slug: 'Yaowen', name: '要闻', about: '…' }], /slug/],
    [
      'one slug twice',
      [
        { slug: 'yaowen', name: '要闻', about: '…' },
        { slug: 'yaowen', name: '又是', about: '…' },
      ],
      /twice/,
    ],
    ['a word that nobody reads', [{ slug: 'yaowen', name: '要闻', about: '…', colour: 'red' }], /colour/],
  ])('a file with %s is refused with its line', (_, sections, message) => {
    expect(() => loadSections('s.json', file(sections))).toThrow(message);
    expect(() => loadSections('s.json', file(sections))).toThrow(/s\.json:\d+/);
  });
});
