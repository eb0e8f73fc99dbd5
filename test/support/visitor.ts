import { Server } from 'node:http';
import { load } from 'cheerio';
import request from 'supertest';

type Fields = Record<string, string | string[]>;

export interface Upload {
  readonly field: string;
  readonly bytes: Buffer;
  readonly name: string;
}

/** An answer, with the page as a document. */
export class Answer {
  constructor(private readonly response: request.Response) {}

  get status(): number {
    return this.response.status;
  }

  get text(): string {
    return this.response.text ?? (this.response.body as Buffer).toString();
  }

  get headers(): Record<string, string> {
    return this.response.headers;
  }

  get location(): string {
    return this.response.headers['location'] ?? '';
  }

  get page() {
    return load(this.text);
  }

  get json(): unknown {
    return JSON.parse(this.text);
  }
}

/** A browser without JavaScript: keeps cookies and sends what a browser sends. */
export class Visitor {
  private readonly agent: ReturnType<typeof request.agent>;

  constructor(server: Server) {
    this.agent = request.agent(server);
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return new Answer(await this.agent.get(path).set({ accept: 'text/html', host: 'board.test', ...headers }));
  }

  async post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return new Answer(
      await this.posting(path, headers)
        .type('form')
        .send(new URLSearchParams(pairs(fields)).toString()),
    );
  }

  /** As `multipart/form-data`, with files. */
  async upload(path: string, fields: Fields, files: Upload[] = []): Promise<Answer> {
    const sending = this.posting(path, {});
    for (const [name, value] of pairs(fields)) void sending.field(name, value);
    for (const { field, bytes, name } of files) void sending.attach(field, bytes, name);
    return new Answer(await sending);
  }

  /** Any body, as it is. */
  async raw(path: string, type: string, body: string): Promise<Answer> {
    return new Answer(await this.posting(path, { 'content-type': type }).send(body));
  }

  /** The cookies that this visitor has, for a real browser at `url`. */
  cookies(url: string): { name: string; value: string; url: string }[] {
    // The jar goes by where the requests went, not by the host that they named.
    const jar = this.agent.jar.getCookies({ domain: '127.0.0.1', path: '/receipts/', secure: false, script: false });
    if (jar.length === 0) throw new Error('This visitor has no cookies: a browser would be a stranger');
    return jar.map(({ name, value }) => ({ name, value, url }));
  }

  private posting(path: string, headers: Record<string, string>) {
    return this.agent
      .post(path)
      .set({ accept: 'text/html', host: 'board.test', 'sec-fetch-site': 'same-origin', ...headers });
  }
}

const pairs = (fields: Fields): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
