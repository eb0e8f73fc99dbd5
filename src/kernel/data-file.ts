import { lineOf, NotJson, readNumberedJson } from './numbered-json.js';

/** A data file says what cannot be. The message is one line that names the place: `categories.json:47: leaf "chuzu": unknown field "rom"`. */
export class WrongData extends Error {}

/** The top of a JSON file in which every object knows its line. @throws WrongData when it is not JSON, or not an object. */
export function readDataFile(file: string, text: string): Entry {
  const top = parse(file, text);
  if (!isObject(top)) throw new WrongData(`${file}:1: not an object`);
  return new Entry(file, top, '');
}

/** One object of a data file: reads its members by type and complains with file and line. */
export class Entry {
  constructor(
    private readonly file: string,
    private readonly members: Record<string, unknown>,
    private readonly what: string,
  ) {}

  /** The same object under a name that its complaints begin with. */
  as(what: string): Entry {
    return new Entry(this.file, this.members, what);
  }

  fail(problem: string): never {
    throw new WrongData(`${this.file}:${lineOf(this.members)}: ${this.what}${this.what && ': '}${problem}`);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.members, key);
  }

  /** Complains about any member that is none of `keys`: a misspelt one would otherwise be silently ignored. */
  only(keys: readonly string[]): this {
    const stranger = this.keys().find((key) => !keys.includes(key));
    return stranger === undefined ? this : this.fail(`unknown property "${stranger}"`);
  }

  keys(): string[] {
    return Object.keys(this.members);
  }

  text(key: string, pattern: RegExp = /./): string {
    const value = this.members[key];
    return typeof value === 'string' && pattern.test(value) ? value : this.fail(this.wrong(key, 'text'));
  }

  number(key: string): number {
    const value = this.members[key];
    return typeof value === 'number' ? value : this.fail(this.wrong(key, 'a number'));
  }

  flag(key: string): boolean {
    const value = this.members[key] ?? false;
    return typeof value === 'boolean' ? value : this.fail(this.wrong(key, 'true or false'));
  }

  texts(key: string): string[] {
    const value = this.members[key];
    const right = Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
    return right ? (value as string[]) : this.fail(this.wrong(key, 'a list of texts'));
  }

  numbers(key: string): number[] {
    const value = this.members[key];
    const right = Array.isArray(value) && value.every((item) => typeof item === 'number');
    return right ? (value as number[]) : this.fail(this.wrong(key, 'a list of numbers'));
  }

  entry(key: string): Entry {
    const value = this.members[key];
    return isObject(value) ? new Entry(this.file, value, this.what) : this.fail(this.wrong(key, 'an object'));
  }

  entries(key: string): Entry[] {
    const value = this.members[key];
    if (!Array.isArray(value) || !value.every(isObject)) return this.fail(this.wrong(key, 'a list of objects'));
    return value.map((item) => new Entry(this.file, item, this.what));
  }

  /** The value as it stands, for members whose form is checked elsewhere. */
  raw(key: string): unknown {
    return this.members[key];
  }

  private wrong(key: string, wanted: string): string {
    return this.has(key) ? `"${key}" should be ${wanted}` : `missing ${key}`;
  }
}

function parse(file: string, text: string): unknown {
  try {
    return readNumberedJson(text);
  } catch (error) {
    throw error instanceof NotJson ? new WrongData(`${file}:${error.line}: ${error.message}`) : error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
