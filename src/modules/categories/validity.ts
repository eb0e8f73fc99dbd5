import { DAY } from '../../kernel/clock.js';
import { cleanLine } from '../../kernel/text.js';
import type { Fault } from '../../web/forms.js';
import { FieldValues } from './fields/definition.js';
import { Option } from './fields/models.js';
import { momentAt, readMoment } from './fields/moments.js';
import { Typed } from './fields/typed.js';
import { Leaf } from './leaf.js';

/** The choices of `valid` in the form; empty when the listing ends by itself (拼车 after its departure). */
export function validOptions(leaf: Leaf, body: Readonly<Record<string, unknown>> = {}): Option[] {
  const reading = readValid(leaf, body);
  const picked = 'days' in reading ? reading.days : leaf.defaultDays;
  return leaf.validDays.map((days) => ({ value: String(days), label: `${days} 天`, checked: days === picked }));
}

/** The days chosen, the leaf's default when nothing was; 0 for a listing that ends by itself. */
export function readValid(leaf: Leaf, body: Readonly<Record<string, unknown>>): { days: number } | { fault: Fault } {
  const typed = new Typed(body);
  const text = cleanLine(typed.one('valid')).replace(/ ?天$/, '');
  if (leaf.expiresWith || (text === '' && !typed.broken('valid'))) return { days: leaf.defaultDays };
  const days = leaf.validDays.find((choice) => String(choice) === text);
  return days === undefined || typed.several('valid')
    ? { fault: { field: 'valid', message: '有效期请从列出的里面选' } }
    : { days };
}

/** When a listing published or renewed at `from` ends, epoch milliseconds: after `days`, or some time after one of its own moments. */
export function expiryOf(leaf: Leaf, values: FieldValues, days: number, from: number): number {
  const moment = leaf.expiresWith && values[leaf.expiresWith.field];
  const read = typeof moment === 'string' ? readMoment(moment) : null;
  return leaf.expiresWith && read ? momentAt(read) + leaf.expiresWith.after : from + Math.max(days, 1) * DAY;
}
