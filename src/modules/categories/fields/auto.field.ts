import { moneyWords } from './amount.js';
import { FieldValue, FieldValues } from './definition.js';
import { Field, Reading } from './field.js';
import { Control } from './models.js';

/** Worked out from two other answers, never asked: `of` × `times` ÷ `per`, rounded. */
export class AutoField extends Field<number> {
  override holds(stored: FieldValue): stored is number {
    return typeof stored === 'number' && Number.isFinite(stored);
  }

  override read(): Reading<number> {
    return null;
  }

  /** The value for these answers; undefined when one of the two is missing or is no number. */
  workOut(values: FieldValues): number | undefined {
    const [of, per] = [values[this.of!], values[this.per!]];
    if (typeof of !== 'number' || typeof per !== 'number' || per === 0) return undefined;
    return Math.round((of * (this.times ?? 1)) / per);
  }

  override control(): Control {
    throw new Error(`${this.key} is not asked for`);
  }

  override typedOf(): Record<string, string> {
    return {};
  }

  override words(stored: number): string {
    return moneyWords([stored], this.unit ?? '').words;
  }

  override searchText(): string {
    return '';
  }

  override measures(stored: number): Record<string, number> {
    return { [this.queryName]: stored };
  }
}
