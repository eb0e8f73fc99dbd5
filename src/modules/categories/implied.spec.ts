import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readRegions } from '../regions/regions.file.js';
import { loadCategories, readCategories } from './categories.file.js';
import { FieldValues } from './fields/definition.js';
import { readFilters } from './leaf-filters.js';
import { labelsOf, searchWords } from './leaf-index.js';
import { chipsOf, factsOf } from './leaf-words.js';

const categories = readCategories(readRegions());
const job = categories.leaf('pugong')!;
const flat = categories.leaf('chuzu')!;

describe('What one option says of others', () => {
  const found = (values: FieldValues, leaf = job) => labelsOf(leaf, values);

  it('finds a job with board and lodging under either of the two, and under both', () => {
    expect(found({ welfare: ['包吃住'] })).toEqual(['f.welfare=包吃住', 'f.welfare=包吃', 'f.welfare=包住']);
    expect(found({ welfare: ['包吃', '包住'] })).toEqual(['f.welfare=包吃', 'f.welfare=包住', 'f.welfare=包吃住']);
    expect(found({ welfare: ['包吃'] })).toEqual(['f.welfare=包吃']);
    expect(readFilters(job, { 'f.welfare': '包住' }).labels).toEqual(['f.welfare=包住']);
  });

  it('counts 五险一金 as 五险, and not the other way round', () => {
    expect(found({ welfare: ['五险一金'] })).toContain('f.welfare=五险');
    expect(found({ welfare: ['五险'] })).toEqual(['f.welfare=五险']);
  });

  it('finds a flat that looks north and south under 南', () => {
    expect(found({ dir: '南北通透' }, flat)).toEqual(['f.dir=南北通透', 'f.dir=南', 'f.dir=北']);
    expect(found({ dir: '东南' }, flat)).toEqual(['f.dir=东南']);
  });

  it('is in the text that is searched, and not in what is shown', () => {
    expect(searchWords(job, { welfare: ['包吃住', '双休'] })).toContain('包吃住 双休 包吃 包住');
    expect(factsOf(job, { welfare: ['包吃住'] })[0]!.words).toBe('包吃住');
    expect(chipsOf(job, { welfare: ['包吃住'] })).not.toContain('包吃');
  });

  it('is checked at the start: both sides must be options', () => {
    const text = readFileSync(new URL('./categories.json', import.meta.url), 'utf8');
    const says = (from: string, to: string) => () =>
      loadCategories('categories.json', text.replace(from, to), readRegions());
    expect(says('"包吃+包住":', '"包吃+包夜宵":')).toThrow('field "welfare": "包夜宵" is none of its options');
    expect(says('"五险一金": ["五险"]', '"五险一金": ["三险"]')).toThrow(
      'field "welfare": "三险" is none of its options',
    );
  });
});
