import type { Field } from '../../modules/categories/fields/field.js';
import type { Leaf } from '../../modules/categories/leaf.js';
import type { Chance } from '../random.js';
import { AMOUNTS } from './amounts.js';
import type { Place } from './texts.js';
import { TEXTS } from './texts.js';

export type Fields = Record<string, string | string[]>;

/** Days and months around now as the form writes them, worked out once. */
export interface Calendar {
  /** From now on, and the moments of those days. */
  readonly days: readonly string[];
  readonly pastMoments: readonly string[];
  readonly pastMonths: readonly string[];
  readonly areaCodes: readonly string[];
}

/** How often what need not be filled in is filled in. */
const WILLING = 0.55;
const PRESENT: Readonly<Record<string, string>> = { want: '转让', poster_goods: '个人' };
const HOURS = ['06:30', '07:00', '08:30', '13:00', '17:30'] as const;

/** One answer to every question of the leaf that this person bothers with. */
export function fill(leaf: Leaf, luck: Chance, place: Place, calendar: Calendar): Fields {
  const fields: Fields = {};
  for (const field of leaf.fields) {
    if (field.type === 'auto' || field.waives) continue;
    const alone =
      leaf.oneOf[0] === field.key || (field.key === 'price_w' && leaf.oneOf.includes('price_w') && luck.odds(0.4));
    if (!field.required && !alone && (leaf.oneOf.includes(field.key) || !luck.odds(WILLING))) continue;
    answer(field, leaf.slug, luck, place, calendar, fields);
  }
  return fields;
}

function answer(field: Field, leaf: string, luck: Chance, place: Place, calendar: Calendar, fields: Fields): void {
  const { key, type, options = [] } = field;
  switch (type) {
    case 'select':
    case 'select+money':
      fields[key] =
        PRESENT[key] && luck.odds(0.85) ? PRESENT[key]! : luck.pick(type === 'select' ? options : options.slice(0, -1));
      return;
    case 'multi':
      fields[key] = several(options, luck);
      return;
    case 'region[]':
      fields[key] = [luck.pick(calendar.areaCodes)];
      return;
    case 'bool':
      fields[key] = '1';
      return;
    case 'date':
      fields[key] = luck.pick(calendar.days);
      return;
    case 'daterange':
      fields[key] = calendar.days[luck.whole(1, 4)]!;
      fields[`${key}.end`] = calendar.days[luck.whole(5, 12)]!;
      return;
    case 'datetime':
      fields[key] = field.future
        ? `${luck.pick(calendar.days.slice(1, 12))}T${luck.pick(HOURS)}`
        : luck.pick(calendar.pastMoments);
      return;
    case 'month':
      fields[key] = luck.pick(calendar.pastMonths);
      return;
    case 'region+text':
      fields[key] = TEXTS[key]!(luck, place, leaf);
      if (place.code && key !== 'to') fields[`${key}.area`] = place.code;
      return;
    default:
      if (AMOUNTS[key]) fields[key] = AMOUNTS[key]!(luck, fields, leaf);
      else if (TEXTS[key]) fields[key] = TEXTS[key]!(luck, place, leaf);
  }
}

/** One to four of the words, in their order. */
function several(options: readonly string[], luck: Chance): string[] {
  const first = luck.whole(0, options.length - 1);
  return options.slice(first, first + luck.whole(1, 4));
}
