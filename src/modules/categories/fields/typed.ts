/** Longer than anything a form of ours sends for one field. */
const LONGEST = 2_000;
const MOST = 200;

/**
 * What arrived under the names of a form or a query: strings and lists of strings, or anything else that a stranger can make up.
 * Never throws; what no form sends is `broken` and reads as empty.
 */
export class Typed {
  private readonly source: Readonly<Record<string, unknown>>;

  constructor(source: unknown) {
    this.source = typeof source === 'object' && source !== null ? (source as Record<string, unknown>) : {};
  }

  /** Everything sent under this name that is not blank, as typed. */
  all(name: string): string[] {
    const given = this.given(name);
    return given.every(isText) ? given.filter((text) => text.trim() !== '') : [];
  }

  /** The one text of this name; '' when there is none. */
  one(name: string): string {
    return this.all(name)[0] ?? '';
  }

  /** Something else than texts, too long, or too many. */
  broken(name: string): boolean {
    const given = this.given(name);
    return given.length > MOST || !given.every(isText);
  }

  /** Several different texts where one is asked for. */
  several(name: string): boolean {
    return new Set(this.all(name)).size > 1;
  }

  private given(name: string): unknown[] {
    const value = Object.hasOwn(this.source, name) ? this.source[name] : undefined;
    return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
