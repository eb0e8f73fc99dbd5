import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { decide } from '../modules/moderation/rules/decide.js';
import { TextRules, type RuledText } from '../modules/moderation/rules/engine.js';
import { readWords } from '../modules/moderation/rules/words.js';
import type { Verdict } from '../modules/moderation/verdict.js';

const HELP = `npm run verdict -- [--json] FILE|-

What the moderation rules say of texts: one JSON object per line, {"leaf","region","title","body","phone"}, on standard input (-) or in
a file. Judged as the first post of its phone in a category that is looked at after it is shown, by the words the board begins with.
Nothing is stored, no database is needed.

  --json   {"score","decision":"live"|"held"|"refused","parts":[{"rule","score","words":[]}]} for each line
  --help   this text

A line that is no such object is named on the error stream and left out; the exit code is then 1.`;

/** A line that cannot be judged. */
class BadLine extends Error {}

/** `npm run verdict`. @returns the exit code: 0, 1 when a line could not be read, 2 when the command was not understood */
export async function main(args: string[]): Promise<number> {
  let values: { json?: boolean; help?: boolean };
  let files: string[];
  try {
    ({ values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const [file] = files;
  if (values.help || file === undefined || files.length > 1) {
    console[values.help ? 'log' : 'error'](HELP);
    return values.help ? 0 : 2;
  }
  try {
    return await judgeLines(file, values.json ?? false);
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}

async function judgeLines(file: string, json: boolean): Promise<number> {
  const rules = new TextRules(readWords());
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  let code = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    try {
      const verdict = decide(rules.look(readPost(line)));
      console.log(json ? answer(verdict) : inWords(number, verdict));
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      console.error(`line ${number}: ${error.message}`);
      code = 1;
    }
  }
  return code;
}

/** What is missing is empty: half a post is judged by the half that is there. */
function readPost(line: string): RuledText {
  let post: unknown;
  try {
    post = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    throw new BadLine('not JSON');
  }
  if (typeof post !== 'object' || post === null || Array.isArray(post)) throw new BadLine('not a JSON object');
  const { title, body, leaf } = post as Record<string, unknown>;
  return { title: textOf('title', title), body: textOf('body', body), leaf: textOf('leaf', leaf) || null };
}

function textOf(key: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new BadLine(`"${key}" should be a text`);
  return value;
}

const answer = ({ score, decision, parts }: Verdict): string => JSON.stringify({ score, decision, parts });

const inWords = (number: number, { score, decision, parts }: Verdict): string =>
  `${number}\t${decision}\t${score}\t${parts.map((part) => `${part.rule} ${part.score}: ${part.words.join(' ')}`).join('; ')}`;
