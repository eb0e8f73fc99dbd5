import type { Fault } from '../../web/forms.js';
import type { Sent } from '../../web/sent.js';
import type { Change } from './revisions.js';

/** How staff mend the things of a kind. Nothing here writes: who calls it saves the thing, and keeps `before`. */
export interface Mending<Subject> {
  /** The fields as they are, or as they were typed. */
  fields(subject: Subject, typed?: Sent): MendingField[];
  /** Changes the thing in memory as the form says. */
  mend(
    subject: Subject,
    sent: Sent,
  ): { readonly faults: Fault[] } | { readonly before: string; readonly changes: Change[] };
  /** Makes it in memory what it was before. */
  takeBack(subject: Subject, before: string): void;
}

/** As `shared/_field` shows it. */
export interface MendingField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'textarea' | 'select';
  readonly value?: string;
  readonly maxlength?: number;
  readonly rows?: number;
  readonly options?: readonly { readonly value: string; readonly label: string; readonly selected: boolean }[];
}
