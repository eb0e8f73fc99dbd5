import { fold } from '../../kernel/text.js';
import { Categories } from './categories.js';
import { Named } from './leaf.js';

/** How well something typed names a category. What is only hinted at counts when nothing is named better. */
const HINT = 1;
const SHORTEST = 2;

/** The groups and leaves that the typed words name, the best first; at most `most`. A word with `-` in front is not wanted. */
export function categoriesNamed(categories: Categories, typed: string, most: number): Named[] {
  const units = fold(typed)
    .split(/\s+/)
    .filter((unit) => unit !== '' && !unit.startsWith('-'));
  const scored: { one: Named; score: number }[] = [];
  let best = 0;
  const score = (one: Named) => {
    let most = 0;
    for (const unit of units) most = Math.max(most, likeness(one, unit));
    if (most > 0) scored.push({ one, score: most });
    best = Math.max(best, most);
  };
  for (const group of categories.groups) {
    score(group);
    group.leaves.forEach(score);
  }
  return scored
    .filter(({ score: one }) => one > HINT || best <= HINT)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}

/** 租房 is the name of 房屋出租 (5), 冰箱 a word for 家用电器 (4) and part of 二手冰箱 (3), 租房 part of 求租房 (2), 衣服 of 旧衣服 (1). */
function likeness(one: Named, unit: string): number {
  const { names, others, together } = foldedOf(one);
  const isPart = together.includes(unit);
  if (!isPart && !hasPartOf(unit, names) && !hasPartOf(unit, others)) return 0;
  const partOf = (one: string) => unit.length >= SHORTEST && one.includes(unit);
  if (names.includes(unit)) return 5;
  if (others.includes(unit)) return 4;
  if (hasPartOf(unit, names) || hasPartOf(unit, others)) return 3;
  if (names.some(partOf)) return 2;
  return others.some(partOf) ? HINT : 0;
}

function hasPartOf(unit: string, names: readonly string[]): boolean {
  for (const name of names)
    if (name.length >= SHORTEST && name.length <= unit.length && unit.includes(name)) return true;
  return false;
}

interface Folded {
  readonly names: readonly string[];
  readonly others: readonly string[];
  /** All of them in one text: most words stand in none, which one look tells. */
  readonly together: string;
}

const folded = new WeakMap<Named, Folded>();

/** All names of one, as they are compared; folding them for each search would take longer than the search. */
function foldedOf(one: Named): Folded {
  let known = folded.get(one);
  if (!known) {
    const { name, called, words } = one;
    const names = [name, ...name.split('/'), ...called].map(fold);
    const others = words.map(fold);
    known = { names, others, together: [...names, ...others].join('\n') };
    folded.set(one, known);
  }
  return known;
}
