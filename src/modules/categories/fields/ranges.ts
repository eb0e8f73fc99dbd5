import { FilterModel, Narrowing, NO_NARROWING } from './models.js';
import { Typed } from './typed.js';

interface Bounds {
  /** Names of the two bounds in the query. */
  readonly least: string;
  readonly most: string;
  readonly measure: string;
}

/** How a bound is read (null: not one), and how it is said. */
interface Manner {
  readonly read: (typed: string, bound: 'least' | 'most') => number | null;
  readonly say: (typed: string) => string;
  readonly unit: string;
  /** Behind a bound that stands alone; 以上 and 以下 if not given. */
  readonly alone?: readonly [string, string];
}

export const boundsOf = (name: string): Bounds => ({ least: `${name}.min`, most: `${name}.max`, measure: name });

/** A filter “from … to …”; either end may be open, ends the wrong way round are turned. */
export function narrowByRange(query: Typed, bounds: Bounds, manner: Manner): Narrowing {
  const [least, most] = [query.one(bounds.least), query.one(bounds.most)];
  let [min, max] = [manner.read(least, 'least'), manner.read(most, 'most')];
  if (min === null && max === null) return NO_NARROWING;
  const turned = min !== null && max !== null && min > max;
  if (turned) [min, max] = [manner.read(most, 'least'), manner.read(least, 'most')];
  const range = { measure: bounds.measure, ...(min !== null && { min }), ...(max !== null && { max }) };
  const ends = [
    min === null ? '' : manner.say(turned ? most : least),
    max === null ? '' : manner.say(turned ? least : most),
  ];
  const remove = [{ key: bounds.least }, { key: bounds.most }];
  return { ...NO_NARROWING, ranges: [range], on: [{ words: rangeWords(ends[0]!, ends[1]!, manner), remove }] };
}

/** 800–1500 元/月, 800 元/月以上, 86㎡以下 */
function rangeWords(least: string, most: string, { unit, alone: [from, until] = ['以上', '以下'] }: Manner): string {
  const gap = unit.startsWith('元') ? ' ' : '';
  if (least && most) return least === most ? `${least}${gap}${unit}` : `${least}–${most}${gap}${unit}`;
  return least ? `${least}${gap}${unit}${from}` : `${most}${gap}${unit}${until}`;
}

/** The model of such a filter. */
export function rangeFilter(
  query: Typed,
  bounds: Bounds,
  named: { key: string; label: string; unit: string },
): FilterModel {
  const end = (name: string) => ({ name, value: query.one(name) });
  return { ...named, kind: 'range', id: `f-${bounds.least}`, least: end(bounds.least), most: end(bounds.most) };
}
