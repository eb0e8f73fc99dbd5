import { Regions } from '../../regions/regions.js';
import { FieldDefinition, FieldType, FieldValue, LeafField, Marks } from './definition.js';
import { Control, FilterModel, Narrowing, NO_NARROWING } from './models.js';
import { Typed } from './typed.js';

/** What came of reading a field: a value, nothing (left empty), or a fault in words, at `at` when that is not the field's own name. */
export type Reading<Value> = { readonly value: Value } | { readonly fault: string; readonly at?: string } | null;

export const value = <Value>(read: Value): Reading<Value> => ({ value: read });
export const fault = (words: string, at?: string): { fault: string; at?: string } => ({ fault: words, at });

/** What a control may need to know of the page: the region in which one posts. */
export interface FormContext {
  readonly region?: string;
}

/**
 * A question of a leaf: what the data file says of it, and what its type knows: to read an answer, to ask for it, to filter by it,
 * to say it. One subclass per family of types. Nothing here throws on what people send or on stored values of an older form.
 */
export abstract class Field<Value extends FieldValue = FieldValue> implements LeafField {
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  readonly ask?: string;
  readonly hint?: string;
  readonly example?: string | number;
  readonly unit?: string;
  readonly units?: Readonly<Record<string, number | null>>;
  readonly options?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  readonly negotiable?: boolean;
  readonly zero?: string;
  readonly choices?: number;
  readonly suggest?: readonly string[];
  readonly every?: string;
  readonly implies?: Readonly<Record<string, readonly string[]>>;
  readonly flags?: readonly string[];
  readonly personal?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly waives?: readonly string[];
  readonly yes?: string;
  readonly past?: boolean;
  readonly future?: boolean;
  readonly of?: string;
  readonly per?: string;
  readonly times?: number;
  readonly required: boolean;
  readonly filter: boolean;
  readonly card: boolean;

  constructor(
    definition: FieldDefinition,
    marks: Marks,
    protected readonly regions: Regions,
  ) {
    Object.assign(this, definition, marks);
  }

  /** Whether a stored value is one of this type. */
  abstract holds(stored: FieldValue): stored is Value;

  abstract read(typed: Typed, now: number): Reading<Value>;

  abstract control(typed: Typed, context: FormContext): Control;

  /** What would have to be typed to get this value: names of the form with their texts. */
  abstract typedOf(stored: Value): Record<string, string | string[]>;

  /** 86㎡, 整租, 1100 元/月 */
  abstract words(stored: Value): string;

  /** The same for the card, as short as can be; '' when it says nothing there. */
  chip(stored: Value): string {
    return this.words(stored);
  }

  /** What a searcher might type to find this value. */
  searchText(stored: Value): string {
    return this.words(stored);
  }

  /** Labels under which the value is found in the index: `f.KEY=VALUE`. */
  labels(_stored: Value): string[] {
    return [];
  }

  measures(_stored: Value): Record<string, number> {
    return {};
  }

  /** The question in the filter, or null when this cannot be filtered by. */
  filterModel(_query: Typed): FilterModel | null {
    return null;
  }

  narrow(_query: Typed): Narrowing {
    return NO_NARROWING;
  }

  /** What to say when a required answer is missing. */
  get missing(): string {
    return `请填写${this.label}`;
  }

  /** The name in queries, labels and measures. */
  get queryName(): string {
    return `f.${this.key}`;
  }

  protected labelFor(text: string): string {
    return `${this.queryName}=${text}`;
  }

  protected get placeholder(): string | undefined {
    return this.example === undefined ? undefined : `例如 ${this.example}`;
  }
}
