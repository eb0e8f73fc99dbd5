/** Where an object of a parsed file began; see `lineOf`. */
const LINES = new WeakMap<object, number>();

/** The line (from 1) on which this object of `readNumberedJson` began. */
export const lineOf = (object: object): number => LINES.get(object) ?? 1;

/** Text that is not JSON, with the line of the first wrong place. */
export class NotJson extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * JSON whose objects know their line. `JSON.parse` tells neither that nor, for short texts, where an error is.
 * Members that are there twice are an error too. @throws NotJson
 */
export function readNumberedJson(text: string): unknown {
  const reader = new Reader(text);
  const value = reader.value();
  reader.end();
  return value;
}

const SCALAR = /"(?:[^"\\\u0000-\u001f]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Reader {
  private at = 0;
  private counted = 0;
  private lines = 1;

  constructor(private readonly text: string) {}

  value(): unknown {
    this.space();
    if (this.text[this.at] === '{') return this.object();
    if (this.text[this.at] === '[') return this.list();
    return this.scalar();
  }

  end(): void {
    this.space();
    if (this.at < this.text.length) this.fail('the end');
  }

  private object(): Record<string, unknown> {
    const object: Record<string, unknown> = Object.create(null);
    LINES.set(object, this.line());
    this.items('{', '}', () => {
      this.space();
      if (this.text[this.at] !== '"') this.fail('a name in quotes');
      const name = this.scalar() as string;
      if (name in object) throw new NotJson(this.line(), `"${name}" is there twice`);
      this.take(':');
      object[name] = this.value();
    });
    return object;
  }

  private list(): unknown[] {
    const list: unknown[] = [];
    this.items('[', ']', () => list.push(this.value()));
    return list;
  }

  private items(open: string, close: string, item: () => void): void {
    this.take(open);
    this.space();
    if (this.text[this.at] !== close) item();
    else return this.take(close);
    for (this.space(); this.text[this.at] === ','; this.space()) {
      this.take(',');
      item();
    }
    this.take(close);
  }

  private scalar(): unknown {
    SCALAR.lastIndex = this.at;
    const found = SCALAR.exec(this.text)?.[0] ?? this.fail('a value');
    this.at += found.length;
    return JSON.parse(found);
  }

  private take(sign: string): void {
    this.space();
    if (this.text[this.at] !== sign) this.fail(`"${sign}"`);
    this.at += 1;
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private line(): number {
    for (; this.counted < this.at; this.counted += 1) if (this.text[this.counted] === '\n') this.lines += 1;
    return this.lines;
  }

  private fail(wanted: string): never {
    const found = this.text.slice(this.at, this.at + 20).split('\n')[0];
    throw new NotJson(this.line(), `${wanted} is missing before ${found ? JSON.stringify(found) : 'the end'}`);
  }
}
