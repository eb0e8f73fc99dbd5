import { isoMoment } from '../../../kernel/format.js';

/** What somebody has done, from where, and how it went. */
export interface SecurityNote {
  readonly act: string;
  readonly address: string;
  /** Kind of browser, as it calls itself. */
  readonly agent: string;
  /** What it was done to: listing 7. */
  readonly item: string;
  /** Of the staff, or the name that was tried. */
  readonly who: string;
  /** Status of the answer. */
  readonly status: number;
  /** Where the answer led: to the receipt, the comment, the number of the report. */
  readonly to: string;
}

const LONGEST = { act: 40, address: 60, agent: 200, item: 60, who: 60, to: 120 } as const;

/** What would end a line, move the cursor or turn the writing round for whoever looks at the file. JSON escapes the rest. */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** One line of JSON without anything in it that could pass for another line. Empty members are left out. */
export function securityLine(at: number, note: SecurityNote): string {
  const cut = (key: keyof typeof LONGEST) => [...note[key]].slice(0, LONGEST[key]).join('') || undefined;
  const { status } = note;
  const line = {
    at: isoMoment(at),
    act: cut('act'),
    address: cut('address'),
    agent: cut('agent'),
    item: cut('item'),
    who: cut('who'),
    status,
    to: cut('to'),
  };
  return JSON.stringify(line).replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
