import { fold } from '../../kernel/text.js';
import { Categories } from './categories.js';
import { Named } from './leaf.js';

/** How well something typed names a category. What is only hinted at counts when nothing is named better. */
const HINT = 1;
const SHORTEST = 2;

/** The groups and leaves that the typed words name, the best first; at most `most`. A word with `-` in front is not wanted. */
export function categoriesNamed(categories: Categories, typed: string, most: number): Named[] {
  const all = foldedOf(categories);
  const units = fold(typed)
    .split(/\s+/)
    .filter((unit) => unit !== '' && !unit.startsWith('-') && all.mayName(unit));
  if (units.length === 0) return [];
  const scored = all.each.map((one) => ({ one, score: Math.max(...units.map((unit) => likeness(one, unit))) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && (score > HINT || best <= HINT))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one.category);
}

/** 租房 is the name of 房屋出租 (5), 冰箱 a word for 家用电器 (4) and part of 二手冰箱 (3), 租房 part of 求租房 (2), 衣服 of 旧衣服 (1). */
function likeness({ names, others }: Folded, unit: string): number {
  const isPart = (one: string) => unit.length >= SHORTEST && one.includes(unit);
  const hasPart = (one: string) => one.length >= SHORTEST && unit.includes(one);
  if (names.includes(unit)) return 5;
  if (others.includes(unit)) return 4;
  if (names.some(hasPart) || others.some(hasPart)) return 3;
  if (names.some(isPart)) return 2;
  return others.some(isPart) ? HINT : 0;
}

/** A category with its names as they are compared. */
interface Folded {
  readonly category: Named;
  readonly names: readonly string[];
  readonly others: readonly string[];
}

/** Folding all names for each search would take longer than the search. */
class FoldedNames {
  readonly each: readonly Folded[];
  private readonly spelled: ReadonlySet<string>;
  private readonly together: string;
  private readonly longest: number;

  constructor({ groups }: Categories) {
    this.each = groups.flatMap((group) => [group, ...group.leaves]).map(folded);
    this.spelled = new Set(this.each.flatMap(({ names, others }) => [...names, ...others]));
    this.together = [...this.spelled].join('\n');
    this.longest = Math.max(...[...this.spelled].map(({ length }) => length));
  }

  /** Whether any category is named by it: most words name none, and this tells without asking each. */
  mayName(unit: string): boolean {
    if (this.together.includes(unit)) return true;
    for (let from = 0; from < unit.length; from++)
      for (let to = from + SHORTEST; to <= Math.min(unit.length, from + this.longest); to++)
        if (this.spelled.has(unit.slice(from, to))) return true;
    return false;
  }
}

function folded(category: Named): Folded {
  const { name, called, words } = category;
  return { category, names: [name, ...name.split('/'), ...called].map(fold), others: words.map(fold) };
}

const known = new WeakMap<Categories, FoldedNames>();

function foldedOf(categories: Categories): FoldedNames {
  let names = known.get(categories);
  if (!names) known.set(categories, (names = new FoldedNames(categories)));
  return names;
}
