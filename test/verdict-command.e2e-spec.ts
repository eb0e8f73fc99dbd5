import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** The command as an operator runs it: a process of its own, with a database address that leads nowhere. */
function run(args: string[], input: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['bin/run.mjs', 'verdict', ...args], {
      env: { ...process.env, DATABASE_URL: 'sqlite:/nowhere/board.sqlite', NODE_OPTIONS: '' },
    });
    let [out, errors] = ['', ''];
    child.stdout.on('data', (piece) => (out += String(piece)));
    child.stderr.on('data', (piece) => (errors += String(piece)));
    child.on('close', (code) => resolve({ code, out, errors }));
    child.stdin.end(input);
  });
}

const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { score: number; decision: string; parts: { rule: string; words: string[] }[] });

describe('npm run verdict', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('judges each line, one answer for each in the same order', async () => {
    const posts = [
      { leaf: 'wujin', region: 'lianshui', title: '洗车水枪', body: '全新，65元', phone: '13900000001' },
      {
        leaf: 'qitasw',
        region: 'huaian',
        title: '无★抵☆押·貸-款',
        body: '黑户可做，加薇❤信：abc_12345',
        phone: '13900000002',
      },
      { leaf: 'rijie', region: 'xuyi', title: '发传单，日结', body: '早八点集合，管饭', phone: '13900000003' },
    ];
    const { code, out, errors } = await run(['--json', '-'], posts.map((post) => JSON.stringify(post)).join('\n'));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [gun, loan, leaflets] = lines(out);

    expect(gun).toEqual({ score: 0, decision: 'live', parts: [] });
    // A category that is looked at before it is shown does not count here.
    expect(leaflets).toEqual({ score: 0, decision: 'live', parts: [] });
    expect(loan!.decision).toBe('refused');
    expect(loan!.score).toBeGreaterThanOrEqual(80);
    expect(loan!.parts.flatMap(({ words }) => words)).toEqual(
      expect.arrayContaining(['无★抵☆押', '黑户', '加薇❤信：abc_12345']),
    );
    for (const { words } of loan!.parts)
      for (const word of words) expect(posts[1]!.title.includes(word) || posts[1]!.body.includes(word)).toBe(true);
  });

  it('goes on after lines that it cannot read, names them and ends with 1', async () => {
    const input = [
      '{"title":"出租"',
      '[]',
      '{"title":1}',
      '',
      '{}',
      '{"leaf":"no-such","title":"代开发票","body":null}',
    ].join('\n');
    const { code, out, errors } = await run(['--json', '-'], input);
    expect(code).toBe(1);
    expect(errors.trim().split('\n')).toEqual([
      'line 1: not JSON',
      'line 2: not a JSON object',
      'line 3: "title" should be a text',
    ]);
    expect(lines(out).map(({ decision }) => decision)).toEqual(['live', 'held']);
  });

  it('reads a file, answers in words, and helps', async () => {
    const file = join(folder, 'posts.jsonl');
    writeFileSync(file, '{"title":"代开发票"}\n');
    expect((await run([file], '')).out).toMatch(/^1\theld\t80\tword-a 80: 代开发票\n$/);
    expect((await run(['--help'], '')).out).toContain('npm run verdict');
    expect((await run([], '')).code).toBe(2);
    expect((await run(['--nonsense', '-'], '')).code).toBe(2);
    expect(await run([join(folder, 'missing.jsonl')], '')).toMatchObject({ code: 1, out: '' });
  });
});
