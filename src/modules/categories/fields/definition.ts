export const FIELD_TYPES = [
  ...(['text', 'textarea', 'cascade', 'select', 'multi', 'bool', 'int', 'decimal', 'year', 'money', 'auto'] as const),
  ...(['month', 'date', 'datetime', 'daterange', 'region+text', 'region[]', 'select+money'] as const),
];
export type FieldType = (typeof FIELD_TYPES)[number];

/** What `categories.json` says of a field; each property is explained at the top of that file. */
export interface FieldDefinition {
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  readonly ask?: string;
  readonly hint?: string;
  readonly example?: string | number;
  readonly unit?: string;
  /** Units to choose from, each with its factor to the first; null where amounts cannot be compared. */
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
  /** Options that hold too when this one does, or all of `A+B`. Use `withImplied`. */
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
}

/** What the leaf adds to a field: the marks `*`, `?` and `!` of the notation. */
export interface Marks {
  readonly required: boolean;
  readonly filter: boolean;
  readonly card: boolean;
}

export interface LeafField extends FieldDefinition, Marks {}

/** A typed place: the words, and the code of the town or area when it is known. */
export interface PlaceValue {
  text: string;
  code?: string;
}

/** Days as YYYY-MM-DD. */
export interface DaysValue {
  from: string;
  to?: string;
}

/** Money in another unit than the field's first. */
export interface AmountValue {
  amount: number;
  unit: string;
}

/**
 * One value as stored in JSON. Money: a number in the field's unit, an `AmountValue`, or 面议. Month YYYY-MM, date YYYY-MM-DD,
 * datetime YYYY-MM-DDTHH:mm in the city's time. bool is only ever `true`; what is not filled in is not there.
 */
export type FieldValue = number | string | boolean | string[] | PlaceValue | DaysValue | AmountValue;
export type FieldValues = Record<string, FieldValue>;

/** 面议, the word that stands for a sum. */
export const NEGOTIABLE = '面议';
