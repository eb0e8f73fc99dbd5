import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { decide } from './decide.js';
import { TextRules, type RuledText } from './engine.js';
import { groupOf } from './leaf-groups.js';
import { readWords } from './words.js';

const rules = new TextRules(readWords());
const corpus = (name: string) =>
  readFileSync(`test/corpus/moderation/tuning-${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RuledText & { kind?: string; obfuscated?: boolean });
const share = (posts: readonly RuledText[]) =>
  posts.filter((post) => decide(rules.look(post)).decision !== 'live').length / posts.length;

describe('The corpus that the rules were tuned on', () => {
  const bad = corpus('bad');
  const everyday = corpus('everyday');

  it('has every group, every kind, and half of the bad ones in disguise', () => {
    expect(new Set(everyday.map(({ leaf }) => groupOf(leaf!))).size).toBe(11);
    expect(everyday.length).toBeGreaterThanOrEqual(220);
    expect(bad.length).toBeGreaterThanOrEqual(170);
    expect(new Set(bad.map(({ kind }) => kind))).toEqual(
      new Set(['loan', 'invoice', 'certificate', 'gambling', 'sex', 'brushing', 'drugs', 'spying', 'links']),
    );
    expect([...bad, ...everyday].every(({ leaf }) => groupOf(leaf!) !== undefined)).toBe(true);
    expect(bad.filter(({ obfuscated }) => obfuscated).length / bad.length).toBeGreaterThan(0.4);
  });

  it('is held or refused where it is bad', () => {
    expect(share(bad)).toBeGreaterThanOrEqual(0.95);
  });

  it('goes live where it is not', () => {
    expect(share(everyday)).toBeLessThanOrEqual(0.03);
  });
});
