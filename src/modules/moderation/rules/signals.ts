import type { Find } from './dictionary.js';
import type { Signals } from './words.js';

/** What the signals of one kind come to. */
export interface Sign {
  readonly kind: string;
  readonly points: number;
  readonly facets: number;
  readonly finds: readonly Find[];
}

/** So far apart the parts of `不看~征信` may stand. */
const NEAR = 10;
/** Nobody writes a word broken up by accident. */
const DISGUISE = 3;
/** Weaker words are too common to be recognised by their sound. */
const SURE = 3;
const MUCH = 12;

interface Pattern {
  readonly facet: string;
  readonly points: number;
  readonly parts: readonly string[];
}

/** The signals of one kind, ready to be counted. */
export class SignalCounter {
  readonly words: readonly string[];
  private readonly patterns: readonly Pattern[];

  constructor(private readonly signals: Signals) {
    this.patterns = Object.entries(signals.facets).flatMap(([facet, byPoints]) =>
      Object.entries(byPoints).flatMap(([points, words]) =>
        words.map((word) => ({ facet, points: Number(points), parts: word.split('~') })),
      ),
    );
    this.words = this.patterns.flatMap(({ parts }) => parts);
  }

  /** In each facet the best word counts, and half the next one. */
  count(finds: ReadonlyMap<string, readonly Find[]>, context: readonly string[], brokenUp: boolean): Sign {
    const facets = new Map<string, { points: number; find: Find }[]>();
    for (const { facet, points, parts } of this.patterns) {
      const find = parts.length === 1 ? first(finds.get(parts[0]!), points) : chained(parts, finds);
      if (!find) continue;
      const worth = find.by === 'sound' && parts.length === 1 && [...find.word].length < 3 ? points / 2 : points;
      const list = facets.get(facet);
      if (list) list.push({ points: worth, find });
      else facets.set(facet, [{ points: worth, find }]);
    }
    let sum = 0;
    let sides = 0;
    let disguised = brokenUp;
    const counted: Find[] = [];
    for (const list of facets.values()) {
      list.sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
      const best = list[0]!;
      const next = list.find(({ find }) => find.start >= best.find.end || find.end <= best.find.start);
      sum += best.points + (next?.points ?? 0) / 2;
      if (best.points <= 0) continue;
      sides++;
      counted.push(...list.filter(({ points }) => points > 0).map(({ find }) => find));
      disguised ||= list.some(({ points, find }) => find.disguised && points >= SURE);
    }
    const usual = Math.max(0, ...context.map((place) => this.signals.calm?.[place] ?? 0));
    // What says much is not excused by where it stands.
    const calm = sum >= MUCH ? usual / 2 : usual;
    // Sounds alone are no evidence.
    if (counted.every(({ by }) => by === 'sound')) sum = 0;
    return {
      kind: this.signals.kind,
      points: sum - calm + (disguised && sides > 0 ? DISGUISE : 0),
      facets: sides,
      finds: counted,
    };
  }
}

/** The surest find of a word; a weak word is not believed by its sound. */
function first(all: readonly Find[] | undefined, points: number): Find | undefined {
  const finds = all?.filter(({ loose }) => !loose);
  return finds?.find(({ by }) => by !== 'sound') ?? (Math.abs(points) >= SURE ? finds?.[0] : undefined);
}

/** The parts one after the other, with little in between. In linear time. */
function chained(parts: readonly string[], finds: ReadonlyMap<string, readonly Find[]>): Find | undefined {
  let reached = signsOf(finds.get(parts[0]!));
  for (const part of parts.slice(1)) {
    const next: Find[] = [];
    let at = 0;
    for (const find of signsOf(finds.get(part))) {
      while (at < reached.length && reached[at]!.end <= find.start && reached[at]!.end < find.start - NEAR) at++;
      const before = reached[at];
      if (before && before.end <= find.start && find.start - before.end <= NEAR)
        next.push({ ...find, start: before.start, disguised: before.disguised || find.disguised });
    }
    reached = next;
  }
  return reached[0];
}

const signsOf = (finds: readonly Find[] | undefined): readonly Find[] =>
  (finds ?? []).filter(({ by }) => by !== 'sound');
