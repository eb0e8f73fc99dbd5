import { Field } from './fields/field.js';
import { TitlePiece } from './title-template.js';

/** A group or a leaf, and what people call it. */
export interface Named {
  readonly slug: string;
  readonly name: string;
  /** Other names for all that stands in it: 租房, 二手家电. They are part of the searched text of each of its listings. */
  readonly called: readonly string[];
  /** Things and phrases people type who look for it: 冰箱, 钱包丢了. They find the category, not its listings. */
  readonly words: readonly string[];
}

/** One of the eleven groups: 房产租售, 招聘, … `fields` and the price are those that all its leaves share. */
export interface Group extends Filterable, Named {
  /** Sentences to heed, shown where the contact is given. */
  readonly safety: readonly string[];
  readonly leaves: readonly Leaf[];
}

/** What a list can be filtered by. */
export interface Filterable {
  readonly slug: string;
  readonly fields: readonly Field[];
  /** Main money fields; the first is what `min`, `max` and `sort` of a list mean. */
  readonly priceKeys: readonly string[];
  readonly priceLabel: string;
  /** The two fields of `priceKeys` are the ends of one range: 4000–6000 元/月. */
  readonly priceSpan: boolean;
}

/** Questions asked and told together: 室厅卫. Only those with at least two of their fields in the leaf. */
export interface FieldSet {
  readonly label: string;
  readonly keys: readonly string[];
  /** Between the words of the members; the unit is said once when they share it. */
  readonly join: string;
  /** No member is smaller than the one before it. */
  readonly rising: boolean;
  readonly span: boolean;
}

/** One of the 102 kinds of listing. */
export interface Leaf extends Filterable, Named {
  readonly group: Group;
  /** Choices of `valid`, in days; empty when the listing ends with one of its own moments. */
  readonly validDays: readonly number[];
  readonly defaultDays: number;
  readonly expiresWith?: { readonly field: string; readonly after: number };
  readonly review: 'pre' | 'post';
  readonly deal: 'offer' | 'want' | 'service';
  readonly core: boolean;
  /** What the poster should know before filling in. */
  readonly note?: string;
  /** At least one of these is to be filled in. */
  readonly oneOf: readonly string[];
  readonly sets: readonly FieldSet[];
  readonly title: readonly TitlePiece[];
  /** The field that says who posts: 个人房东, 中介经纪人. */
  readonly poster?: Field;
}

export interface ReportReason {
  readonly code: string;
  readonly label: string;
  /** gone: counts as a sign of having ended; hide-contact: the number-owner way; hide and urgent: first in the queue. */
  readonly action: 'gone' | 'queue' | 'urgent' | 'hide-contact' | 'hide';
  /** The reporter has to say something. */
  readonly note: boolean;
  /** The kinds of content that can be reported so. */
  readonly kinds: readonly string[];
}

export interface RemovalReason {
  readonly code: string;
  /** For staff and the ledger. */
  readonly label: string;
  /** Why, said to the poster. */
  readonly forPoster: string;
  /** What the poster can do now. */
  readonly fix: string;
  /** Whether mending and submitting again can help. */
  readonly mendable: boolean;
  /** Codes of the report reasons that this is the answer to. */
  readonly answers: readonly string[];
}

/** The sentence beside the contact button. */
export function safetyLine(leaf: Leaf): string {
  return leaf.group.safety.slice(0, 2).join('；');
}
