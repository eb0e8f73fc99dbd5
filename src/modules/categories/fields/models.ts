/** What the templates of the form and the filter get: everything decided, nothing left to work out. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
}

/** A text or number box. `unit` stands inside; `units` beside it. */
export interface BoxControl {
  readonly kind: 'box';
  readonly type: 'text' | 'date' | 'month' | 'datetime-local';
  readonly value: string;
  readonly inputmode?: 'numeric' | 'decimal';
  readonly min?: number;
  readonly maxlength?: number;
  readonly placeholder?: string;
  readonly unit?: string;
  /** The unit takes little room. */
  readonly short?: boolean;
  readonly units?: { readonly name: string; readonly options: Option[] };
  readonly suggest?: { readonly id: string; readonly options: readonly string[] };
  /** The 面议 tick beside the box, under the box's own name. */
  readonly negotiable?: { readonly word: string; readonly checked: boolean };
}

export interface AreaTextControl {
  readonly kind: 'textarea';
  readonly value: string;
  readonly maxlength: number;
  readonly placeholder?: string;
}

export interface PicksControl {
  readonly kind: 'picks';
  readonly type: 'radio' | 'checkbox';
  readonly options: Option[];
  /** Beside the picks: the sum of 自填. */
  readonly amount?: {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly placeholder?: string;
    readonly unit: string;
  };
}

export interface SelectControl {
  readonly kind: 'select';
  readonly options: Option[];
}

export interface TickControl {
  readonly kind: 'tick';
  readonly value: string;
  readonly checked: boolean;
}

export interface PlaceControl {
  readonly kind: 'place';
  readonly value: string;
  readonly maxlength: number;
  readonly placeholder?: string;
  readonly area: { readonly name: string; readonly groups: { readonly label: string; readonly options: Option[] }[] };
}

export interface DaysControl {
  readonly kind: 'days';
  readonly value: string;
  readonly end: { readonly name: string; readonly value: string };
}

export type Control =
  BoxControl | AreaTextControl | PicksControl | SelectControl | TickControl | PlaceControl | DaysControl;

/** One question of the form. `em`: a quiet word after the label; `fault`: what is wrong, in words. */
export type FieldModel = Control & {
  /** Shown above a part of a set whose unit does not say which it is. */
  readonly quiet?: boolean;
  readonly key: string;
  /** `f-NAME`, as everywhere: faults link there. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly em?: string;
  readonly help?: string;
  readonly fault?: string;
};

/** Questions that are asked in one row: 室厅卫, 楼层, 月薪; `waiver` is the tick that makes them optional. */
export interface SetModel {
  readonly kind: 'set';
  readonly key: string;
  readonly label: string;
  readonly three: boolean;
  readonly parts: FieldModel[];
  readonly waiver?: FieldModel;
  readonly em?: string;
  readonly help?: string;
  readonly faults: { readonly id: string; readonly fault: string }[];
}

export type FormFieldModel = FieldModel | SetModel;

export interface FormFieldsModel {
  /** Required questions, in the order of the leaf. */
  readonly main: FormFieldModel[];
  readonly more: FormFieldModel[];
  /** 更多 is sent open when something in it is filled in or wrong. */
  readonly moreOpen: boolean;
  /** The first questions of `more`, in words: 小区、楼层、押付. */
  readonly moreWords: string;
}

interface FilterBase {
  readonly key: string;
  readonly id: string;
  readonly label: string;
}

/** One question of the filter of a list. */
export type FilterModel = FilterBase &
  (
    | { readonly kind: 'picks' | 'select'; readonly name: string; readonly options: Option[] }
    | { readonly kind: 'tick'; readonly name: string; readonly checked: boolean }
    | { readonly kind: 'words'; readonly name: string; readonly value: string }
    | { readonly kind: 'day'; readonly name: string; readonly value: string }
    | {
        readonly kind: 'range';
        readonly unit: string;
        readonly least: { readonly name: string; readonly value: string };
        readonly most: { readonly name: string; readonly value: string };
      }
  );

/** A measure between two bounds, both included. */
export interface Range {
  readonly measure: string;
  readonly min?: number;
  readonly max?: number;
}

/** A filter that is on: its words, and what to take out of the query to switch it off (all of a key when there is no value). */
export interface FilterOn {
  readonly words: string;
  readonly remove: readonly { readonly key: string; readonly value?: string }[];
}

/** What a filter asks of the index. Members of `labels` must all hold; of an inner list, one. `words` are to be in the text. */
export interface Narrowing {
  readonly labels: (string | string[])[];
  readonly ranges: Range[];
  readonly words: string[];
  readonly on: FilterOn[];
}

export const NO_NARROWING: Narrowing = { labels: [], ranges: [], words: [], on: [] };
